package stele.align;

import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;
import stele.lexicon.WeightedBead;

/** Which training bead a sentence belongs to, seen from one side. */
final class BeadMap {

  /** Instead of a bead, for sentences that were not learnt from; less than every bead. */
  static final int NONE = -1;

  private final int[] near;
  private final int[] nearBefore;
  private final int[] far;
  private final int[] farBefore;

  private BeadMap(int[] near, int[] nearBefore, int[] far, int[] farBefore) {
    this.near = near;
    this.nearBefore = nearBefore;
    this.far = far;
    this.farBefore = farBefore;
  }

  /** Source sentences are near. */
  static BeadMap fromSource(List<WeightedBead> beads, int sources, int targets) {
    int[] source = new int[sources];
    int[] target = new int[targets];
    Arrays.fill(source, NONE);
    Arrays.fill(target, NONE);
    for (int bead = 0; bead < beads.size(); bead++) {
      Span s = beads.get(bead).source();
      Span t = beads.get(bead).target();
      Arrays.fill(source, s.start(), s.end(), bead);
      Arrays.fill(target, t.start(), t.end(), bead);
    }
    return new BeadMap(source, latest(source), target, latest(target));
  }

  /** The same beads for some sentences of both sides, in rising order. */
  BeadMap only(int[] nearIndices, int[] farIndices) {
    int[] someNear = Arrays.stream(nearIndices).map(index -> near[index]).toArray();
    int[] someFar = Arrays.stream(farIndices).map(index -> far[index]).toArray();
    return new BeadMap(someNear, latest(someNear), someFar, latest(someFar));
  }

  /** The same beads seen from the other side. */
  BeadMap turned() {
    return new BeadMap(far, farBefore, near, nearBefore);
  }

  /** Bead of a near sentence, or {@link #NONE}. */
  int ofNear(int sentence) {
    return near[sentence];
  }

  /** Bead of a far sentence, or {@link #NONE}. */
  int ofFar(int sentence) {
    return far[sentence];
  }

  /** The last bead that has begun by a near sentence, or {@link #NONE}. */
  int before(int sentence) {
    return nearBefore[sentence];
  }

  private static int[] latest(int[] beads) {
    int[] latest = new int[beads.length];
    int last = NONE;
    for (int i = 0; i < beads.length; i++) {
      last = Math.max(last, beads[i]);
      latest[i] = last;
    }
    return latest;
  }
}
