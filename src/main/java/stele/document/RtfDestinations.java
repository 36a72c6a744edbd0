package stele.document;

import java.util.Set;

/** The characters of RTF's control words, and the groups whose text is left out. */
final class RtfDestinations {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "pict",
          "object",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "colortbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "annotation",
          "atnid",
          "atnauthor",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "bkmkstart",
          "bkmkend",
          "listtext",
          "pntext",
          "pnseclvl",
          "nonshppict",
          "shpinst",
          "filetbl",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "private",
          "template",
          "txe",
          "mmathPr",
          "falt",
          "panose",
          "xmlnstbl");

  private RtfDestinations() {}

  /** Whether a group that begins with this word has no text of the document. */
  static boolean isLeftOut(String word) {
    return LEFT_OUT.contains(word);
  }

  /** Groups marked with a star may be skipped; these hold text nevertheless. */
  static boolean isTextThoughStarred(String word) {
    return word.equals("footnote");
  }

  /** The character that a control word means; empty if it means none. */
  static String character(String word) {
    return switch (word) {
      case "line", "softline", "lbr" -> "\n";
      case "tab" -> "\t";
      case "~" -> "\u00A0";
      case "-" -> "\u00AD";
      case "_" -> "\u2011";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "emspace" -> "\u2003";
      case "enspace" -> "\u2002";
      case "qmspace" -> "\u2005";
      case "bullet" -> "•";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "zwj" -> "\u200D";
      case "zwnj" -> "\u200C";
      case "ltrmark" -> "\u200E";
      case "rtlmark" -> "\u200F";
      case "\\", "{", "}" -> word;
      default -> "";
    };
  }
}
