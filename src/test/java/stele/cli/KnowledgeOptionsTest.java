package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user may say of the words of two texts. */
final class KnowledgeOptionsTest {

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void aLexiconIsUsedAndNamedInTheResult() throws Exception {
    String lexicon = work.put("en-ru.tsv", "dog\tсобака\nran\tубежала\n");

    Run run = align("--lexicon", lexicon, "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).doesNotContain("en-ru.tsv");
    assertThat(work.textOf("t.json")).contains("\"lexicons\": [\"en-ru.tsv\"]");
  }

  @Test
  void aLexiconOfNoUseIsWarnedOf() throws Exception {
    String lexicon = work.put("en-ru.tsv", "xylophone\tксилофон\n");

    Run run = align("--lexicon", lexicon, "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("en-ru.tsv").contains("it has no effect here");
  }

  @Test
  void aLexiconThatIsNotThereEndsTheRunAndWritesNothing() throws Exception {
    Run run = align("--lexicon", work.at("none.tsv"), "-o", work.at("t.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("none.tsv");
    assertThat(folder.resolve("t.json")).doesNotExist();
  }

  @Test
  void aLexiconIsNeverWrittenOver() throws Exception {
    String lexicon = work.put("en-ru.tsv", "dog\tсобака\n");

    Run run = align("--lexicon", lexicon, "-o", lexicon);

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("is a lexicon; write to another file");
    assertThat(work.textOf("en-ru.tsv")).isEqualTo("dog\tсобака\n");
  }

  @Test
  void withoutWordVectorsTheWordsAloneAreCompared() throws Exception {
    align("-o", work.at("with.tsv"));
    Run run = align("--no-word-vectors", "-o", work.at("without.tsv"), "-o", work.at("t.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(work.textOf("t.json")).contains("\"wordVectors\": false");
    assertThat(work.textOf("without.tsv")).isNotEqualTo(work.textOf("with.tsv"));
  }

  @Test
  void anAlignmentIsMeasuredAgainstItself() throws Exception {
    align("-o", work.at("t.json"));

    Run text = Run.of("evaluate", work.at("t.json"), work.at("t.json"));
    Run json = Run.of("evaluate", "--format", "json", work.at("t.json"), work.at("t.json"));

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("strict").contains("1.000 (3 of 3)");
    assertThat(json.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void anAlignmentBelowTheFigureAskedForEndsWithThree() throws Exception {
    align("-o", work.at("t.json"));
    String gold = work.put("gold.txt", "[0]:[]\n[1]:[0]\n[2]:[1]\n[]:[2]\n");

    Run run = Run.of("evaluate", "--fail-under", "0.5", work.at("t.json"), gold);

    assertThat(run.exitCode()).isEqualTo(ExitCode.BELOW_THRESHOLD);
    assertThat(run.out()).contains("look at these first");
  }

  private Run align(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "align";
    all[1] = work.english();
    all[2] = work.russian();
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }
}
