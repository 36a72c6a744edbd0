package stele.lexicon;

import java.util.Arrays;

/** The few greatest of the values offered, greatest first; of equal ones the first offered. */
public final class Greatest {

  private final float[] values;
  private final int[] indices;
  private int size;

  public Greatest(int capacity) {
    values = new float[capacity];
    indices = new int[capacity];
  }

  public void offer(float value, int index) {
    if (size == values.length && !(value > values[size - 1])) {
      return;
    }
    int at = size < values.length ? size++ : size - 1;
    for (; at > 0 && value > values[at - 1]; at--) {
      values[at] = values[at - 1];
      indices[at] = indices[at - 1];
    }
    values[at] = value;
    indices[at] = index;
  }

  public int size() {
    return size;
  }

  public float value(int rank) {
    return values[rank];
  }

  public int index(int rank) {
    return indices[rank];
  }

  /** Of at least one value. */
  public float mean() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i];
    }
    return (float) (sum / size);
  }

  public int[] indicesAscending() {
    int[] sorted = Arrays.copyOf(indices, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
