package stele.document;

import java.util.Optional;
import java.util.Set;

/** The characters of RTF's control words, and what becomes of the groups they begin. */
final class RtfDestinations {

  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "pict",
          "info",
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
          "atnid",
          "atnauthor",
          "bkmkstart",
          "bkmkend",
          "pnseclvl",
          "nonshppict",
          "filetbl",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "private",
          "template",
          "mmathPr",
          "mmathPict",
          "falt",
          "panose",
          "xmlnstbl",
          // These repeat for old readers what is there in a newer form.
          "nonesttables",
          "shprslt");

  /** Groups marked with a star may be skipped by who does not know them; these are known. */
  private static final Set<String> KNOWN_THOUGH_STARRED =
      Set.of("footnote", "moMath", "moMathPara", "nesttableprops", "ud");

  private RtfDestinations() {}

  /**
   * Whether a group that begins with this word has no text of the document.
   *
   * @param starred whether {@code \*} is before the word
   */
  static boolean isWithoutText(String word, boolean starred) {
    return (starred && !KNOWN_THOUGH_STARRED.contains(word) && leaving(word).isEmpty())
        || WITHOUT_TEXT.contains(word)
        || isMathProperty(word);
  }

  /** {@code \mrPr}, {@code \mfPr}: their values are words in groups of their own. */
  private static boolean isMathProperty(String word) {
    return word.startsWith("m") && word.endsWith("Pr");
  }

  /** As what the text of a group that begins with this word is left out; empty if it is not. */
  static Optional<Leaving> leaving(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "header",
              "headerl",
              "headerr",
              "headerf",
              "footer",
              "footerl",
              "footerr",
              "footerf" ->
              Leaving.HEADS_AND_FEET;
          case "annotation" -> Leaving.COMMENTS;
          case "fldinst", "xe", "rxe", "txe", "tc", "tcn" -> Leaving.FIELD_CODES;
          case "listtext", "pntext" -> Leaving.NUMBERING;
          default -> null;
        });
  }

  /** Whether a group is a shape, of which only a text box and artistic words are read. */
  static boolean isShape(String word) {
    return word.equals("shpinst") || word.equals("do");
  }

  /** Whether a group is the text of a shape. */
  static boolean isTextBox(String word) {
    return word.equals("shptxt") || word.equals("dptxbxtext");
  }

  /** The character that a control word means; empty if it means none. */
  static String character(String word) {
    return switch (word) {
      case "line", "softline", "lbr" -> "\n";
      case "tab" -> "\t";
      case "page", "column" -> " ";
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
