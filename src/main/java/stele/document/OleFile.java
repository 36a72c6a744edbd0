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
    String wide =
        new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new InputException(
        bytes.contains(wide)
            ? Problem.of(
                source.name(), "is encrypted", "open it with its password and save it without one")
            : Problem.of(
                source.name(),
                "is an office document of before 2007 (.doc)",
                "open it and save it as .docx"));
  }
}
