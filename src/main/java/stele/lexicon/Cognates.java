package stele.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.text.Transliteration;

/**
 * Pairs of types that look alike: equal strings, and words with the same first four letters once
 * both are written in Latin letters. Weights were chosen on the development sets; other prefix
 * lengths and edit distance gained nothing.
 */
final class Cognates {

  private static final double SAME_NUMBER = 2;
  private static final double SAME_WORD = 1.5;
  private static final double SAME_PUNCTUATION = .5;
  private static final double SAME_SHORT_WORD = .2;
  private static final double SAME_PREFIX = .7;
  private static final int PREFIX = 4;

  private Cognates() {}

  static void addTo(PriorCounts.Builder prior, TokenizedText source, TokenizedText target) {
    Map<String, Integer> ids = new HashMap<>();
    Map<String, List<Integer>> byPrefix = new HashMap<>();
    for (int y = 0; y < target.typeCount(); y++) {
      String word = target.types().get(y);
      ids.put(word, y);
      String prefix = prefix(word);
      if (!prefix.isEmpty()) {
        byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(y);
      }
    }
    for (int x = 0; x < source.typeCount(); x++) {
      String word = source.types().get(x);
      Integer same = ids.get(word);
      if (same != null) {
        prior.add(x, same, weightOfSame(word));
      }
      for (int y : byPrefix.getOrDefault(prefix(word), List.of())) {
        if (same == null || y != same) {
          prior.add(x, y, SAME_PREFIX);
        }
      }
    }
  }

  private static double weightOfSame(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return SAME_NUMBER;
    }
    if (!Character.isLetter(first)) {
      return SAME_PUNCTUATION;
    }
    return word.length() >= PREFIX ? SAME_WORD : SAME_SHORT_WORD;
  }

  /** The first four Latin letters of a word of four letters or more; empty where there are none. */
  private static String prefix(String word) {
    if (word.length() < PREFIX || !Character.isLetter(word.codePointAt(0))) {
      return "";
    }
    String latin = Transliteration.toLatin(word);
    return latin.length() < PREFIX ? "" : latin.substring(0, PREFIX);
  }
}
