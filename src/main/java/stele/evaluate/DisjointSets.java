package stele.evaluate;

import java.util.Arrays;

/** Union-find with path halving over {@code 0 .. size-1}. */
final class DisjointSets {

  private final int[] parent;

  DisjointSets(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  void join(int one, int other) {
    parent[root(one)] = root(other);
  }

  /** Per element the number of its set, counted from 0 in the order of their first elements. */
  int[] numbered() {
    int[] numberOfRoot = new int[parent.length];
    Arrays.fill(numberOfRoot, -1);
    int[] numbers = new int[parent.length];
    int next = 0;
    for (int i = 0; i < parent.length; i++) {
      int root = root(i);
      if (numberOfRoot[root] < 0) {
        numberOfRoot[root] = next++;
      }
      numbers[i] = numberOfRoot[root];
    }
    return numbers;
  }

  private int root(int element) {
    int at = element;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
