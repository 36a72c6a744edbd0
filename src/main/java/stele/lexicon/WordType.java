package stele.lexicon;

/**
 * A word of one side of a text: its lower-case form, the way it is most often written there, and
 * how often it occurs (1 or more).
 */
record WordType(String lowerCase, String surface, int frequency) {

  WordType {
    if (lowerCase.isEmpty() || surface.isEmpty() || frequency < 1) {
      throw new IllegalArgumentException("not a word type: " + lowerCase + ", " + frequency);
    }
  }
}
