package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.format.json.AlignmentJsonReader;

/** More than two versions, from the command line. */
final class VersionsCommandTest {

  @TempDir private Path folder;
  private Workspace work;
  private String german;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
    german =
        work.put(
            "tale.de.txt",
            """
            Die Katze saß auf der Matte. Der Hund lief weg.

            Wir sahen alles und sagten es niemandem.
            """);
  }

  @Test
  void threeVersionsBecomeOneAlignment() throws Exception {
    Run run = Run.of("align", work.english(), work.russian(), german, "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("segments    en 3, ru 3, de 3", "beads       3: 1-1-1 3");
    assertThat(read().beads()).extracting(Bead::shape).containsOnly("1-1-1");
  }

  @Test
  void theBaseComesFirstAndTheOthersStayInTheirOrder() throws Exception {
    for (String base : new String[] {"3", german}) {
      Run.of(
          "align", work.english(), work.russian(), german, "--base", base, "-o", work.at("t.json"));

      assertThat(read().documents())
          .extracting(SegmentedDocument::id)
          .containsExactly("de", "en", "ru");
    }
  }

  @Test
  void aTableSaysHowSureItIsOfEachVersion() {
    Run run = Run.of("align", work.english(), work.russian(), german, "--format", "tsv");

    assertThat(run.out().lines().findFirst().orElseThrow())
        .endsWith("\tnote\ten\tru\tde\tru confidence\tde confidence");
  }

  @Test
  void theVersionsStandSideBySide() {
    Run run = Run.of("align", work.english(), work.russian(), german);

    assertThat(run.out()).contains("en: tale.en.txt", "| ru: tale.ru.txt", "| de: tale.de.txt");
  }

  @Test
  void aVersionWithoutTextIsAlignedWithAWarning() throws Exception {
    String empty = work.put("tale.fr.txt", "");

    Run run = Run.of("align", work.english(), work.russian(), empty, "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("there is no text in it, so nothing is paired");
    assertThat(read().beads()).extracting(Bead::shape).containsOnly("1-1-0");
  }

  @Test
  void allVersionsAreMeasuredAgainstAGoldOfAll() {
    String made = "alignments/letter.en-ru-ru-abridged.json";
    String gold = "alignments/letter.en-ru-ru-abridged.gold.json";

    Run run = Run.of("evaluate", made, gold);
    Run json = Run.of("evaluate", made, gold, "--format", "json");

    assertThat(run.out())
        .startsWith("en - ru - ru-abridged against " + gold + "\n")
        .contains("strict, all versions", "strict, en - ru-abridged", "look at these first");
    assertThat(json.out()).startsWith("{\"versions\": [\"en\", \"ru\", \"ru-abridged\"]");
    assertThat(Run.of("evaluate", made, gold, "--fail-under", "0.99").exitCode()).isEqualTo(3);
    assertThat(Run.of("evaluate", gold, gold).out()).contains("1.000 (120 of 120)");
  }

  @Test
  void aGoldOfTwoVersionsMeasuresThePairThatHasItsTexts() {
    Run run =
        Run.of(
            "evaluate",
            "alignments/letter.en-ru-ru-abridged.json",
            "alignments/letter.en-ru-abridged.gold.json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("en - ru-abridged against ");
  }

  private Alignment read() throws Exception {
    return new AlignmentJsonReader().read(folder.resolve("t.json"));
  }
}
