package stele.lexicon;

/** A source and a target type in one number, ordered by source. */
final class TypePair {

  private TypePair() {}

  static long key(int x, int y) {
    return (long) x << 32 | y;
  }

  static int source(long key) {
    return (int) (key >>> 32);
  }

  static int target(long key) {
    return (int) key;
  }
}
