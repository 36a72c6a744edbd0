package stele.document;

import java.util.List;

/**
 * One subtitle.
 *
 * @param line 1-based, where it begins in its file
 * @param start in milliseconds; {@link #UNKNOWN} if the file does not say
 * @param end in milliseconds, not before {@code start}
 * @param text its lines without markup, none of them blank
 */
record SubtitleCue(int line, long start, long end, List<String> text) {

  static final long UNKNOWN = -1;

  SubtitleCue {
    end = Math.max(start, end);
    text = text.stream().map(String::strip).filter(row -> !row.isEmpty()).toList();
  }

  boolean isTimed() {
    return start != UNKNOWN;
  }

  SubtitleCue withText(List<String> other) {
    return new SubtitleCue(line, start, end, other);
  }

  SubtitleCue until(long other) {
    return new SubtitleCue(line, start, other, text);
  }
}
