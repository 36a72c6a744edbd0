package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconCommandTest {

  private static final String[][] SENTENCES = {
    {"The dog sleeps.", "Собака спит."},
    {"The cat sleeps.", "Кошка спит."},
    {"The dog eats.", "Собака ест."},
    {"The cat eats.", "Кошка ест."},
    {"A dog runs.", "Собака бежит."},
    {"A cat runs.", "Кошка бежит."},
  };

  @TempDir private Path folder;
  private Workspace work;
  private String memory;

  @BeforeEach
  void putTheMemory() throws IOException {
    work = Workspace.in(folder);
    StringBuilder units = new StringBuilder();
    for (String[] pair : SENTENCES) {
      units.append(unit("EN-us", pair[0], "ru", pair[1]));
    }
    memory = work.put("old.tmx", tmx(units.toString()));
  }

  @Test
  void wordsAreLearntAndServeAlign() throws Exception {
    Run run = Run.of("lexicon", "learn", memory, "-o", work.at("en-ru.lex"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(work.shortened(run.err()).lines())
        .contains("languages   en, ru", "units       6, 6 of them in both languages")
        .contains("learnt      6 different sentence pairs", "written     en-ru.lex");
    assertThat(work.textOf("en-ru.lex"))
        .startsWith("en\tru\tweight\n")
        .containsPattern("(?m)^dog\tсобака\t0\\.\\d+$")
        .containsPattern("(?m)^cat\tкошка\t0\\.\\d+$");

    Run align = Run.of("align", "--lexicon", work.at("en-ru.lex"), work.english(), work.russian());
    assertThat(align.exitCode()).isZero();
    assertThat(align.err()).doesNotContain("warning");
  }

  @Test
  void theSameMemoriesGiveTheSameBytes() throws Exception {
    Run one = Run.of("lexicon", "learn", memory);
    Run two = Run.of("lexicon", "learn", memory, memory);

    assertThat(one.out()).startsWith("en\tru\tweight\n").isEqualTo(two.out());
    assertThat(two.err()).contains("12, 12 of them", "learnt      6 different");
  }

  @Test
  void anEntryIsShownByItsWordOnEitherSideOrItsStem() throws Exception {
    Run.of("lexicon", "learn", memory, "-o", work.at("en-ru.lex"));

    Run all = Run.of("lexicon", "show", work.at("en-ru.lex"));
    Run dog = Run.of("lexicon", "show", work.at("en-ru.lex"), "DOG");
    Run form = Run.of("lexicon", "show", work.at("en-ru.lex"), "sleeps");
    Run stem = Run.of("lexicon", "show", work.at("en-ru.lex"), "sleeping");
    Run target = Run.of("lexicon", "show", work.at("en-ru.lex"), "собака");
    Run none = Run.of("lexicon", "show", work.at("en-ru.lex"), "horse");

    assertThat(all.out().lines())
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.split("\t").length == 3);
    assertThat(dog.out()).matches("dog\tсобака\t0\\.\\d+\n");
    assertThat(stem.out()).isEqualTo(form.out()).startsWith("sleeps\tспит\t");
    assertThat(target.out()).isEqualTo(dog.out());
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("entries     0 of ");
  }

  @Test
  void aTableOfAnyLanguagesIsShown() throws Exception {
    String table = work.put("words.tsv", "hund\tkoira\n");

    assertThat(Run.of("lexicon", "show", table).out()).isEqualTo("hund\tkoira\t1\n");
  }

  @Test
  void languagesAreAskedForWhereTheyAreNotClear() throws Exception {
    String three =
        work.put("three.tmx", tmx(unit("en", "A", "ru", "Б") + unit("en", "A", "de", "B")));

    Run unclear = Run.of("lexicon", "learn", three, "-o", work.at("x.lex"));
    Run none = Run.of("lexicon", "learn", "--from", "fr", "--to", "it", memory);
    Run one = Run.of("lexicon", "learn", work.put("one.tmx", tmx(unit("en", "A", "en", "B"))));

    assertThat(unclear.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(work.shortened(unclear.err()))
        .isEqualTo(
            "stele: three.tmx: it is a memory of en, ru, de; name the two languages you want with"
                + " --from and --to\n");
    assertThat(folder.resolve("x.lex")).doesNotExist();
    assertThat(none.err()).contains("there is no unit in both fr and it");
    assertThat(one.err()).contains("it holds one language only (en)");
  }

  @Test
  void tooLittleIsSaidToBe() throws Exception {
    String small = work.put("small.tmx", tmx(unit("en", "1", "ru", "1")));

    Run run = Run.of("lexicon", "learn", small);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("too few to learn a word from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.tmx", "x.dic", "x.index"})
  void aNameThatWouldBeReadAsAnotherFormatIsRefused(String name) {
    Run run = Run.of("lexicon", "learn", memory, "-o", work.at(name));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("its ending belongs to another format");
  }

  @Test
  void aBrokenMemoryEndsTheRunWithItsLine() throws Exception {
    String broken = work.put("broken.tmx", tmx("").replace("</body>", "<tu>"));

    Run run = Run.of("lexicon", "learn", memory, broken, "-o", work.at("x.lex"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("broken.tmx: line 2");
    assertThat(folder.resolve("x.lex")).doesNotExist();
  }

  @Test
  void withoutASubcommandItSaysWhichThereAre() {
    Run run = Run.of("lexicon");

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("name a command: learn, show", "Try 'stele lexicon --help'");
    assertThat(Run.of("lexicon", "learn", "--help").out()).startsWith("Usage: stele lexicon learn");
  }

  private static String unit(String source, String text, String target, String translation) {
    return "<tu><tuv xml:lang=\"%s\"><seg>%s</seg></tuv><tuv xml:lang=\"%s\"><seg>%s</seg></tuv></tu>"
        .formatted(source, text, target, translation);
  }

  private static String tmx(String units) {
    return "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n" + units + "</body></tmx>";
  }
}
