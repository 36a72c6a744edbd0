package stele.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is known of the words of two versions before they are aligned. */
public final class PriorKnowledge {

  /** Pseudo-count of a pair that word vectors vouch for; chosen on the development sets. */
  static double VECTOR_WEIGHT = .5;
  static VectorEvidenceOptions OPTIONS = VectorEvidenceOptions.DEFAULT;

  private PriorKnowledge() {}

  /** Cognates, equal strings and numbers alone. */
  public static PriorCounts cognates(TokenizedText source, TokenizedText target) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    Cognates.addTo(prior, source, target);
    return prior.build();
  }

  public static PriorCounts vectors(
      WordPieceVectors table, List<String> a, List<String> b, TokenizedText source, TokenizedText target) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    Cognates.addTo(prior, source, target);
    WordTypes near = WordTypes.of(a);
    WordTypes far = WordTypes.of(b);
    Map<String, Integer> nearIds = ids(source), farIds = ids(target);
    Map<Long, Float> best = new java.util.TreeMap<>();
    for (VectorPair pair : VectorEvidence.of(table, OPTIONS).pairs(near.words(), far.words())) {
      int x = nearIds.get(near.stem(pair.source())), y = farIds.get(far.stem(pair.target()));
      best.merge(((long) x << 32) | y, weight(pair), Math::max);
    }
    best.forEach((k, w) -> prior.add((int) (k >> 32), k.intValue(), w));
    return prior.build();
  }
  static double SOFT=0, SOFT0=0;
  static float weight(VectorPair p) { return (float) (VECTOR_WEIGHT * (SOFT == 0 ? 1 : Math.min(2, SOFT0 + p.margin() * SOFT))); }

  private static Map<String, Integer> ids(TokenizedText t) {
    Map<String, Integer> m = new HashMap<>();
    for (int i = 0; i < t.typeCount(); i++) m.put(t.types().get(i), i);
    return m;
  }
}
