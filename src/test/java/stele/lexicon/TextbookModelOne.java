package stele.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Span;

/**
 * IBM Model 1 as one would write it down: a map of counts, all pairs of tokens, no index. From the
 * near side to the far side.
 */
final class TextbookModelOne {

  /** A near and a far type. */
  record Words(int near, int far) {}

  private final TokenizedText near;
  private final TokenizedText far;
  private final Map<Words, Double> prior;

  private Map<Words, Double> counts;

  /** What each bead gave in the last step. */
  final List<Map<Words, Double>> given = new ArrayList<>();

  private TextbookModelOne(TokenizedText near, TokenizedText far, Map<Words, Double> prior) {
    this.near = near;
    this.far = far;
    this.prior = prior;
    this.counts = prior;
  }

  static TextbookModelOne trained(
      TokenizedText near,
      TokenizedText far,
      Map<Words, Double> prior,
      List<List<Span>> beads,
      List<Double> weights) {
    TextbookModelOne model = new TextbookModelOne(near, far, prior);
    for (int step = 0; step < 4; step++) {
      model.step(beads, weights);
    }
    return model;
  }

  private void step(List<List<Span>> beads, List<Double> weights) {
    Map<Words, Double> next = new HashMap<>(prior);
    Map<Integer, Double> totals = totals();
    given.clear();
    for (int bead = 0; bead < beads.size(); bead++) {
      List<Integer> nears = tokens(near, beads.get(bead).get(0));
      List<Integer> fars = tokens(far, beads.get(bead).get(1));
      Map<Words, Double> here = new HashMap<>();
      for (int y : fars) {
        for (Map.Entry<Integer, Double> share : shares(nears, y, totals).entrySet()) {
          if (share.getValue() >= 1e-4) {
            here.merge(
                new Words(share.getKey(), y), weights.get(bead) * share.getValue(), Double::sum);
          }
        }
      }
      here.forEach((words, gift) -> next.merge(words, gift, Double::sum));
      given.add(here);
    }
    counts = next;
  }

  /** Responsibility of every near type for a far token. */
  private Map<Integer, Double> shares(List<Integer> nears, int y, Map<Integer, Double> totals) {
    Map<Integer, Double> pull = new HashMap<>();
    double all = .2;
    for (int x : nears) {
      double one = .8 / nears.size() * ratio(x, y, totals);
      pull.merge(x, one, Double::sum);
      all += one;
    }
    double sum = all;
    pull.replaceAll((x, one) -> one / sum);
    return pull;
  }

  double count(int x, int y) {
    return counts.getOrDefault(new Words(x, y), 0.);
  }

  double total(int x) {
    return totals().getOrDefault(x, 0.);
  }

  double ratio(int x, int y) {
    return ratio(x, y, totals());
  }

  private double ratio(int x, int y, Map<Integer, Double> totals) {
    return (count(x, y) / far.probability(y) + 1) / (totals.getOrDefault(x, 0.) + 1);
  }

  private Map<Integer, Double> totals() {
    Map<Integer, Double> totals = new HashMap<>();
    counts.forEach((words, count) -> totals.merge(words.near(), count, Double::sum));
    return totals;
  }

  private static List<Integer> tokens(TokenizedText text, Span run) {
    List<Integer> tokens = new ArrayList<>();
    for (int s = run.start(); s < run.end(); s++) {
      for (int type : text.sentence(s)) {
        tokens.add(type);
      }
    }
    return tokens;
  }
}
