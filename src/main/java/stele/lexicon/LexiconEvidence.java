package stele.lexicon;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Applies lexicons to two texts, as pseudo-counts for the pairs of stems that both texts contain. A
 * pair has the weight of its entry (1 in a dictionary), times how far its lexicon {@link
 * LexiconTrust fits the texts}; weights of several lexicons add up.
 *
 * <p>A word that translates to everything is little evidence: with n the sum of weights of the
 * source or of the target word, whichever is larger, a weight is multiplied by min(1, {@value
 * #BOUND} / n)³. So the sum of a word never exceeds {@value #BOUND}, and falls with n². Measured on
 * the development sets: five words that translate to every word cost .66 strict F1 on
 * Chinese-English without bound and trust, nothing with both; real dictionaries lose nothing by the
 * bound.
 */
final class LexiconEvidence {

  private static final double BOUND = 4;

  private final List<StemmedLexicon> lexicons;

  private LexiconEvidence(List<StemmedLexicon> lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Cuts all words to stems once; the result serves any number of texts.
   *
   * @param lexicons turned as the texts are
   */
  public static LexiconEvidence of(List<Lexicon> lexicons) {
    return new LexiconEvidence(lexicons.stream().map(StemmedLexicon::of).toList());
  }

  /** Adds the pseudo-counts for two texts. O(entries + types + pairs log pairs). */
  public void addTo(PriorCounts.Builder prior, TokenizedText source, TokenizedText target) {
    NavigableMap<Long, Double> sum = trusted(source, target);
    double[] ofSource = new double[source.typeCount()];
    double[] ofTarget = new double[target.typeCount()];
    sum.forEach(
        (pair, weight) -> {
          ofSource[TypePair.source(pair)] += weight;
          ofTarget[TypePair.target(pair)] += weight;
        });
    sum.forEach(
        (pair, weight) -> {
          int x = TypePair.source(pair);
          int y = TypePair.target(pair);
          double share = Math.min(1, BOUND / Math.max(ofSource[x], ofTarget[y]));
          prior.add(x, y, weight * share * share * share);
        });
  }

  private NavigableMap<Long, Double> trusted(TokenizedText source, TokenizedText target) {
    TreeMap<Long, Double> sum = new TreeMap<>();
    if (lexicons.isEmpty()) {
      return sum;
    }
    LexiconTrust fit = new LexiconTrust(source, target);
    for (StemmedLexicon lexicon : lexicons) {
      Map<Long, Double> found = lexicon.in(source, target);
      double trust = fit.trust(found.keySet());
      if (trust > 0) {
        found.forEach((pair, weight) -> sum.merge(pair, trust * weight, Double::sum));
      }
    }
    return sum;
  }
}
