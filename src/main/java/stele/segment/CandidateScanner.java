package stele.segment;

import stele.bitext.Span;

/**
 * Finds, from left to right, the places of a paragraph where a sentence may end. Every character is
 * looked at a fixed number of times, so the cost is linear in the length of the paragraph.
 */
final class CandidateScanner {

  /** Longest footnote mark in brackets, as in {@code [12, 15]}, in UTF-16 code units. */
  private static final int LONGEST_NOTE = 20;

  private final String text;
  private final int limit;
  private int at;
  private int depth;
  private int opened = -1;
  private int closed = -1;

  CandidateScanner(String text, Span range) {
    this.text = text;
    this.at = range.start();
    this.limit = range.end();
  }

  /** Where the outermost bracket opened that the last candidate stands in; -1 for none. */
  int openedBracket() {
    return opened;
  }

  /** Where the bracket opened that the last candidate closes; -1 for none. */
  int closedBracket() {
    return closed;
  }

  /** Takes an opened bracket that never closes for an ordinary sign. */
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
    if (c == ')' && depth == 0 && isSmile(at)) {
      return picture(at);
    }
    if (c == '#' && at + 1 < limit && Character.isLetter(text.charAt(at + 1))) {
      return tags();
    }
    track(c);
    at++;
    return null;
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

  /** A closing bracket nobody opened, after a word: how many write a smile. */
  private boolean isSmile(int index) {
    int before = index - 1;
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    boolean enumerator =
        Character.isLetterOrDigit(c)
            && (before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1)));
    return !enumerator && (Character.isLetterOrDigit(c) || c == ')' || Signs.isPicture(c));
  }

  private Candidate picture(int mark) {
    int end = picturesFrom(mark);
    at = Math.max(end, mark + 1);
    return new Candidate(mark, mark, at, skipBlanks(at), Candidate.Kind.PICTURE);
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
      next = skipBlanks(end);
    }
    at = end;
    return count < 2 ? null : new Candidate(mark, mark, end, next, Candidate.Kind.TAGS);
  }

  private static boolean isTagPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || c == 0x200D;
  }

  private Candidate stop() {
    int mark = at;
    int last = stopsFrom(at);
    Candidate.Kind kind = kindOf(mark, last);
    at = last + 1;
    closed = -1;
    int end = closersFrom(at);
    for (; at < end; at++) {
      char c = text.charAt(at);
      track(c);
      if (Signs.isStop(c)) {
        // "(about 850 A.D.)." ends with its second stop, whatever the first may mean.
        mark = at;
        last = at;
        kind = kindOf(mark, last);
      }
    }
    return new Candidate(mark, last, end, skipBlanks(end), kind);
  }

  private Candidate.Kind kindOf(int mark, int last) {
    boolean dotsOnly = true;
    for (int i = mark; i <= last; i++) {
      char c = text.charAt(i);
      dotsOnly &= c == '.' || c == '…' || Signs.isBlank(c);
    }
    if (!dotsOnly) {
      return Candidate.Kind.MARK;
    }
    return mark == last && text.charAt(mark) == '.'
        ? Candidate.Kind.FULL_STOP
        : Candidate.Kind.ELLIPSIS;
  }

  /** The last stop of the run that begins here, stops with single blanks between them included. */
  private int stopsFrom(int from) {
    int last = from;
    for (int i = from + 1; i < limit; i++) {
      if (Signs.isStop(text.charAt(i))) {
        last = i;
      } else if (!(Signs.isBlank(text.charAt(i)) && isLoneStop(i + 1))) {
        break;
      }
    }
    return last;
  }

  private boolean isLoneStop(int i) {
    if (i >= limit || !Signs.isStop(text.charAt(i))) {
      return false;
    }
    return i + 1 >= limit
        || Signs.isStop(text.charAt(i + 1))
        || Signs.isBlank(text.charAt(i + 1))
        || isClosing(i + 1);
  }

  private int closersFrom(int from) {
    int end = from;
    while (end < limit) {
      int further = closerFrom(end);
      if (further == end) {
        break;
      }
      end = further;
    }
    return end;
  }

  private int closerFrom(int i) {
    char c = text.charAt(i);
    if (c == '[') {
      return noteFrom(i, false);
    }
    if (isClosing(i) || Signs.isSuperscriptDigit(c) || Signs.isStop(c)) {
      return i + 1;
    }
    if (c == '*' || c == '_') {
      return emphasisFrom(i);
    }
    if (Character.isDigit(c)) {
      return gluedNoteFrom(i);
    }
    if (Signs.isBlank(c) && i + 1 < limit) {
      if (text.charAt(i + 1) == '»' && isClosing(i + 1) && !wordAt(i + 2)) {
        return i + 2;
      }
      if (text.charAt(i + 1) == '[') {
        int note = noteFrom(i + 1, true);
        return note > i + 1 ? note : i;
      }
    }
    int pictures = picturesFrom(i);
    return pictures < limit && wordAt(pictures) ? i : pictures;
  }

  private boolean wordAt(int i) {
    return i < limit && Character.isLetterOrDigit(text.codePointAt(i));
  }

  /** Whether the sign here closes what stands before it. */
  private boolean isClosing(int i) {
    char c = text.charAt(i);
    if (c == '’' || (Signs.isEitherQuote(c) && !Signs.isCloser(c))) {
      return !wordAt(i + 1);
    }
    return Signs.isCloser(c);
  }

  private int emphasisFrom(int i) {
    int end = i;
    while (end < limit && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end == limit || Signs.isBlank(text.charAt(end)) ? end : i;
  }

  /** A footnote mark in square brackets; digits only if {@code strict}. */
  private int noteFrom(int i, boolean strict) {
    int stop = Math.min(limit, i + LONGEST_NOTE);
    for (int k = i + 1; k < stop; k++) {
      char c = text.charAt(k);
      if (c == ']') {
        return k > i + 1 ? k + 1 : i;
      }
      if (strict && !Character.isDigit(c) && ",–- ".indexOf(c) < 0) {
        return i;
      }
    }
    return i;
  }

  /** A footnote number that lost its superscript: {@code history.12 The}. */
  private int gluedNoteFrom(int i) {
    int end = i;
    while (end < limit && end < i + 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ends =
        end + 1 < limit && Signs.isBlank(text.charAt(end)) && Signs.isUpper(text.charAt(end + 1));
    if (!ends) {
      return i;
    }
    int letters = 0;
    for (int k = i - 2; k >= 0 && letters < 4 && Character.isLowerCase(text.charAt(k)); k--) {
      letters++;
    }
    return letters == 4 || Signs.isCloser(text.charAt(i - 1)) ? end : i;
  }

  /** The end of the pictures and emoticons that begin here, blanks before them allowed. */
  private int picturesFrom(int from) {
    int end = from;
    int i = skipBlanks(from);
    while (i < limit) {
      int c = text.codePointAt(i);
      int emoticon = Emoticons.endAt(text, i, limit);
      if (emoticon > i) {
        i = emoticon;
      } else if (Signs.isPicture(c) && !(Signs.isBulletPicture(c) && i > from)) {
        i += Character.charCount(c);
      } else if (i > from && Signs.isPictureTail(c)) {
        i += Character.charCount(c);
      } else if (c == ')' && depth == 0 && isSmile(i)) {
        i++;
      } else {
        break;
      }
      end = i;
      i = skipBlanks(i);
    }
    return end;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < limit && Signs.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
