package stele.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.revision.RevisionOptions.Difference;
import stele.text.Blanks;
import stele.text.Folding;
import stele.text.Letters;
import stele.text.Scripts;

/**
 * A word, a number or a mark, as a revision compares them.
 *
 * @param span UTF-16 code units of the document's text
 * @param key equal in tokens that count as the same
 * @param isWord whether it counts as a word; a mark does not
 * @param gap white space before it; at the start of a segment always one space
 */
record RevisionToken(Span span, String key, boolean isWord, String gap) {

  private static final String APOSTROPHES = "'’ʼ`´";
  private static final String QUOTES = "\"“”„‟«»‹›‘‚‛＂「」『』";
  private static final String DASHES = "-‐‑‒–—―−";

  /** The tokens of a run of segments. Linear in its length. */
  static List<RevisionToken> in(SegmentedDocument document, Span run, RevisionOptions options) {
    List<RevisionToken> tokens = new ArrayList<>();
    for (Segment segment : document.segments().subList(run.start(), run.end())) {
      String text = segment.text();
      int last = -1;
      int at = 0;
      while (at < text.length()) {
        int end = endOfToken(text, at);
        int first = text.codePointAt(at);
        if (!Blanks.isSpace(first)) {
          String gap = last < 0 ? " " : gap(text.substring(last, at));
          int start = segment.span().start();
          tokens.add(
              new RevisionToken(
                  new Span(start + at, start + end),
                  key(text.substring(at, end), options),
                  Character.isLetterOrDigit(first),
                  gap));
          last = end;
        }
        at = end;
      }
    }
    return tokens;
  }

  /** Line breaks and indentation are not part of the text. */
  private static String gap(String space) {
    boolean ordinary = space.chars().allMatch(Blanks::isXmlSpace);
    return space.isEmpty() || !ordinary ? space : " ";
  }

  private static int endOfToken(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (!isPartOfWord(first) || Scripts.isHanOrKana(first)) {
      return end;
    }
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (isPartOfWord(next) && !Scripts.isHanOrKana(next)) {
        end += Character.charCount(next);
      } else if (isInner(text, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isPartOfWord(int codePoint) {
    return Letters.isLetterOrNonEnclosingMark(codePoint) || Character.isDigit(codePoint);
  }

  /** An apostrophe between letters, a point or comma between digits. */
  private static boolean isInner(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return APOSTROPHES.indexOf(mark) >= 0
        ? Character.isLetter(before) && Character.isLetter(after)
        : (mark == '.' || mark == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static String key(String text, RevisionOptions options) {
    String key = options.ignores(Difference.CASE) ? text.toLowerCase(Locale.ROOT) : text;
    if (options.ignores(Difference.YO)) {
      key = Folding.withoutYo(key);
    }
    if (options.ignores(Difference.QUOTES)) {
      key = replaced(key, QUOTES, '"');
      key = replaced(key, APOSTROPHES, key.length() == 1 ? '"' : '\'');
    }
    return options.ignores(Difference.DASHES) ? replaced(key, DASHES, '-') : key;
  }

  private static String replaced(String text, String characters, char by) {
    String result = text;
    for (int i = 0; i < characters.length(); i++) {
      result = result.replace(characters.charAt(i), by);
    }
    return result;
  }
}
