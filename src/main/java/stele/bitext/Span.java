package stele.bitext;

/**
 * A half-open range {@code [start, end)}: of UTF-16 code units in a text, or of segment indices in
 * a document. An empty span still has a place.
 *
 * @param start first index, 0-based
 * @param end one past the last index, not below {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The characters of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
