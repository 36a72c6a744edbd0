package stele.segment;

import stele.bitext.Span;
import stele.text.Blanks;

/**
 * Finds, from left to right, the places of a paragraph where a sentence may end. Every character is
 * looked at a fixed number of times, so the cost is linear in the length of the paragraph.
 */
final class CandidateScanner {

  /** Signs of a line drawn with them: {@code ***}. Judgement. */
  private static final int SHORTEST_RULE = 3;

  /** Hyphens of one; fewer may stand for a dash or a name left out. Judgement. */
  private static final int SHORTEST_DASHED_RULE = 8;

  private final String text;
  private final int begin;
  private final int limit;
  private final Pictures pictures;
  private final Closers closers;
  private final StopRun stops;
  private int at;
  private int depth;
  private int opened = -1;
  private int closed = -1;

  CandidateScanner(String text, Span range) {
    this.text = text;
    this.begin = range.start();
    this.at = begin;
    this.limit = range.end();
    this.pictures = new Pictures(text, limit);
    this.closers = new Closers(text, limit, pictures);
    this.stops = new StopRun(text, limit, closers);
  }

  /** Where the outermost bracket around the last candidate opened; -1 for none. */
  int openedBracket() {
    return opened;
  }

  /** Where the bracket opened that the last candidate closes; -1 for none. */
  int closedBracket() {
    return closed;
  }

  /** Treats an opened bracket that never closes as an ordinary character. */
  void forgetBrackets() {
    depth = 0;
    opened = -1;
  }

  /** The next candidate, or null where the paragraph has no more. */
  Candidate next() {
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || c == ' ') {
        at++;
      } else if (Signs.isStop(c)) {
        return stop();
      } else {
        Candidate found = sign(c);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private Candidate sign(char c) {
    int emoticon = Emoticons.endAt(text, at, limit);
    if (emoticon > at || Signs.isPicture(text.codePointAt(at))) {
      return picture(at);
    }
    if (c == ')' && depth == 0 && pictures.isSmile(at)) {
      return picture(at);
    }
    if (c == '#' && at + 1 < limit && Character.isLetter(text.charAt(at + 1))) {
      return tags();
    }
    int rule = ruleFrom(c);
    if (rule > at) {
      int mark = at;
      at = rule;
      int next = Signs.skipBlanks(text, limit, at);
      return new Candidate(mark, at - 1, at, next, Candidate.Kind.RULE);
    }
    track(c);
    at++;
    return null;
  }

  /** The end of a line drawn with signs that begins here, blanks around it; else {@code at}. */
  private int ruleFrom(char c) {
    int least = "=*~".indexOf(c) >= 0 ? SHORTEST_RULE : c == '-' ? SHORTEST_DASHED_RULE : 0;
    if (least == 0 || (at > begin && !Blanks.isBlank(text.charAt(at - 1)))) {
      return at;
    }
    int end = at;
    while (end < limit && text.charAt(end) == c) {
      end++;
    }
    return end - at >= least && end < limit && Blanks.isBlank(text.charAt(end)) ? end : at;
  }

  private void track(char c) {
    if (c == '(' || c == '[' || c == '（') {
      if (depth++ == 0) {
        opened = at;
      }
    } else if (Signs.isBracket(c) && depth > 0 && --depth == 0) {
      closed = opened;
      opened = -1;
    }
  }

  private Candidate picture(int mark) {
    int end = pictures.from(mark, depth > 0);
    at = Math.max(end, mark + 1);
    return new Candidate(mark, mark, at, Signs.skipBlanks(text, limit, at), Candidate.Kind.PICTURE);
  }

  /** Two hashtags or more in a row. One alone is likely to be a word of its sentence. */
  private Candidate tags() {
    int mark = at;
    int count = 0;
    int end = at;
    int next = at;
    while (next < limit && text.charAt(next) == '#') {
      end = next + 1;
      while (end < limit && isTagPart(text.charAt(end))) {
        end++;
      }
      count++;
      next = Signs.skipBlanks(text, limit, end);
    }
    at = end;
    return count < 2 ? null : new Candidate(mark, mark, end, next, Candidate.Kind.TAGS);
  }

  private static boolean isTagPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || c == 0x200D;
  }

  private Candidate stop() {
    int mark = at;
    int last = stops.lastFrom(at);
    Candidate.Kind kind = stops.kindOf(mark, last);
    at = last + 1;
    closed = -1;
    int end = closers.from(at, depth > 0);
    for (; at < end; at++) {
      char c = text.charAt(at);
      track(c);
      if (Signs.isStop(c)) {
        // "(about 850 A.D.)." ends with its second stop, whatever the first one means.
        mark = at;
        last = at;
        kind = stops.kindOf(mark, last);
      }
    }
    return new Candidate(mark, last, end, Signs.skipBlanks(text, limit, end), kind);
  }
}
