package stele.bitext;

import java.util.List;
import java.util.Optional;

/**
 * When a part of a text is spoken or shown.
 *
 * @param span UTF-16 code units of the document's text
 * @param start in milliseconds from the beginning of the recording
 * @param end in milliseconds, not before {@code start}
 */
public record TimedSpan(Span span, long start, long end) {

  public TimedSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such time: [" + start + ", " + end + ")");
    }
  }

  /**
   * The time of {@code span}, from that of its first character to that of its last. Within one of
   * {@code times}, which may hold several sentences, time passes evenly with the characters. Empty
   * if none of them has a part of the span.
   *
   * @param times in order and apart
   */
  public static Optional<TimedSpan> of(Span span, List<TimedSpan> times) {
    int first = firstEndingAfter(span.start(), times);
    long start = Long.MAX_VALUE;
    long end = 0;
    for (int i = first; i < times.size() && times.get(i).span.start() < span.end(); i++) {
      start = Math.min(start, times.get(i).at(span.start()));
      end = Math.max(end, times.get(i).at(span.end()));
    }
    return start > end ? Optional.empty() : Optional.of(new TimedSpan(span, start, end));
  }

  /** A copy of {@code times}, after a check that their spans are in order and apart. */
  static List<TimedSpan> inOrder(List<TimedSpan> times) {
    int end = 0;
    for (TimedSpan time : times) {
      if (time.span.start() < end || time.span.isEmpty()) {
        throw new IllegalArgumentException("times out of order at " + time.span);
      }
      end = time.span.end();
    }
    return List.copyOf(times);
  }

  private static int firstEndingAfter(int place, List<TimedSpan> times) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span.end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The time at a place of the text, which is taken to be in the span. */
  private long at(int place) {
    int within = Math.min(Math.max(place, span.start()), span.end()) - span.start();
    return start + (end - start) * within / span.length();
  }
}
