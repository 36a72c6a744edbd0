package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {

  private static final String GOLD = "alignments/letter.en-ru-ru-abridged.gold.json";
  private static final String MADE = "alignments/letter.en-ru-ru-abridged.json";

  @TempDir private Path folder;

  @Test
  void anAlignmentIsTheSameAsItself() {
    Run run = Run.of("diff", GOLD, GOLD);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("the alignments are the same").doesNotContain("differ in");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void differentBeadsAreShownWithBothReadingsAndExitCodeThree() {
    Run run = Run.of("diff", MADE, GOLD);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("1. en 19, ru 21-22\n")
        .contains("   A  1-2-0  Also in this form")
        .contains("   B  0-1-0  (nothing)\n           Утопия остаётся на бумаге.\n");
  }

  @Test
  void theFiguresAreTheSameFromBothSides() {
    String there = Run.of("diff", MADE, GOLD, "--format", "json").out();
    String back = Run.of("diff", GOLD, MADE, "--format", "json").out();

    for (String figure : List.of("\"f1\": [0-9.]+", "\"cuts-kappa\": [0-9.]+")) {
      assertThat(all(figure, back)).isEqualTo(all(figure, there)).isNotEmpty();
    }
  }

  @Test
  void versionsAreToldByTheirTextWhateverTheyAreCalledAndHoweverTheyStand() throws Exception {
    Path one = folder.resolve("one.json");
    Path other = folder.resolve("other.json");
    assertThat(align(one, "letter.en.txt", "letter.ru.txt")).isZero();
    assertThat(align(other, "letter.ru.txt", "letter.en.txt")).isZero();
    Files.writeString(other, Files.readString(other).replace("\"id\": \"en\"", "\"id\": \"x\""));

    Run run = Run.of("diff", one.toString(), other.toString());

    assertThat(run.out()).contains("linked beads").contains("the alignments are the same");
  }

  @Test
  void anotherStatusOrNoteIsADifference() throws Exception {
    String text = Files.readString(Path.of(GOLD));
    Path noted = folder.resolve("noted.json");
    Files.writeString(
        noted,
        text.replace(
            "{\"segments\": [[0], [0], [0]], \"status\": \"accepted\"}",
            "{\"segments\": [[0], [0], [0]], \"status\": \"rejected\", \"note\": \"no\"}"));

    Run run = Run.of("diff", GOLD, noted.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("one bead is the same but for its status, flags, note or counterpart")
        .contains("en 1, ru 1, ru-abridged 1  A: accepted  B: rejected \"no\"");
  }

  @Test
  void otherTextsAreRefused() throws IOException {
    Run run = Run.of("diff", "alignments/letter.en-ru.json", GOLD);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "stele: "
                + GOLD
                + ": has 3 versions, and alignments/letter.en-ru.json has 2; compare alignments of"
                + " the same texts\n");
  }

  private static int align(Path output, String source, String target) {
    return Run.of(
            "align",
            "-q",
            "corpora/letter/" + source,
            "corpora/letter/" + target,
            "-o",
            output.toString())
        .exitCode();
  }

  private static List<String> all(String pattern, String text) {
    return java.util.regex.Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }
}
