package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SegmentCommandTest {

  private static final String TEXT =
      "Title\n\nOne came at 5 p.m. and left. Two stayed.\n\nThe third \uD83D\uDE00 slept!\n";

  @TempDir Path folder;

  @Test
  void printsASegmentALineAndParagraphsApart() throws IOException {
    Run run = Run.of("segment", Texts.write(folder, "a.en.txt", TEXT));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "Title\n\nOne came at 5 p.m. and left.\nTwo stayed.\n\nThe third \uD83D\uDE00 slept!\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aSentenceOfAWrappedTextIsOneLine() throws IOException {
    Run run = Run.of("segment", Texts.english(folder));

    assertThat(run.out()).contains("\nNobody knew what would become of the boats.\n");
  }

  @Test
  void whatItPrintsIsReadBackAsTheSameSegments() throws IOException {
    String text = Texts.write(folder, "a.en.txt", TEXT);
    String lines = Texts.write(folder, "b.en.txt", Run.of("segment", text).out());
    String other = Texts.write(folder, "c.ru.txt", "Раз.\n");

    Run run = Run.of("align", "--segmented", lines, other);

    assertThat(run.err()).contains("segments    en 4, ru 1");
  }

  @Test
  void writesPlacesThatCutTheSegmentsOutOfTheText() throws IOException {
    String file = Texts.write(folder, "raw.txt", "\uFEFF" + TEXT);

    Run json = Run.of("segment", "--language", "en", "--format", "json", file);
    Run text = Run.of("segment", "--language", "en", "--format", "text", file);

    JsonNode segments = JsonMapper.shared().readTree(json.out()).get("segments");
    assertThat(segments.size()).isEqualTo(4);
    for (JsonNode segment : segments) {
      assertThat(text.out().substring(segment.get("start").asInt(), segment.get("end").asInt()))
          .isEqualTo(segment.get("text").asString());
    }
    assertThat(segments.get(3).get("paragraph").asInt()).isEqualTo(2);
  }

  @Test
  void writesJsonToAFileThatIsCalledSo() throws IOException {
    String file = Texts.write(folder, "raw.txt", TEXT);
    Path target = folder.resolve("out.json");

    Run run = Run.of("segment", "--language", "en", file, "-o", target.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("segments    4\n").contains("written     " + target);
    assertThat(JsonMapper.shared().readTree(target.toFile()).get("language").asString())
        .isEqualTo("en");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with("Раз. Два!", Terminal.NONE, "segment", "--language", "ru", "-");

    assertThat(run.out()).isEqualTo("Раз.\nДва!\n");
  }

  @Test
  void warnsOfAnEmptyText() throws IOException {
    Run run = Run.of("segment", Texts.write(folder, "empty.txt", ""));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("empty.txt: there is no text in it");
  }

  @Test
  void warnsOnceOfGeneralRules() throws IOException {
    Run run = Run.of("segment", "--language", "is", Texts.write(folder, "a.txt", "Ein. Tveir."));

    assertThat(run.err()).containsOnlyOnce("'is' are split by general rules");
  }

  @Test
  void refusesToOverwriteItsInput() throws IOException {
    String file = Texts.write(folder, "raw.txt", TEXT);

    Run run = Run.of("segment", file, "-o", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is the text to be split");
    assertThat(Path.of(file)).hasContent(TEXT);
  }

  @Test
  void namesTheOptionThatSaysTheLanguage() throws IOException {
    Run run = Run.of("segment", Texts.write(folder, "numbers.txt", "1. 2. 3."));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("for example --language en");
  }

  @Test
  void refusesAFormatThatDoesNotExist() throws IOException {
    Run run = Run.of("segment", Texts.write(folder, "a.en.txt", TEXT), "--format", "xml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no format 'xml'; --format takes lines, json, text");
  }
}
