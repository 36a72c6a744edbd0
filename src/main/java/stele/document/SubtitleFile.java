package stele.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/** The cues of a file while it is being parsed, and what was odd about it. */
final class SubtitleFile {

  private final String name;
  private final TextAccount account;
  private final SubtitleMarkup markup;
  private final List<SubtitleCue> cues = new ArrayList<>();

  /** For each kind of oddity, the 1-based lines where it was met. */
  private final Map<String, List<Integer>> odd = new LinkedHashMap<>();

  SubtitleFile(String name, TextAccount account) {
    this.name = name;
    this.account = account;
    this.markup = new SubtitleMarkup(account);
  }

  List<SubtitleCue> cues() {
    return cues;
  }

  SubtitleMarkup markup() {
    return markup;
  }

  void add(SubtitleCue cue) {
    if (!cue.text().isEmpty()) {
      cues.add(cue);
    }
  }

  /** A line that is no part of a subtitle. */
  void leaveOut(Leaving what, String line) {
    account.see(line);
    account.leaveOut(what, line);
  }

  /**
   * Notes something to warn of.
   *
   * @param what a clause about one line
   */
  void odd(int line, String what) {
    odd.computeIfAbsent(what, key -> new ArrayList<>()).add(line);
  }

  /** A warning for each kind of oddity, with the first line and their number. */
  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>();
    odd.forEach(
        (what, lines) -> {
          String more =
              lines.size() == 1
                  ? ""
                  : lines.size() == 2
                      ? ", and so does another line"
                      : ", and so do %d other lines".formatted(lines.size() - 1);
          warnings.add(
              new Problem(
                  name, "line " + lines.get(0), what + more, Remedy.of(Remedy.Kind.SEE_TEXT)));
        });
    return warnings;
  }
}
