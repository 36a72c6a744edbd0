package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * Finds passages that were moved: runs of sentences without a counterpart on both sides that match
 * by the same scores the alignment was made with. Local alignment (Smith and Waterman 1981) of
 * these sentences, best passage first; a passage must score more than {@value #COST} nats. The
 * words were learnt without these sentences, so nothing confirms itself.
 *
 * <p>O(s t) for s source and t target sentences alone; above {@value #MOST_CELLS} cells nothing is
 * searched, because so much unaligned text means that the versions do not match.
 */
final class MovedPassages {

  /**
   * Nats a passage must score. On 7,371 sentences of development text 12, 8 and 6 report nothing
   * that was not moved; of three sentences moved on purpose they find 107, 128 and 137 of 211.
   */
  static final double COST = 5;

  /** Judgement: the scores of so many take half a gigabyte. */
  private static final long MOST_CELLS = 4_000_000;

  private final int[] sourceAlone;
  private final int[] targetAlone;
  private final BeadScores scores;
  private final boolean[] sourceTaken;
  private final boolean[] targetTaken;

  private MovedPassages(int[] sourceAlone, int[] targetAlone, BeadScores scores) {
    this.sourceAlone = sourceAlone;
    this.targetAlone = targetAlone;
    this.scores = scores;
    this.sourceTaken = new boolean[sourceAlone.length];
    this.targetTaken = new boolean[targetAlone.length];
  }

  /**
   * The pairs of all moved passages, by source sentence.
   *
   * @param steps the alignment; sentences alone are one step each
   */
  static List<Step> find(
      TokenizedText source,
      TokenizedText target,
      List<Step> steps,
      LengthModel length,
      WordEvidence words) {
    int[] near = alone(steps, true);
    int[] far = alone(steps, false);
    if (near.length == 0 || far.length == 0 || (long) near.length * far.length > MOST_CELLS) {
      return List.of();
    }
    TokenizedText nearText = source.only(near);
    TokenizedText farText = target.only(far);
    Evidence evidence =
        Evidence.of(
            nearText,
            farText,
            Band.full(near.length, far.length),
            length.onto(nearText, farText),
            words,
            BeadMap.fromSource(List.of(), near.length, far.length),
            List.of());
    BeadScores scores = BeadScores.of(evidence, Weights.STANDARD);
    return new MovedPassages(near, far, scores).passages();
  }

  private static int[] alone(List<Step> steps, boolean source) {
    return steps.stream()
        .filter(step -> !step.isMatch())
        .map(step -> source ? step.source() : step.target())
        .filter(run -> !run.isEmpty())
        .mapToInt(Span::start)
        .toArray();
  }

  private List<Step> passages() {
    List<Step> found = new ArrayList<>();
    List<Step> passage = best();
    while (!passage.isEmpty()) {
      for (Step pair : passage) {
        found.add(
            new Step(global(sourceAlone, pair.source()), global(targetAlone, pair.target()), 1));
        Arrays.fill(sourceTaken, pair.source().start(), pair.source().end(), true);
        Arrays.fill(targetTaken, pair.target().start(), pair.target().end(), true);
      }
      passage = best();
    }
    found.sort(Comparator.comparingInt(pair -> pair.source().start()));
    return found;
  }

  /** The passage with the highest score, empty if none exceeds the cost. Ties: the first one. */
  private List<Step> best() {
    int rows = sourceAlone.length;
    int columns = targetAlone.length;
    float[] gain = new float[(rows + 1) * (columns + 1)];
    byte[] shape = new byte[gain.length];
    Arrays.fill(shape, (byte) -1);
    int top = -1;
    float most = (float) COST;
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        int node = i * (columns + 1) + j;
        extend(i, j, node, columns, gain, shape);
        if (gain[node] > most) {
          most = gain[node];
          top = node;
        }
      }
    }
    return top < 0 ? List.of() : trace(top, columns, shape);
  }

  private void extend(int i, int j, int node, int columns, float[] gain, byte[] shape) {
    BeadShapes shapes = scores.shapes();
    for (byte s = 0; s < shapes.count(); s++) {
      int a = shapes.source(s);
      int b = shapes.target(s);
      if (i < a || j < b || !together(i, a, sourceAlone, sourceTaken)) {
        continue;
      }
      float score = scores.score(scores.band().node(i, j), s);
      int from = (i - a) * (columns + 1) + j - b;
      float before = follows(i - a, sourceAlone) && follows(j - b, targetAlone) ? gain[from] : 0;
      if (score + before > gain[node] && together(j, b, targetAlone, targetTaken)) {
        gain[node] = score + before;
        shape[node] = before > 0 ? s : (byte) (s + shapes.count());
      }
    }
  }

  /** Whether the sentences before and after this place are neighbours in their version. */
  private static boolean follows(int place, int[] alone) {
    return place > 0 && alone[place] == alone[place - 1] + 1;
  }

  private static boolean together(int end, int size, int[] alone, boolean[] taken) {
    for (int k = end - size; k < end; k++) {
      if (taken[k] || (k > end - size && !follows(k, alone))) {
        return false;
      }
    }
    return true;
  }

  private List<Step> trace(int top, int columns, byte[] shape) {
    BeadShapes shapes = scores.shapes();
    List<Step> passage = new ArrayList<>();
    int i = top / (columns + 1);
    int j = top % (columns + 1);
    boolean first = false;
    while (!first) {
      byte chosen = shape[i * (columns + 1) + j];
      first = chosen >= shapes.count();
      int s = first ? chosen - shapes.count() : chosen;
      passage.add(
          new Step(new Span(i - shapes.source(s), i), new Span(j - shapes.target(s), j), 1));
      i -= shapes.source(s);
      j -= shapes.target(s);
    }
    return passage;
  }

  private static Span global(int[] alone, Span run) {
    return new Span(alone[run.start()], alone[run.end() - 1] + 1);
  }
}
