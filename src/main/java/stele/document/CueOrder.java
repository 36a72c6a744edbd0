package stele.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts cues into the order in which they are shown. Where the times begin anew, as in two files put
 * together or in a second language after the first, what follows is a part of its own.
 */
final class CueOrder {

  /** More cues before the time reached so far are not a few out of place; judgement. */
  private static final int ANEW = 20;

  private CueOrder() {}

  /** The cues in order; those without times stay behind the one before them. */
  static List<SubtitleCue> of(SubtitleFile file) {
    List<SubtitleCue> cues = timed(file.cues());
    List<SubtitleCue> ordered = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= cues.size(); i++) {
      if (i == cues.size() || startsAnew(cues, from, i)) {
        addPart(cues.subList(from, i), ordered, file);
        from = i;
      }
    }
    return ordered;
  }

  /** A cue whose time is not known is shown when the one before it is. */
  private static List<SubtitleCue> timed(List<SubtitleCue> cues) {
    List<SubtitleCue> timed = new ArrayList<>();
    for (SubtitleCue cue : cues) {
      boolean known = cue.isTimed() || timed.isEmpty();
      SubtitleCue before = known ? cue : timed.get(timed.size() - 1);
      timed.add(known ? cue : new SubtitleCue(cue.line(), before.end(), before.end(), cue.text()));
    }
    return timed;
  }

  private static boolean startsAnew(List<SubtitleCue> cues, int from, int at) {
    if (cues.get(at).start() >= cues.get(at - 1).start() || at + ANEW > cues.size()) {
      return false;
    }
    long reached =
        cues.subList(Math.max(from, at - ANEW), at).stream()
            .mapToLong(SubtitleCue::start)
            .max()
            .orElseThrow();
    return cues.subList(at, at + ANEW).stream().allMatch(cue -> cue.start() < reached);
  }

  private static void addPart(
      List<SubtitleCue> part, List<SubtitleCue> ordered, SubtitleFile file) {
    for (int i = 1; i < part.size(); i++) {
      if (part.get(i).start() < part.get(i - 1).start()) {
        file.odd(
            part.get(i).line(), "begins before the subtitle above it, and is put in its place");
      }
    }
    part.stream().sorted(Comparator.comparingLong(SubtitleCue::start)).forEach(ordered::add);
  }
}
