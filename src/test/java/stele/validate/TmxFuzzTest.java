package stele.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.lexicon.LexiconLearner;
import stele.lexicon.LexiconReader;

/**
 * Damaged memories in the hands of everything here that reads one: findings, or an error the user
 * can act upon, and nothing else, soon. {@code -Dfuzz.runs=10000} tries more of them.
 */
final class TmxFuzzTest {

  private static final int RUNS = Integer.getInteger("fuzz.runs", 300);

  /** Milliseconds for a file of some 1,500 characters, on a machine that does other things too. */
  private static final long PATIENCE = 5_000;

  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" \
      adminlang="en" srclang="en" datatype="plaintext"/>
        <body>
          <tu tuid="1"><prop type="x-confidence">0.9</prop>
            <tuv xml:lang="en"><seg>The <bpt i="1">b</bpt>ferry<ept i="1"/> was late.</seg></tuv>
            <tuv xml:lang="ru"><seg>Паром опоздал.</seg></tuv></tu>
          <tu><tuv xml:lang="en"><seg>The ferry came.</seg></tuv>
            <tuv xml:lang="ru"><seg>Паром пришёл.</seg></tuv></tu>
          <tu><tuv xml:lang="en"><seg>We saw the ferry &amp; left.</seg></tuv>
            <tuv xml:lang="ru"><seg>Мы увидели паром и ушли.</seg></tuv></tu>
        </body>
      </tmx>
      """;

  @TempDir private Path folder;

  @Test
  void nothingButFindingsComesOfTheValidator() {
    for (long seed = 0; seed < RUNS; seed++) {
      byte[] damaged = new TmxMutator(seed).damaged(TMX);
      long start = System.nanoTime();
      try {
        TmxValidator.validate(
            new ByteArrayInputStream(damaged),
            finding -> {
              assertThat(finding.message()).isNotBlank();
              assertThat(finding.line()).isNotNegative();
            });
      } catch (IOException | RuntimeException e) {
        fail("seed " + seed, e);
      }
      assertSoon(seed, start);
    }
  }

  @Test
  void nothingButErrorsOfTheInputComesOfTheReadersOfLexicons() throws Exception {
    Path memory = folder.resolve("memory.tmx");
    for (long seed = 0; seed < RUNS; seed++) {
      Files.write(memory, new TmxMutator(seed).damaged(TMX));
      long start = System.nanoTime();
      tried(seed, () -> LexiconReader.between(language("en"), language("ru")).read(memory));
      tried(
          seed,
          () -> new LexiconLearner(List.of(memory)).learn(Optional.empty(), Optional.empty()));
      assertSoon(seed, start);
    }
  }

  private interface Reading {
    Object read() throws InputException;
  }

  private static void tried(long seed, Reading reading) {
    try {
      reading.read();
    } catch (InputException e) {
      assertThat(e.problem().cause()).as("seed %d", seed).isNotBlank();
      assertThat(e.problem().file()).as("seed %d", seed).endsWith("memory.tmx");
    } catch (RuntimeException e) {
      fail("seed " + seed, e);
    }
  }

  private static void assertSoon(long seed, long start) {
    assertThat((System.nanoTime() - start) / 1_000_000).as("seed %d", seed).isLessThan(PATIENCE);
  }

  private static Language language(String tag) {
    return Language.of(tag);
  }
}
