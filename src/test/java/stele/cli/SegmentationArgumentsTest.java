package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentationArgumentsTest {

  private static final String SRX =
      """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
      <languagerules><languagerule languagerulename="Commas">
      <rule break="yes"><beforebreak>,</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="EN.*" languagerulename="Commas"/></maprules>
      </body></srx>
      """;

  @TempDir private Path folder;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void srxRulesTakeThePlaceOfOurs() throws Exception {
    Run run = Run.of("segment", work.english(), "--srx", work.put("own.srx", SRX));

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "The cat sat on the mat. The dog ran away.\n\nWe saw it all,\nand told nobody.\n",
                ""));
  }

  @Test
  void aLanguageTheSrxDoesNotMapIsSplitByOursAndThatIsSaid() throws Exception {
    String rules = work.put("own.srx", SRX);

    Run run = Run.of("align", work.english(), work.russian(), "--srx", rules, "--format", "tsv");

    assertThat(run.exitCode()).isZero();
    assertThat(work.shortened(run.err()))
        .contains("own.srx: maps no rules to 'ru', so Stele's own rules split its sentences");
    assertThat(run.out()).contains("Собака убежала.").contains("We saw it all,");
  }

  @Test
  void ownAbbreviationsEndNoSentence() throws Exception {
    String list = work.put("own.txt", "mat.\n");

    assertThat(Run.of("segment", work.english(), "--abbreviations", list).out())
        .startsWith("The cat sat on the mat. The dog ran away.\n\n");
  }

  @Test
  void paragraphsAreAsTheUserSays() throws Exception {
    String text = work.put("lines.en.txt", "One line and\nanother line.\n\nA third.\n");

    assertThat(Run.of("segment", text).out())
        .isEqualTo("One line and\nanother line.\n\nA third.\n");
    assertThat(Run.of("segment", text, "--paragraphs", "line").out())
        .isEqualTo("One line and\n\nanother line.\n\nA third.\n");
    assertThat(Run.of("segment", text, "--paragraphs=blank").out())
        .isEqualTo("One line and another line.\n\nA third.\n");
  }

  @Test
  void theAlignmentSaysWhatShapedIt() throws Exception {
    String rules = work.put("own.srx", SRX);
    String list = work.put("own.txt", "mat.\n");

    Run run =
        Run.of(
            "align",
            work.english(),
            work.russian(),
            "--srx",
            rules,
            "--abbreviations",
            list,
            "--paragraphs",
            "blank",
            "--format",
            "json");

    assertThat(run.out())
        .contains("\"paragraphs\": \"blank\"")
        .contains("\"abbreviations\": \"own.txt\"")
        .contains("\"srx\": \"own.srx\"")
        .doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --srx           | <tmx/>             | line 1: its root is <tmx>, not <srx>
          --abbreviations | mat.;...           | line 2: '...' is not an abbreviation
          """)
  void aFileThatIsNoneIsRefusedAndNothingIsWritten(String option, String content, String message)
      throws Exception {
    String file = work.put("own", content.replace(';', '\n'));
    Map<String, String> before = work.contents();

    Run run = Run.of("segment", work.english(), option, file, "-o", work.at("out.txt"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(work.shortened(run.err())).startsWith("stele: own: " + message);
    assertThat(work.contents()).isEqualTo(before);
  }

  @Test
  void aRuleThatTakesTooLongIsRefusedAndNothingIsWritten() throws Exception {
    String rules = work.put("own.srx", SRX.replace("<beforebreak>,", "<beforebreak>(a|aa)+b"));
    String text = work.put("long.en.txt", "a".repeat(9000));
    Map<String, String> before = work.contents();

    Run run = Run.of("segment", text, "--srx", rules, "-o", work.at("out.txt"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(work.shortened(run.err()))
        .startsWith("stele: own.srx: line 3: the rule takes too long on this text");
    assertThat(work.contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--srx", "--abbreviations"})
  void aFileOfRulesIsNotWrittenOver(String option) throws Exception {
    String file = work.put("own.tsv", "mat.");

    Run segment = Run.of("segment", work.english(), option, file, "-o", file);
    Run align = Run.of("align", work.english(), work.russian(), option, file, "-o", file);

    assertThat(segment.exitCode()).isEqualTo(2);
    assertThat(align.exitCode()).isEqualTo(2);
    assertThat(align.err()).contains("write to another file");
  }

  @Test
  void anUnknownModeIsWrongUsage() {
    Run run = Run.of("segment", work.english(), "--paragraphs", "lines");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("stele: there is no mode 'lines'; --paragraphs takes auto, blank, line,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--srx", "--abbreviations", "--paragraphs"})
  void whereNothingIsSplitTheOptionsAreWrongUsage(String option) {
    Run run = Run.of("align", "--segmented", work.english(), work.russian(), option, "line");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("stele: " + option + " applies to splitting texts");
  }

  @Test
  void textsInTheWrongOrderAreNoticed() {
    Run run =
        Run.of("align", "--from", "en", "--to", "ru", work.russian(), work.english(), "-o", "-");

    assertThat(work.shortened(run.err()))
        .contains(
            "tale.ru.txt: looks like 'ru' (taken for 'en', as asked for), and tale.en.txt looks"
                + " like 'en' (taken for 'ru', as asked for): they seem to be in the wrong order;"
                + " exchange the two texts, or their languages");
  }

  @Test
  void namesThatWereExchangedAreNoticed() throws Exception {
    String one = work.put("a.en.txt", Workspace.RUSSIAN);
    String other = work.put("a.ru.txt", Workspace.ENGLISH);

    assertThat(Run.of("align", one, other).err())
        .contains("they seem to be in the wrong order; if so, use --from ru and --to en");
  }

  @Test
  void oneSideInAnotherLanguageIsNoticedByItself() throws Exception {
    Run run = Run.of("align", "--from", "de", work.russian(), work.english());

    assertThat(work.shortened(run.err()))
        .contains("tale.ru.txt: looks like 'ru', but is taken for 'de' (as asked for)")
        .doesNotContain("wrong order");
  }
}
