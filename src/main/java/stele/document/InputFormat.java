package stele.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of texts. */
public enum InputFormat {
  TEXT("plain text", "txt", "text"),
  MARKDOWN("Markdown", "md", "markdown"),
  HTML("HTML", "html", "htm", "xhtml"),
  DOCX("a Word document", "docx", "docm", "dotx"),
  ODT("an OpenDocument text", "odt", "ott"),
  RTF("an RTF document", "rtf"),
  EPUB("an EPUB book", "epub"),
  PDF("a PDF", "pdf"),
  SRT("SRT subtitles", "srt"),
  VTT("WebVTT subtitles", "vtt");

  private final String what;
  private final String endings;

  InputFormat(String what, String... endings) {
    this.what = what;
    this.endings = " " + String.join(" ", endings) + " ";
  }

  /** The format of this label: {@code docx}. */
  public static Optional<InputFormat> ofName(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format whose ending a file has. */
  static Optional<InputFormat> ofFile(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean has = file.lastIndexOf('.') >= 0;
    return Arrays.stream(values())
        .filter(format -> has && format.endings.contains(" " + ending + " "))
        .findFirst();
  }

  /** What users write: {@code docx}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All labels, for messages and help. */
  public static String labels() {
    return Arrays.stream(values()).map(InputFormat::label).collect(Collectors.joining(", "));
  }

  /** With its article: {@code a PDF}. */
  String what() {
    return what;
  }

  /** Whether its bytes are text in some encoding, and not packed. */
  public boolean isText() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML, SRT, VTT -> true;
      case DOCX, ODT, RTF, EPUB, PDF -> false;
    };
  }
}
