package stele.lexicon.derive;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.lexicon.DotProducts;
import stele.lexicon.Greatest;

/**
 * Pairs of unit vectors of two sets that are each other's nearest by CSLS (Conneau et al. 2018),
 * looked for among the nearest by cosine, so that one pass over all cosines is enough.
 */
final class MutualNeighbours {

  /** Rows of cosines held at a time. */
  private static final int ROWS = 512;

  /** Columns a task walks together. */
  private static final int COLUMNS = 1024;

  private final Greatest[] ofLeft;
  private final Greatest[] ofRight;

  private MutualNeighbours(int left, int right, int neighbours) {
    ofLeft = Stream.generate(() -> new Greatest(neighbours)).limit(left).toArray(Greatest[]::new);
    ofRight = Stream.generate(() -> new Greatest(neighbours)).limit(right).toArray(Greatest[]::new);
  }

  /** Per left vector the index of its partner on the right, or -1. */
  static int[] partners(float[][] left, float[][] right, int neighbours, float leastMargin) {
    MutualNeighbours near = new MutualNeighbours(left.length, right.length, neighbours);
    near.look(left, DotProducts.of(right, right[0].length));
    float[] leftScale = scales(near.ofLeft);
    float[] rightScale = scales(near.ofRight);
    int[] bestOfLeft = best(near.ofLeft, rightScale);
    int[] bestOfRight = best(near.ofRight, leftScale);
    IntUnaryOperator partner =
        i -> {
          int j = bestOfLeft[i];
          float cosine = cosine(near.ofLeft[i], j);
          boolean closeEnough = 2 * cosine - leftScale[i] - rightScale[j] > leastMargin;
          return bestOfRight[j] == i && closeEnough ? j : -1;
        };
    return IntStream.range(0, left.length).map(partner).toArray();
  }

  private void look(float[][] left, DotProducts right) {
    for (int from = 0; from < left.length; from += ROWS) {
      int start = from;
      float[][] rows = Arrays.copyOfRange(left, from, Math.min(from + ROWS, left.length));
      float[][] cosines = right.withAll(rows);
      IntStream.range(0, rows.length)
          .parallel()
          .forEach(r -> offerAll(cosines[r], ofLeft[start + r]));
      IntStream.rangeClosed(0, (right.size() - 1) / COLUMNS)
          .parallel()
          .forEach(b -> offerColumns(cosines, start, b * COLUMNS));
    }
  }

  private static void offerAll(float[] cosines, Greatest greatest) {
    for (int j = 0; j < cosines.length; j++) {
      greatest.offer(cosines[j], j);
    }
  }

  private void offerColumns(float[][] cosines, int start, int from) {
    int to = Math.min(ofRight.length, from + COLUMNS);
    for (int r = 0; r < cosines.length; r++) {
      for (int j = from; j < to; j++) {
        ofRight[j].offer(cosines[r][j], start + r);
      }
    }
  }

  private static float[] scales(Greatest[] near) {
    float[] scales = new float[near.length];
    for (int i = 0; i < near.length; i++) {
      scales[i] = near[i].mean();
    }
    return scales;
  }

  /** Per vector the neighbour with the greatest margin, the nearer of equal ones. */
  private static int[] best(Greatest[] near, float[] otherScale) {
    return Arrays.stream(near)
        .mapToInt(
            candidates -> {
              Greatest best = new Greatest(1);
              for (int rank = 0; rank < candidates.size(); rank++) {
                int index = candidates.index(rank);
                best.offer(2 * candidates.value(rank) - otherScale[index], index);
              }
              return best.index(0);
            })
        .toArray();
  }

  private static float cosine(Greatest near, int index) {
    int rank = 0;
    while (near.index(rank) != index) {
      rank++;
    }
    return near.value(rank);
  }
}
