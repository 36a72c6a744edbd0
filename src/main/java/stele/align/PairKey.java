package stele.align;

/**
 * Two versions by their numbers; 0 is the base.
 *
 * @param source the smaller number
 * @param target the larger number
 */
record PairKey(int source, int target) {

  PairKey {
    if (source < 0 || source >= target) {
      throw new IllegalArgumentException("not in order: " + source + ", " + target);
    }
  }

  boolean isOfBase() {
    return source == 0;
  }
}
