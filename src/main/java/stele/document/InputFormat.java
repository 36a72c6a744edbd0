package stele.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stele.bitext.InputException;
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
      return reader(decoder, false, warnings);
    }

    @Override
    DocumentReader reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
      return new MarkdownReader(decoder, extras, warnings);
    }
  },

  HTML("HTML", "", "html", "htm", "xhtml", "xht") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return reader(decoder, false, warnings);
    }

    @Override
    DocumentReader reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
      return new HtmlReader(decoder, extras, warnings);
    }
  },

  DOCX("a Word document", "PK", "docx", "docm", "dotx", "dotm") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new DocxReader(decoder, warnings);
    }

    /** Its parts may be in one XML file. */
    @Override
    boolean fits(String head) {
      return super.fits(head) || FlatPackage.isOne(head);
    }
  },

  PPTX("a PowerPoint presentation", "PK", "pptx", "pptm", "ppsx", "ppsm", "potx", "potm") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new PptxReader(warnings);
    }

    /** Its parts may be in one XML file. */
    @Override
    boolean fits(String head) {
      return super.fits(head) || FlatPackage.isOne(head);
    }
  },

  ODT("an OpenDocument text", "PK", "odt", "ott") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new OdtReader(warnings);
    }
  },

  RTF("an RTF document", "{\\rtf", "rtf") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new RtfReader(warnings);
    }
  },

  EPUB("an EPUB book", "PK", "epub") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return reader(decoder, false, warnings);
    }

    @Override
    DocumentReader reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
      return new EpubReader(extras, warnings);
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
  },

  TTML("TTML subtitles", "", "ttml", "dfxp") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new TtmlReader(decoder, warnings);
    }
  },

  FODT("a flat OpenDocument text", "", "fodt") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return new FodtReader(warnings);
    }
  },

  FB2("a FictionBook", "", "fb2", "fbz") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return reader(decoder, false, warnings);
    }

    @Override
    DocumentReader reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
      return new Fb2Reader(decoder, extras, warnings);
    }
  },

  /** One side of it is a text. */
  TMX("a translation memory (TMX)", "", "tmx") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return bilingual(this);
    }
  },

  /** One side of it is a text. */
  XLIFF("an XLIFF file", "", "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf") {
    @Override
    DocumentReader reader(TextDecoder decoder, Consumer<Problem> warnings) {
      return bilingual(this);
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

  /**
   * A new reader of this format.
   *
   * @param extras whether what a page says beside its text belongs to it: its title, its
   *     description, and those of its pictures
   */
  DocumentReader reader(TextDecoder decoder, boolean extras, Consumer<Problem> warnings) {
    return reader(decoder, warnings);
  }

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

  /** Whether a file of this format holds two versions or more, each split already. */
  public boolean isBilingual() {
    return this == TMX || this == XLIFF;
  }

  private static DocumentReader bilingual(InputFormat format) {
    return (source, language) -> {
      throw new InputException(
          Problem.of(
              source.name(),
              "is %s, which holds several versions of a text".formatted(format.what()),
              "give it to a command that reads alignments, such as convert or check"));
    };
  }

  /** Whether its bytes are text in some encoding, and not packed. */
  public boolean isText() {
    return signature.isEmpty();
  }
}
