package stele.align;

/**
 * Two versions by their numbers; 0 is the base.
 *
 * @param source the smaller number
 * @param target the larger number
 */
record VersionPair(int source, int target) {

  VersionPair {
    if (source < 0 || source >= target) {
      throw new IllegalArgumentException("not in order: " + source + ", " + target);
    }
  }

  boolean isOfBase() {
    return source == 0;
  }
}
