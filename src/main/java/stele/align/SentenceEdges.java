package stele.align;

import java.util.List;
import stele.text.Letters;

/**
 * How the sentences of a version begin and end, as classes of punctuation: a quote, a dash, a small
 * letter, a figure or anything else at the beginning, and whether that is inside a quotation; at
 * the end the last mark, and whether a closing quote or bracket follows it.
 */
final class SentenceEdges {

  /** Number of classes of beginnings, all doubled for those inside a quotation. */
  static final int STARTS = 10;

  /** Number of classes of ends, all doubled for those with something closed after the mark. */
  static final int ENDS = 18;

  /** Number of classes of cuts between a sentence and the next. */
  static final int CUTS = ENDS * 4;

  private static final int OTHER = 0;
  private static final int QUOTE = 1;
  private static final int DASH = 2;
  private static final int SMALL_LETTER = 3;
  private static final int FIGURE = 4;
  private static final int INSIDE = STARTS / 2;
  private static final int NO_MARK = 0;
  private static final int CLOSED = ENDS / 2;

  private static final String OPENING = "“‘「『«\"'„‹《〈(（[";
  private static final String CLOSING = "”’」』»\"'›》〉)）]";
  private static final String STOPS = ".。";
  private static final String DASHES = "—–-−―";
  private static final String QUOTES_BEGIN = "“‘「『«„";
  private static final String QUOTES_END = "”」』»";

  private final int[] starts;
  private final int[] ends;

  private SentenceEdges(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** The edges of sentences in text order. O(characters). */
  static SentenceEdges of(List<String> sentences) {
    int[] starts = new int[sentences.size()];
    int[] ends = new int[sentences.size()];
    boolean inside = false;
    for (int i = 0; i < starts.length; i++) {
      String text = sentences.get(i).strip();
      int start = classOfStart(text);
      inside &= start != QUOTE;
      starts[i] = start + (inside ? INSIDE : 0);
      ends[i] = classOfEnd(text);
      inside = isInsideAfter(text, inside);
    }
    return new SentenceEdges(starts, ends);
  }

  int size() {
    return starts.length;
  }

  /** The class of every beginning, below {@link #STARTS}; not to be changed. */
  int[] starts() {
    return starts;
  }

  /** The class of every end, below {@link #ENDS}; not to be changed. */
  int[] ends() {
    return ends;
  }

  int start(int sentence) {
    return starts[sentence];
  }

  int end(int sentence) {
    return ends[sentence];
  }

  /** The class of the cut after a sentence, below {@link #CUTS}. */
  int cut(int sentence) {
    int next = sentence + 1 < starts.length ? starts[sentence + 1] % INSIDE : OTHER;
    int side =
        switch (next) {
          case SMALL_LETTER -> 1;
          case QUOTE -> 2;
          case DASH -> 3;
          default -> 0;
        };
    return ends[sentence] * 4 + side;
  }

  /** Whether a sentence has no mark at its end and is no part of one that goes on. */
  boolean isHeading(int sentence) {
    return ends[sentence] % CLOSED == NO_MARK
        && starts[sentence] % INSIDE != SMALL_LETTER
        && (sentence + 1 == starts.length || starts[sentence + 1] % INSIDE != SMALL_LETTER);
  }

  private static int classOfStart(String text) {
    int at = 0;
    while (at < text.length() && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      return QUOTE;
    }
    if (at > 0) {
      return DASH;
    }
    if (text.isEmpty()) {
      return OTHER;
    }
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return SMALL_LETTER;
    }
    return Character.isDigit(first) ? FIGURE : OTHER;
  }

  private static int classOfEnd(String text) {
    int at = text.length() - 1;
    int closed = 0;
    if (at > 0 && STOPS.indexOf(text.charAt(at)) >= 0 && isClosing(text.charAt(at - 1))) {
      return CLOSED + mark(text.charAt(at));
    }
    while (at >= 0 && isClosing(text.charAt(at))) {
      closed = CLOSED;
      at--;
    }
    return closed + (at < 0 ? NO_MARK : mark(text.charAt(at)));
  }

  private static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  private static int mark(char last) {
    return switch (last) {
      case '.', '。', '．', '।', '۔' -> 1;
      case '!', '！' -> 2;
      case '?', '？', '؟' -> 3;
      case ';', '；' -> 4;
      case ':', '：' -> 5;
      case ',', '，', '、', '،' -> 6;
      case '…' -> 7;
      case '—', '–', '-' -> 8;
      default -> NO_MARK;
    };
  }

  private static boolean isInsideAfter(String text, boolean before) {
    boolean inside = before;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      boolean between =
          k > 0
              && k + 1 < text.length()
              && Letters.isLetterOrMark(text.charAt(k - 1))
              && Letters.isLetterOrMark(text.charAt(k + 1));
      if (QUOTES_BEGIN.indexOf(c) >= 0) {
        inside = true;
      } else if (QUOTES_END.indexOf(c) >= 0 || (c == '’' && !between)) {
        inside = false;
      } else if (c == '"' || (c == '\'' && !between)) {
        inside = k == 0 || (k != text.length() - 1 && !inside);
      }
    }
    return inside;
  }
}
