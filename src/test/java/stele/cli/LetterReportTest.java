package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.testing.Browser;

/**
 * The report of the letter that stands in the repository for readers to look at. Rewritten by
 * {@code java -jar target/stele.jar align corpora/letter/letter.en.txt corpora/letter/letter.ru.txt
 * corpora/letter/letter.ru-abridged.txt -o docs/letter.report.html}.
 */
final class LetterReportTest {

  private static final Path KEPT = Path.of("docs", "letter.report.html");

  @TempDir private Path folder;

  @Test
  void theRepositoryHoldsTheReportTheToolWritesToday() {
    Path written = folder.resolve("letter.html");

    Run run =
        Run.of(
            "align",
            "corpora/letter/letter.en.txt",
            "corpora/letter/letter.ru.txt",
            "corpora/letter/letter.ru-abridged.txt",
            "-o",
            written.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(written).hasSameTextualContentAs(KEPT);
  }

  /** Two paragraphs that the abridged version leaves out; their labels say which. */
  @Test
  void whoReadsOnlyThePictureCanSayWhatTheAbridgedVersionLeftOut() throws Exception {
    String page = Files.readString(KEPT);
    String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));

    assertThat(picture.replaceAll("<[^>]*>", ""))
        .contains("not in \u2068ru-abridged\u2069: \u2068But the same workers realize")
        .contains("not in \u2068ru-abridged\u2069: \u2068When you started the struggle")
        .containsPattern("− \\d+–\\d+");
  }

  /** The pictures in the README are these. */
  @Test
  void aBrowserShowsIt() throws Exception {
    Optional<String> absent = Browser.whyAbsent();
    Assumptions.assumeTrue(absent.isEmpty(), () -> absent.orElse(""));
    try (Browser browser = Browser.open()) {
      browser.prefer("light");
      browser.resize(1280, 980);
      browser.go(KEPT.toAbsolutePath());
      browser.photograph(Path.of("target", "report", "letter.png"));
      browser.resize(1280, 720);
      browser.run("document.querySelector('.r.m2:not(.m0)').scrollIntoView({ block: 'center' })");
      browser.run("return new Promise((done) => setTimeout(done, 300))");
      browser.photograph(Path.of("target", "report", "letter-text.png"));
      browser.print(Path.of("target", "report", "letter.pdf"));

      assertThat(browser.complaints()).isEmpty();
    }
  }
}
