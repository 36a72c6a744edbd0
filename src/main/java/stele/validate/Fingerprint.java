package stele.validate;

/** A 64-bit fingerprint of text that comes in pieces. */
final class Fingerprint {

  private static final long START = 0xCBF29CE484222325L;

  private long state = START;

  void add(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  void add(int value) {
    state = mixed(state ^ value);
  }

  void add(long value) {
    state = mixed(mixed(state ^ value) + value);
  }

  long value() {
    return state;
  }

  /** A bijection that spreads every bit (the finalizer of SplitMix64, Steele et al. 2014). */
  private static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
