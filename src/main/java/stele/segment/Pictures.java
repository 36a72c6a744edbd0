package stele.segment;

/** Emoji, emoticons, and the closing brackets that are meant for a smile. */
final class Pictures {

  private final String text;
  private final int limit;

  Pictures(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The end of the pictures and emoticons that begin here, blanks before them allowed. */
  int from(int from, boolean inBracket) {
    int end = from;
    int i = Signs.skipBlanks(text, limit, from);
    while (i < limit) {
      int c = text.codePointAt(i);
      int emoticon = Emoticons.endAt(text, i, limit);
      if (emoticon > i) {
        i = emoticon;
      } else if (Signs.isPicture(c) && !(Signs.isBulletPicture(c) && i > from)) {
        i += Character.charCount(c);
      } else if (i > from && Signs.isPictureTail(c)) {
        i += Character.charCount(c);
      } else if (c == ')' && !inBracket && isSmile(i)) {
        i++;
      } else {
        break;
      }
      end = i;
      i = Signs.skipBlanks(text, limit, i);
    }
    return end;
  }

  /** A closing bracket that closes nothing, after a word: a common way to write a smile. */
  boolean isSmile(int index) {
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
}
