package stele.align;

import java.util.List;
import stele.text.Letters;

/** How the sentences of a version begin and end: the punctuation there, by class. */
final class SentenceEdges {

  /** Classes of beginnings, all doubled for sentences that begin inside a quotation. */
  static final int STARTS = 10;

  /** Classes of ends: a mark or none, doubled for those with a closing quote after it. */
  static final int ENDS = 18;

  private static final int MARKS = ENDS / 2;
  private static final String OPENING = "“‘「『«\"'„‹《〈(（[";
  private static final String CLOSING = "”’」』»\"'›》〉)）]";
  private static final String DASHES = "—–-−―";
  private static final String QUOTES_BEGIN = "“‘「『«„";
  private static final String QUOTES_END = "”」』»";

  private final int[] starts;
  private final int[] ends;

  private SentenceEdges(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static SentenceEdges of(List<String> sentences) {
    int[] starts = new int[sentences.size()];
    int[] ends = new int[sentences.size()];
    boolean inside = false;
    for (int i = 0; i < starts.length; i++) {
      String text = sentences.get(i).strip();
      int start = start(text);
      if (start == 1) {
        inside = false;
      }
      starts[i] = start + (inside ? STARTS / 2 : 0);
      ends[i] = end(text);
      inside = insideAfter(text, inside);
    }
    return new SentenceEdges(starts, ends);
  }

  /** Class of the beginning of a sentence, below {@link #STARTS}. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** Class of the end of a sentence, below {@link #ENDS}. */
  int end(int sentence) {
    return ends[sentence];
  }

  static final int BOUNDS = ENDS * 4;

  int bound(int i) {
    int next = i + 1 < starts.length ? starts[i + 1] % (STARTS / 2) : 0;
    return ends[i] * 4 + (next == 3 ? 1 : next == 1 ? 2 : next == 2 ? 3 : 0);
  }

  boolean headline(int i) {
    return ends[i] % MARKS == 0
        && starts[i] % (STARTS / 2) != 3
        && (i + 1 == starts.length || starts[i + 1] % (STARTS / 2) != 3);
  }

  int size() {
    return starts.length;
  }

  private static int start(String text) {
    int at = 0;
    while (at < text.length() && (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    if (at > 0) {
      return 2;
    }
    if (text.isEmpty()) {
      return 0;
    }
    int first = text.codePointAt(0);
    return LOWER && Character.isLowerCase(first) ? 3 : NUMBER && Character.isDigit(first) ? 4 : 0;
  }

  static final boolean LOWER = true, NUMBER = true;

  private static int end(String text) {
    int at = text.length() - 1;
    int closed = 0;
    if (at > 0 && ".。".indexOf(text.charAt(at)) >= 0 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      closed = MARKS;
      at--;
    }
    return closed + (at < 0 ? 0 : mark(text.charAt(at)));
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
      default -> 0;
    };
  }

  private static boolean insideAfter(String text, boolean before) {
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
