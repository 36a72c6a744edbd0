package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/**
 * Detects the format of a source: by its content where that is unambiguous (packed formats, PDF,
 * RTF), else by the ending of its name, else by its first lines.
 */
final class FormatDetector {

  private static final int HEAD = 4096;

  private static final Pattern HTML =
      Pattern.compile(
          "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html\\b)", Pattern.DOTALL);
  private static final Pattern VTT = Pattern.compile("^WEBVTT(\\s|$)");
  private static final Pattern SRT =
      Pattern.compile(
          "^\\s*(\\d+\\s*\\R)?(\\d{1,2}:)?\\d{1,2}:\\d\\d([,.]\\d{1,3})?\\s*-->\\s*\\d");
  private static final Pattern ASS = Pattern.compile("^\\s*\\[Script Info\\]");
  private static final Pattern SBV =
      Pattern.compile("^\\s*\\d+:\\d\\d:\\d\\d\\.\\d{3},\\d+:\\d\\d:\\d\\d\\.\\d{3}\\s*\\R");
  private static final Pattern FRAMES = Pattern.compile("^\\s*\\{\\d+\\}\\{\\d*\\}");

  private FormatDetector() {}

  /**
   * The format of a source.
   *
   * @throws InputException if it cannot be read, or is not what its name says
   */
  static InputFormat of(Source source) throws InputException {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4")) {
      return packed(source);
    }
    if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
      return InputFormat.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return InputFormat.RTF;
    }
    if (head.startsWith(OleFile.SIGNS)) {
      throw OleFile.refusal(source);
    }
    if (FlatPackage.isOne(head)) {
      return FlatPackage.isPresentation(source) ? InputFormat.PPTX : InputFormat.DOCX;
    }
    FlatPackage.refuseOld(source, head);
    Optional<InputFormat> called = InputFormat.ofFile(source.file());
    if (called.isPresent() && !called.get().isText()) {
      check(source, called.get());
    }
    if (called.isPresent() && called.get() == InputFormat.TEXT) {
      return XmlKinds.inText(source).orElse(InputFormat.TEXT);
    }
    if (called.isPresent()) {
      return called.get();
    }
    XmlKinds.refuseAlignment(source, head);
    Optional<InputFormat> xml = XmlKinds.of(source);
    return xml.isPresent() ? xml.get() : byFirstLines(head);
  }

  /**
   * Whether a source can be of this format, which its name or the user gives it.
   *
   * @throws InputException if its first bytes rule that out
   */
  static void check(Source source, InputFormat format) throws InputException {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    if (format.fits(head)) {
      return;
    }
    if (head.startsWith(OleFile.SIGNS)) {
      throw OleFile.refusal(source);
    }
    throw new InputException(
        Problem.of(
            source.name(),
            source.size() == 0
                ? "is empty, so it is not " + format.label()
                : "is not %s, or is damaged: it does not begin like one".formatted(format.what()),
            Remedy.of(Remedy.Kind.NAME_FORMAT)));
  }

  private static InputFormat packed(Source source) throws InputException {
    ZipEntries entries = ZipEntries.of(source);
    InputFormat likely = null;
    boolean book = false;
    for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
      switch (name.get()) {
        case "mimetype" -> {
          return ofMediaType(
              source, new String(entries.content(), StandardCharsets.ISO_8859_1).strip());
        }
        case "word/document.xml" -> {
          return InputFormat.DOCX;
        }
        case "META-INF/container.xml" -> {
          return InputFormat.EPUB;
        }
        case "content.xml" -> {
          return InputFormat.ODT;
        }
        case "xl/workbook.xml" -> {
          return InputFormat.XLSX;
        }
        case "ppt/presentation.xml" -> {
          return InputFormat.PPTX;
        }
        case "[Content_Types].xml" ->
            likely = ofContentTypes(new String(entries.content(), StandardCharsets.UTF_8));
        default -> book |= Fb2Reader.isBook(name.get());
      }
    }
    if (book) {
      return InputFormat.FB2;
    }
    if (likely == null) {
      throw other(source, "a ZIP archive");
    }
    return likely;
  }

  /** The main part can be called anything. */
  private static InputFormat ofContentTypes(String types) {
    if (types.contains("presentationml.")) {
      return InputFormat.PPTX;
    }
    return types.contains("wordprocessingml")
        ? InputFormat.DOCX
        : types.contains("spreadsheetml") ? InputFormat.XLSX : null;
  }

  private static InputFormat ofMediaType(Source source, String type) throws InputException {
    if (type.startsWith("application/vnd.oasis.opendocument.text")) {
      return InputFormat.ODT;
    }
    if (type.equals("application/epub+zip")) {
      return InputFormat.EPUB;
    }
    throw other(source, "a packed file of the type '" + printable(type) + "'");
  }

  private static String printable(String type) {
    return type.substring(0, Math.min(80, type.length())).replaceAll("[^ -~]", "?");
  }

  private static InputException other(Source source, String what) {
    return new InputException(
        Problem.of(
            source.name(),
            "is " + what + ", which has no text that Stele can read",
            "save its text as one of " + InputFormat.labels()));
  }

  private static InputFormat byFirstLines(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    if (HTML.matcher(start.toLowerCase(Locale.ROOT)).find()) {
      return InputFormat.HTML;
    }
    if (VTT.matcher(start).find()) {
      return InputFormat.VTT;
    }
    if (ASS.matcher(start).find()) {
      return InputFormat.ASS;
    }
    if (SBV.matcher(start).find()) {
      return InputFormat.SBV;
    }
    if (FRAMES.matcher(start).find()) {
      return InputFormat.SUB;
    }
    return SRT.matcher(start).find() ? InputFormat.SRT : InputFormat.TEXT;
  }
}
