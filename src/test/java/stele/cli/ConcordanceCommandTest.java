package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.format.Generator;
import stele.format.json.AlignmentJsonWriter;
import stele.testing.Alignments;

final class ConcordanceCommandTest {

  private static final String LETTER = "alignments/letter.en-ru-ru-abridged.json";
  private static final String STRONG = "\u001B[1m";

  @TempDir private Path folder;

  @Test
  void aPhraseIsFoundInAllItsFormsWithItsLikelyRendering() {
    Run run = Run.of("concordance", LETTER, "working class", "--format", "tsv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("bead\tconfidence\ten found\ten\tru found\tru\tru-abridged found\t")
        .contains("\tworking class\t")
        .contains("\tкласса\t")
        .contains("\tклассу\t");
    assertThat(run.err()).isEqualTo("'working class' is found 6 times in 'en'\n");
  }

  @Test
  void formsOfAWordAreOneWordUnlessTheVeryFormIsAskedFor() {
    String one = found("leader");

    assertThat(found("LEADERS")).isEqualTo(one).contains("\tleaders\t").contains("\tleader\t");
    assertThat(found("leaders", "--exact")).contains("\tleaders\t").doesNotContain("\tleader\t");
  }

  private static String found(String word, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("concordance", LETTER, word, "--format", "tsv"));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new)).out();
  }

  @Test
  void anotherVersionCanBeSearched() {
    Run run = Run.of("concordance", LETTER, "вожди", "--in", "ru", "--format", "json");

    assertThat(run.out())
        .startsWith(
            "{\"query\": \"вожди\", \"exact\": false, \"versions\": [\"ru\", \"en\","
                + " \"ru-abridged\"], \"hits\": [{\"bead\": ")
        .contains("вождём");
  }

  @Test
  void nothingFoundIsSaidAndIsNoFailure() {
    Run run = Run.of("concordance", LETTER, "zeppelin");

    assertThat(run).isEqualTo(new Run(0, "", "'zeppelin' is not found in 'en'\n"));
  }

  @Test
  void wordsAreEmphasisedOnATerminalOnly() {
    Terminal terminal = new Terminal(true, true, true, 80);

    assertThat(Run.on(terminal, "", "concordance", LETTER, "impasse").out()).contains(STRONG);
    assertThat(Run.of("concordance", LETTER, "impasse").out()).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    Terminal terminal = new Terminal(true, true, false, width);

    assertThat(Run.on(terminal, "", "concordance", LETTER, "party").out().lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= width)
        .anyMatch(line -> line.contains("…"));
  }

  @Test
  void markupInATextIsOnlyTextOnThePage() throws Exception {
    Path file = folder.resolve("odd.json");
    try (var out = Files.newOutputStream(file)) {
      new AlignmentJsonWriter(new Generator("stele", "0", Map.of()))
          .write(
              Alignments.of("en", "ru")
                  .pair(.9, "A <script> & a \"tag\"", "Тег <script> & всё")
                  .build(),
              out);
    }
    Path page = folder.resolve("page.html");

    Run run = Run.of("concordance", file.toString(), "script", "-o", page.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page))
        .contains("A &lt;<mark>script</mark>&gt; &amp; a &quot;tag&quot;")
        .doesNotContain("<script>")
        .doesNotContain("http");
  }

  @Test
  void aPhraseDoesNotRunOverTheEndOfASegment() throws Exception {
    Path file = folder.resolve("two.json");
    try (var out = Files.newOutputStream(file)) {
      new AlignmentJsonWriter(new Generator("stele", "0", Map.of()))
          .write(
              Alignments.of("en", "ru")
                  .bead(
                      .9,
                      List.of(
                          List.of("He saw the red", "House, red house."),
                          List.of("Он видел красный дом.")))
                  .build(),
              out);
    }

    Run run = Run.of("concordance", file.toString(), "red house", "--format", "tsv");

    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void aQueryWithoutAWordIsWrongUsage() {
    Run run = Run.of("concordance", LETTER, " ?! ");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("stele: ' ?! ' has no word to look for\n");
  }

  @Test
  void aVersionThatIsNotThereIsNamedWithThoseThatAre() {
    Run run = Run.of("concordance", LETTER, "party", "--in", "fr");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("stele: --in: there is no version 'fr'; the alignment has en, ru, ru-abridged");
  }
}
