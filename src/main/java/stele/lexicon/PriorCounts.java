package stele.lexicon;

import java.util.Arrays;

/**
 * Prior knowledge of word pairs: pseudo-counts c0(x, y) > 0, sparse, the same in both directions.
 * Rows are source types, sorted by target type.
 */
public final class PriorCounts {

  private final int[] start;
  private final int[] target;
  private final float[] count;

  private PriorCounts(int[] start, int[] target, float[] count) {
    this.start = start;
    this.target = target;
    this.count = count;
  }

  /** First entry of source type {@code x}; its last is before {@code start(x + 1)}. */
  int start(int x) {
    return start[x];
  }

  int target(int entry) {
    return target[entry];
  }

  float count(int entry) {
    return count[entry];
  }

  /** Number of pairs. */
  public int size() {
    return target.length;
  }

  /** The pseudo-count of a pair, 0 if it has none. O(log row). */
  public double count(int x, int y) {
    int at = Arrays.binarySearch(target, start[x], start[x + 1], y);
    return at < 0 ? 0 : count[at];
  }

  /** Collects pairs in any order; counts of one pair add up. */
  public static final class Builder {

    private final int sourceTypes;
    private long[] keys = new long[256];
    private float[] counts = new float[256];
    private int size;

    public Builder(int sourceTypes) {
      this.sourceTypes = sourceTypes;
    }

    public Builder add(int x, int y, double count) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      keys[size] = ((long) x << 32) | y;
      counts[size++] = (float) count;
      return this;
    }

    public PriorCounts build() {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
      int[] start = new int[sourceTypes + 1];
      int[] target = new int[size];
      float[] count = new float[size];
      int entries = 0;
      long before = -1;
      for (int index : order) {
        if (keys[index] != before) {
          before = keys[index];
          target[entries] = (int) before;
          start[(int) (before >>> 32) + 1]++;
          entries++;
        }
        count[entries - 1] += counts[index];
      }
      for (int x = 0; x < sourceTypes; x++) {
        start[x + 1] += start[x];
      }
      return new PriorCounts(start, Arrays.copyOf(target, entries), Arrays.copyOf(count, entries));
    }
  }
}
