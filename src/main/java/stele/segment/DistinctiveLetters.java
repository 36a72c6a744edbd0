package stele.segment;

/**
 * The letters by which a text in one language differs from texts in others of its script.
 *
 * @param letters those that the others lack or use rarely; empty if there are none
 * @param share the share of these letters among all letters that a text in the language exceeds
 * @param rivals letters of other languages that must be rarer in the text than {@code letters}
 * @param absent letters that occur in a text of the language only by accident
 */
record DistinctiveLetters(String letters, double share, String rivals, String absent) {

  /**
   * Share of all letters up to which a letter may be an accident, such as a foreign name. A
   * judgement, as are the shares in the folders: with 1 in 500 a page must have the letter three or
   * four times.
   */
  static final double ACCIDENT = 0.002;

  /** Whether {@code text} has these letters like a text in the language. */
  boolean match(String text) {
    if (letters.isEmpty()) {
      return false;
    }
    double found = share(text, letters);
    return found > share
        && (rivals.isEmpty() || found > share(text, rivals))
        && (absent.isEmpty() || share(text, absent) < ACCIDENT);
  }

  /** The share of {@code letters}, small or capital, among all letters of {@code text}. */
  static double share(String text, String letters) {
    int all = 0;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        all++;
        found += letters.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }
}
