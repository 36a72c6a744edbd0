package stele.segment;

/**
 * A text that counts how often a matcher reads it, and stops a matcher that reads too often: some
 * regular expressions need time that grows exponentially with the text.
 */
final class MeasuredText implements CharSequence {

  /** A matcher has read more often than allowed. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExceededException() {
      super("too many steps", null, false, false);
    }
  }

  private final String text;
  private long left;

  MeasuredText(String text) {
    this.text = text;
  }

  /** Restarts the count. */
  void allow(long looks) {
    left = looks;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new ExceededException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
