package stele.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stele.bitext.Problem;
import stele.io.TextDecoder;

/**
 * The formats a text may come in, each with its reader. The class of a reader, and its library with
 * it, is loaded only when a reader is made.
 */
public enum InputFormat {
  TEXT("plain text", "", "txt", "text") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new PlainTextReader(decoder);
    }
  },

  MARKDOWN("Markdown", "", "md", "markdown") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new MarkdownReader(decoder);
    }
  },

  HTML("HTML", "", "html", "htm", "xhtml") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new HtmlReader(decoder);
    }
  },

  DOCX("a Word document", "PK", "docx", "docm", "dotx") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new DocxReader();
    }
  },

  ODT("an OpenDocument text", "PK", "odt", "ott") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new OdtReader();
    }
  },

  RTF("an RTF document", "{\\rtf", "rtf") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new RtfReader();
    }
  },

  EPUB("an EPUB book", "PK", "epub") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new EpubReader();
    }
  },

  PDF("a PDF", "%PDF-", "pdf") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new PdfReader(warnings);
    }

    /** Some bytes may come first. */
    @Override
    boolean fits(String head) {
      return head.contains("%PDF-");
    }
  },

  XLSX("a workbook", "PK", "xlsx", "xlsm", "xltx") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new XlsxReader(warnings);
    }
  },

  CSV("a table with separators", "", "csv") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new CsvReader(decoder, warnings, false);
    }
  },

  TSV("a table with tabs", "", "tsv", "tab") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new CsvReader(decoder, warnings, true);
    }
  },

  SRT("SRT subtitles", "", "srt") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new SubtitleReader(decoder, warnings);
    }
  },

  VTT("WebVTT subtitles", "", "vtt") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new SubtitleReader(decoder, warnings);
    }
  },

  ASS("SubStation Alpha subtitles", "", "ass", "ssa") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new SubtitleReader(decoder, warnings);
    }
  },

  SBV("SBV subtitles", "", "sbv") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new SubtitleReader(decoder, warnings);
    }
  },

  SUB("MicroDVD or SubViewer subtitles", "", "sub", "mpl") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new SubtitleReader(decoder, warnings);
    }
  };

  private final String what;
  private final String signature;
  private final String endings;

  /**
   * @param what with its article: {@code a PDF}
   * @param signature what its files begin with; empty for text in some encoding
   * @param endings of its files, without dots
   */
  InputFormat(String what, String signature, String... endings) {
    this.what = what;
    this.signature = signature;
    this.endings = " " + String.join(" ", endings) + " ";
  }

  /**
   * A new reader of this format.
   *
   * @param decoder for formats that are text
   * @param warnings receives what was guessed or left out
   */
  abstract DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings);

  /** Whether a file may be of this format, by its first bytes as ISO 8859-1. */
  boolean fits(String head) {
    return head.startsWith(signature);
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
    return signature.isEmpty();
  }
}
