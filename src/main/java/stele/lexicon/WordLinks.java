package stele.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Span;

/**
 * Finds which words of a bead render which, by IBM Model 1 both ways, trained on all beads of two
 * versions. A word on each side that would each pick the other out of its bead is a rendering; its
 * probability is the geometric mean of the two probabilities.
 */
public final class WordLinks {

  /** Instead of a type, for tokens the versions do not have. */
  private static final int UNKNOWN = -1;

  private final WordEvidence evidence;
  private final Map<String, Integer> near;
  private final Map<String, Integer> far;

  private WordLinks(WordEvidence evidence, Map<String, Integer> near, Map<String, Integer> far) {
    this.evidence = evidence;
    this.near = near;
    this.far = far;
  }

  /**
   * Learns from beads.
   *
   * @param beads two-sided, in text order, apart from each other
   */
  public static WordLinks learn(
      VersionWords source,
      VersionWords target,
      PriorKnowledge knowledge,
      List<WeightedBead> beads) {
    WordEvidence evidence =
        new ModelOneTrainer(source.text(), target.text(), knowledge.of(source, target))
            .train(beads);
    return new WordLinks(evidence, ids(source.text()), ids(target.text()));
  }

  /**
   * Per target token, the probability that it renders one of some source tokens, 0 to 1. A token
   * that the versions the links were learnt from do not have renders nothing.
   *
   * @param source tokens of a bead, folded as {@link stele.text.Folding#composed} does
   * @param wanted which of them, half-open
   * @param target tokens of the bead's other side, folded
   */
  public double[] renderings(List<String> source, Span wanted, List<String> target) {
    int[] x = numbered(source, near);
    int[] y = numbered(target, far);
    double[] sure = new double[y.length];
    double[][] forward = shares(x, y, evidence.forward());
    double[][] backward = shares(y, x, evidence.backward());
    for (int j = 0; j < y.length; j++) {
      for (int i = wanted.start(); i < wanted.end(); i++) {
        sure[j] = Math.max(sure[j], Math.sqrt(forward[i][j] * backward[j][i]));
      }
    }
    return sure;
  }

  /** Per token of {@code from} and of {@code to}, the probability that the second has the first. */
  private static double[][] shares(int[] from, int[] to, DirectedTable table) {
    double[][] shares = new double[from.length][to.length];
    double part = (1 - DirectedTable.NULL_SHARE) / Math.max(1, from.length);
    for (int j = 0; j < to.length; j++) {
      double sum = DirectedTable.NULL_SHARE;
      for (int i = 0; i < from.length; i++) {
        shares[i][j] =
            from[i] == UNKNOWN || to[j] == UNKNOWN ? 0 : part * table.ratio(from[i], to[j]);
        sum += shares[i][j];
      }
      for (int i = 0; i < from.length; i++) {
        shares[i][j] /= sum;
      }
    }
    return shares;
  }

  private static int[] numbered(List<String> tokens, Map<String, Integer> ids) {
    return tokens.stream()
        .mapToInt(token -> ids.getOrDefault(Tokenizer.stem(token), UNKNOWN))
        .toArray();
  }

  private static Map<String, Integer> ids(TokenizedText text) {
    Map<String, Integer> ids = new HashMap<>();
    for (int type = 0; type < text.typeCount(); type++) {
      ids.put(text.types().get(type), type);
    }
    return ids;
  }
}
