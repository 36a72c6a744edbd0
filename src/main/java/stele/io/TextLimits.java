package stele.io;

/** Limits on the size of texts, so that the work ends in time and fits in memory. */
public final class TextLimits {

  /**
   * UTF-16 code units of a text, or bytes of an encoded one: some hundred long novels. {@code
   * docs/documents.md} has the time and memory that splitting it takes.
   */
  public static final int LONGEST_TEXT = 128 << 20;

  /** Bytes of a file of any kind: documents hold pictures, too. */
  public static final int LARGEST_FILE = 1 << 29;

  private TextLimits() {}
}
