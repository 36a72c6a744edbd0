package stele.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes each line of rolling captions once. Automatic captions show a line, then the same line with
 * the next one below it, and so on, often with the words of a line one after another; layers of one
 * text in one time are the same kind of repetition.
 */
final class RollingCaptions {

  /**
   * Share of the cues that begin with what the cue before them ended with; elsewhere a "No." after
   * a "No." is seen in less than 1 of 50. Judgement.
   */
  private static final double ROLLING = 0.4;

  /** Fewer such cues may be an answer that is repeated. */
  private static final int LEAST = 2;

  /** Milliseconds between two cues of which the second goes on with the lines of the first. */
  private static final long ADJACENT = 200;

  /** Text with fewer sentence ends than lines in so many has none; judgement. */
  private static final int LINES_PER_STOP = 10;

  private final TextAccount account;
  private final List<SubtitleCue> cues = new ArrayList<>();
  private final boolean rolling;

  private RollingCaptions(List<SubtitleCue> all, TextAccount account) {
    this.account = account;
    int repeats = 0;
    for (int i = 1; i < all.size(); i++) {
      repeats += isAdjacent(all.get(i - 1), all.get(i)) && repeated(all, i) > 0 ? 1 : 0;
    }
    rolling = repeats >= LEAST && repeats >= ROLLING * (all.size() - 1);
    for (int i = 0; i < all.size(); i++) {
      add(all, i);
    }
  }

  static RollingCaptions of(List<SubtitleCue> cues, TextAccount account) {
    return new RollingCaptions(cues, account);
  }

  /** The cues without the lines that were shown before; none of them empty. */
  List<SubtitleCue> cues() {
    return cues;
  }

  /** Whether they roll and have no stops, so that a line is the only unit there is. */
  boolean areLines() {
    long lines = cues.stream().mapToLong(cue -> cue.text().size()).sum();
    long stops =
        cues.stream()
            .flatMap(cue -> cue.text().stream())
            .filter(line -> ".?!…。？！".indexOf(line.charAt(line.length() - 1)) >= 0)
            .count();
    return rolling && stops * LINES_PER_STOP < lines;
  }

  private void add(List<SubtitleCue> all, int i) {
    SubtitleCue cue = all.get(i);
    SubtitleCue before = i > 0 ? all.get(i - 1) : null;
    boolean layer =
        before != null
            && cue.isTimed()
            && cue.start() == before.start()
            && cue.end() == before.end()
            && cue.text().equals(before.text());
    if (layer) {
      leaveOut(cue.text());
      return;
    }
    if (!rolling || before == null || !isAdjacent(before, cue)) {
      cues.add(cue);
      return;
    }
    int count = repeated(all, i);
    boolean grows = count > 0 && !cue.text().get(count - 1).equals(last(before));
    if (grows) {
      grow(cue, cue.text().get(count - 1));
    }
    leaveOut(cue.text().subList(0, grows ? count - 1 : count));
    List<String> rest = cue.text().subList(count, cue.text().size());
    if (!rest.isEmpty()) {
      cues.add(cue.withText(rest));
    } else if (!cues.isEmpty()) {
      int at = cues.size() - 1;
      cues.set(at, cues.get(at).until(cue.end()));
    }
  }

  /** The last line so far has grown: the longer one takes its place. */
  private void grow(SubtitleCue cue, String longer) {
    int at = cues.size() - 1;
    List<String> lines = new ArrayList<>(cues.get(at).text());
    leaveOut(List.of(lines.set(lines.size() - 1, longer)));
    cues.set(at, cues.get(at).withText(lines).until(cue.end()));
  }

  private void leaveOut(List<String> lines) {
    lines.forEach(line -> account.leaveOut(Leaving.REPEATS, line));
  }

  /** How many lines of a cue are the last ones of the cue before it. */
  private static int repeated(List<SubtitleCue> all, int i) {
    List<String> before = all.get(i - 1).text();
    List<String> lines = all.get(i).text();
    for (int count = Math.min(before.size(), lines.size()); count > 0; count--) {
      List<String> tail = before.subList(before.size() - count, before.size());
      boolean same = tail.subList(0, count - 1).equals(lines.subList(0, count - 1));
      if (same && lines.get(count - 1).startsWith(tail.get(count - 1))) {
        return count;
      }
    }
    return 0;
  }

  private static String last(SubtitleCue cue) {
    return cue.text().get(cue.text().size() - 1);
  }

  private static boolean isAdjacent(SubtitleCue before, SubtitleCue cue) {
    return cue.isTimed() && cue.start() - before.end() <= ADJACENT && cue.start() >= before.start();
  }
}
