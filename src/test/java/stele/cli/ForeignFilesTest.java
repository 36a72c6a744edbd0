package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other tools, known by what they hold or called by their format. */
final class ForeignFilesTest {

  private static final String XLIFF =
      "<?xml version='1.0'?><xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>"
          + "<file source-language='en' target-language='ru'><body><trans-unit id='u'>"
          + "<source>all</source><seg-source><mrk mtype='seg' mid='1'>The dog ran away.</mrk> <mrk"
          + " mtype='seg' mid='2'>Come in.</mrk></seg-source><target><mrk mtype='seg' mid='1'>"
          + "Собака убежала.</mrk> <mrk mtype='seg' mid='2'/></target></trans-unit></body></file>"
          + "</xliff>";

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void makeTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.en.sdlxliff", "a.en.MQXLIFF", "a.en.mxliff", "a.en.xml", "a.en"})
  void xliffIsKnownByItsEndingOrItsContent(String name) throws Exception {
    String file = work.put(name, XLIFF);

    assertThat(Run.of("segment", file, "--language", "en").out())
        .isEqualTo("The dog ran away.\nCome in.\n");
    assertThat(Run.of("convert", file, work.at("a.tsv"), "-q").exitCode()).isZero();
    assertThat(work.textOf("a.tsv").lines()).hasSize(3);
    assertThat(Run.of("check", file).out()).contains("Come in.");
  }

  @Test
  void theFormatNamedOverridesTheEnding() throws Exception {
    String file = work.put("a.en.txt", XLIFF);

    assertThat(Run.of("segment", file, "--input-format", "xliff", "--language", "ru").out())
        .isEqualTo("Собака убежала.\n");
    assertThat(Run.of("segment", work.put("b.en.tmx", "Words."), "--input-format", "text").out())
        .isEqualTo("Words.\n");
  }

  @Test
  void anAlignmentGivenAsATextIsRefusedByName() throws Exception {
    Run.of("align", work.english(), work.russian(), "-o", work.at("tale.en.json"), "-q");

    Run run = Run.of("segment", work.at("tale.en.json"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is an alignment (Alignment JSON) and no text");
  }

  @Test
  void whatAPageSaysBesideItsTextIsReadOnRequest() throws Exception {
    String page =
        work.put(
            "a.en.html",
            "<html><head><title>The title</title></head><body><p>One <img alt='a cat'>"
                + " two.</p></body></html>");

    Run plain = Run.of("segment", page);
    assertThat(plain.out()).isEqualTo("One two.\n");
    assertThat(plain.err())
        .contains(
            "1 description of a picture (4 characters), 1 line about the document (8 characters)");
    assertThat(Run.of("segment", page, "--page-extras"))
        .isEqualTo(new Run(0, "The title\n\nOne two.\n\na cat\n", ""));
    String other = work.put("b.ru.txt", "Раз два.");
    Run aligned = Run.of("align", page, other, "--page-extras", "-o", work.at("a.json"));
    assertThat(aligned.exitCode()).isZero();
    assertThat(work.textOf("a.json")).contains("\"pageExtras\": true").contains("a cat");
  }
}
