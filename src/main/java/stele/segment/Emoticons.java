package stele.segment;

import stele.text.Blanks;

/** Faces made of punctuation: {@code :-)}, {@code ;)}, {@code :D}, {@code =(((}, {@code ((}. */
final class Emoticons {

  private Emoticons() {}

  /** The end of a face that begins at {@code i} with a blank or a stop after it; else {@code i}. */
  static int endAt(String text, int i, int limit) {
    char eyes = text.charAt(i);
    if (eyes == '(') {
      return frownFrom(text, i, limit);
    }
    if (eyes != ':' && eyes != ';' && eyes != '=') {
      return i;
    }
    int k = i + 1;
    if (k < limit && "-'^".indexOf(text.charAt(k)) >= 0) {
      k++;
    }
    if (k >= limit || ")(DPp]/|*".indexOf(text.charAt(k)) < 0) {
      return i;
    }
    char mouth = text.charAt(k);
    while (k < limit && text.charAt(k) == mouth) {
      k++;
    }
    boolean apart = k == limit || Blanks.isBlank(text.charAt(k)) || Signs.isStop(text.charAt(k));
    return apart ? k : i;
  }

  /** Two brackets or more that open nothing: a sad face. */
  private static int frownFrom(String text, int i, int limit) {
    if (i > 0 && text.charAt(i - 1) == '(') {
      return i;
    }
    int k = i;
    while (k < limit && text.charAt(k) == '(') {
      k++;
    }
    boolean apart = k == limit || Blanks.isBlank(text.charAt(k));
    return k - i > 1 && apart ? k : i;
  }
}
