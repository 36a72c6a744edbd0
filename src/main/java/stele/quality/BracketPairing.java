package stele.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import stele.bitext.SegmentedDocument;
import stele.text.Blanks;

/**
 * Pairs brackets and double quotation marks within paragraphs. Its neighbours decide whether a
 * quotation mark opens or closes, because “ opens in one language and closes in another. Numbering
 * such as 1) and a), smileys, and a quotation opened again in every paragraph and closed only in
 * the last need no counterpart.
 */
final class BracketPairing {

  private static final String OPENING = "([{（［｛「『【〈《〔";
  private static final String CLOSING = ")]}）］｝」』】〉》〕";
  private static final String QUOTES = "\"“”„‟«»＂";
  private static final String STOPS = ",.;:!?…";
  private static final char QUOTE = '"';

  private record Opening(int segment, int offset, char kind) {}

  private final SegmentedDocument document;
  private final List<List<Integer>> unpaired = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();

  private BracketPairing(SegmentedDocument document) {
    this.document = document;
  }

  /** Per segment, in order, the offsets in its text of unpaired marks. */
  static List<List<Integer>> unpaired(SegmentedDocument document) {
    BracketPairing pairing = new BracketPairing(document);
    for (int segment = 0; segment < document.size(); segment++) {
      pairing.unpaired.add(new ArrayList<>());
      if (document.startsParagraph(segment)) {
        pairing.endParagraph(document.segments().get(segment).text());
      }
      pairing.scan(segment);
    }
    pairing.endParagraph("");
    pairing.unpaired.forEach(Collections::sort);
    return pairing.unpaired;
  }

  private void endParagraph(String next) {
    boolean goesOn = !next.isEmpty() && QUOTES.indexOf(next.charAt(0)) >= 0;
    for (Opening mark : open) {
      if (mark.kind() != QUOTE || !goesOn) {
        unpaired.get(mark.segment()).add(mark.offset());
      }
    }
    open.clear();
  }

  private void scan(int segment) {
    String text = document.segments().get(segment).text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        open.push(new Opening(segment, at, c));
      } else if (closing >= 0) {
        if (!close(OPENING.charAt(closing)) && !isNumberingOrSmiley(text, at)) {
          unpaired.get(segment).add(at);
        }
      } else if (QUOTES.indexOf(c) >= 0 && !isInch(text, at)) {
        scanQuote(segment, text, at);
      }
    }
  }

  private void scanQuote(int segment, String text, int at) {
    boolean left = isGap(text, at - 1, OPENING);
    boolean right = isGap(text, at + 1, CLOSING + STOPS);
    boolean opens = left == right ? opensByItself(text.charAt(at)) : left;
    if (opens) {
      open.push(new Opening(segment, at, QUOTE));
    } else if (!close(QUOTE)) {
      unpaired.get(segment).add(at);
    }
  }

  /** For marks whose neighbours do not decide: French has spaces on both sides. */
  private boolean opensByItself(char quote) {
    return switch (quote) {
      case '«', '„', '“' -> true;
      case '»', '”' -> false;
      default -> !isQuoting();
    };
  }

  private boolean isQuoting() {
    return open.stream().anyMatch(mark -> mark.kind() == QUOTE);
  }

  /** Whether no word touches a quotation mark here. */
  private static boolean isGap(String text, int at, String more) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return Blanks.isSpace(c) || more.indexOf(c) >= 0 || "-–—".indexOf(c) >= 0;
  }

  /** Removes the last open mark of this kind, if there is one. */
  private boolean close(char kind) {
    for (Opening mark : open) {
      if (mark.kind() == kind) {
        open.remove(mark);
        return true;
      }
    }
    return false;
  }

  private boolean isInch(String text, int at) {
    return text.charAt(at) == '"'
        && at > 0
        && Character.isDigit(text.charAt(at - 1))
        && !isQuoting();
  }

  /** 1), a), :) and the second of )). */
  private static boolean isNumberingOrSmiley(String text, int at) {
    if (at > 0 && ":;-=)".indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean first = start == 0 || Character.isWhitespace(text.charAt(start - 1));
    boolean number = at > start && text.substring(start, at).chars().allMatch(Character::isDigit);
    return first && (number || at - start == 1);
  }
}
