package stele.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings lexicons to two texts: pseudo-counts for the pairs of stems that both texts hold. */
public final class LexiconEvidence {

  private final List<List<StemPair>> lexicons;

  private LexiconEvidence(List<List<StemPair>> lexicons) {
    this.lexicons = lexicons;
  }

  /** Cuts all words to stems once; the result serves any number of texts. */
  public static LexiconEvidence of(List<Lexicon> lexicons) {
    return new LexiconEvidence(lexicons.stream().map(LexiconEvidence::stemPairs).toList());
  }

  record StemPair(String source, String target, double weight) {}

  public static int PHRASE = 3;
  public static double PHRASE_WEIGHT = 1;
  public static double BOUND = 1e9;
  public static double CAP = 1e9;
  public static double WEIGHT = 1;
  public static boolean TRUST = false;

  private static List<StemPair> stemPairs(Lexicon lexicon) {
    Map<String, Map<String, Double>> best = new TreeMap<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      List<String> left = stems(entry.source());
      List<String> right = stems(entry.target());
      int most = Math.max(left.size(), right.size());
      if (left.isEmpty() || right.isEmpty() || most > PHRASE) {
        continue;
      }
      double weight =
          most == 1
              ? entry.weight()
              : PHRASE_WEIGHT * entry.weight() / (left.size() * right.size());
      for (String x : left) {
        for (String y : right) {
          best.computeIfAbsent(x, key -> new TreeMap<>()).merge(y, weight, Math::max);
        }
      }
    }
    return best.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .map(pair -> new StemPair(row.getKey(), pair.getKey(), pair.getValue())))
        .toList();
  }

  private static List<String> stems(String phrase) {
    return Tokenizer.words(phrase).stream()
        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
        .map(Tokenizer::stem)
        .distinct()
        .toList();
  }

  public void addTo(PriorCounts.Builder prior, TokenizedText source, TokenizedText target) {
    Map<String, Integer> near = ids(source);
    Map<String, Integer> far = ids(target);
    TreeMap<Long, Double> sum = new TreeMap<>();
    for (List<StemPair> lexicon : lexicons) {
      for (StemPair pair : lexicon) {
        Integer x = near.get(pair.source());
        Integer y = far.get(pair.target());
        if (x != null && y != null) {
          sum.merge((long) x << 32 | y, WEIGHT * pair.weight(), Double::sum);
        }
      }
    }
    double[] row = new double[source.typeCount()];
    double[] column = new double[target.typeCount()];
    sum.replaceAll((k, v) -> Math.min(v, CAP));
    sum.forEach(
        (key, weight) -> {
          row[(int) (key >>> 32)] += weight;
          column[(int) (long) key] += weight;
        });
    sum.forEach(
        (key, weight) -> {
          int x = (int) (key >>> 32);
          int y = (int) (long) key;
          prior.add(x, y, weight * Math.min(1, BOUND / Math.max(row[x], column[y])));
        });
  }

  /** Entries with words in both texts. */
  static int hits(Lexicon lexicon, TokenizedText source, TokenizedText target) {
    Map<String, Integer> near = ids(source);
    Map<String, Integer> far = ids(target);
    int hits = 0;
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (stems(entry.source()).stream().anyMatch(near::containsKey)
          && stems(entry.target()).stream().anyMatch(far::containsKey)) {
        hits++;
      }
    }
    return hits;
  }

  private static Map<String, Integer> ids(TokenizedText text) {
    Map<String, Integer> ids = new HashMap<>();
    for (int type = 0; type < text.typeCount(); type++) {
      ids.put(text.types().get(type), type);
    }
    return ids;
  }
}
