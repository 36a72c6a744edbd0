package stele.sweep;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text: letters and figures that follow each other. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");

  private Words() {}

  static List<String> of(String text) {
    String plain =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return new ArrayList<>(WORD.matcher(plain).results().map(found -> found.group()).toList());
  }

  /**
   * The words of {@code expected} that {@code given} does not have as often. Words that are only
   * cut otherwise, two or three into one or one into two or three, are not missing.
   */
  static List<String> missing(List<String> expected, List<String> given) {
    Map<String, Integer> counts = new HashMap<>();
    given.forEach(word -> counts.merge(word, 1, Integer::sum));
    Set<String> whole = Set.copyOf(given);
    Set<String> joined = joined(given);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      String word = expected.get(i);
      if (counts.merge(word, -1, Integer::sum) < 0
          && !joined.contains(word)
          && !isPart(expected, i, whole)) {
        missing.add(word);
      }
    }
    return missing;
  }

  private static Set<String> joined(List<String> words) {
    Set<String> joined = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      joined.add(words.get(i) + words.get(i + 1));
      if (i + 2 < words.size()) {
        joined.add(words.get(i) + words.get(i + 1) + words.get(i + 2));
      }
    }
    return joined;
  }

  private static boolean isPart(List<String> words, int i, Set<String> whole) {
    for (int from = Math.max(0, i - 2); from <= i; from++) {
      for (int to = i + 1; to <= Math.min(words.size(), from + 3); to++) {
        if (to - from > 1 && whole.contains(String.join("", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
