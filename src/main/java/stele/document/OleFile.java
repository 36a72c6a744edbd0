package stele.document;

import java.nio.charset.StandardCharsets;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;

/** The container of old office documents, and of encrypted new ones. */
final class OleFile {

  /** The first bytes, as characters of the same number. */
  static final String SIGNS = "\u00D0\u00CF\u0011\u00E0";

  /** The name of the stream that holds an encrypted document (MS-OFFCRYPTO 2.3.4.4). */
  private static final String ENCRYPTED = "EncryptedPackage";

  private OleFile() {}

  static InputException refusal(Source source) {
    String bytes = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    return new InputException(
        bytes.contains(wide(ENCRYPTED))
            ? Problem.of(
                source.name(), "is encrypted", "open it with its password and save it without one")
            : old(source, bytes));
  }

  /** Names the kind by the stream that each program writes (MS-DOC, MS-PPT, MS-XLS). */
  private static Problem old(Source source, String bytes) {
    if (bytes.contains(wide("WordDocument"))) {
      return old(source, "a Word document", "doc", "docx");
    }
    if (bytes.contains(wide("PowerPoint Document"))) {
      return old(source, "a PowerPoint presentation", "ppt", "pptx");
    }
    if (bytes.contains(wide("Workbook"))) {
      return old(source, "an Excel workbook", "xls", "xlsx");
    }
    return old(source, "an office document", "doc", "docx");
  }

  private static Problem old(Source source, String what, String ending, String newer) {
    return Problem.of(
        source.name(),
        "is %s of before 2007 (.%s)".formatted(what, ending),
        "open it and save it as ." + newer);
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
