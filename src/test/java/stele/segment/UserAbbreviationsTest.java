package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;

class UserAbbreviationsTest {

  private static List<String> split(String file, String language, String text)
      throws InputException {
    SegmentationOptions options =
        new SegmentationOptions(
            ParagraphMode.AUTO, UserAbbreviations.read("own.txt", file), Optional.empty());
    Document document = new Document("d", Language.of(language), "d", "", text, List.of());
    return Segmenter.of(Language.of(language), options).segment(document).segments().stream()
        .map(Segment::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Regl. | See Regl. Four of it. It binds.
          Regl | See Regl. Four of it. It binds.
          regl. | See Regl. Four of it. It binds.
          Zus. Best. | See Zus. Best. Four of it. It binds.
          Zus.Best. | See Zus. Best. Four of it. It binds.
          before Regl. | Long before Regl. Four was written. It binds.
          """)
  void noSentenceEndsAtThem(String entry, String text) throws Exception {
    assertThat(split("", "en", text)).hasSizeGreaterThan(2);
    assertThat(split(entry, "en", text)).hasSize(2).last().isEqualTo("It binds.");
  }

  @Test
  void thoseOfAnotherLanguageAreLeftAlone() throws Exception {
    String file = "# of our house\nRegl.  # always so\n\n[ru]\nвнутр.\n[en-GB]\nAnl.\n";
    String entries = file.replace("\n", "\r\n");
    String text = "See Regl. Four and Anl. Five.";
    assertThat(split(entries, "en", text)).hasSize(1);
    assertThat(split(entries, "de", text)).hasSize(2);
    assertThat(split(entries, "ru", "См. внутр. Правила. Они строги.")).hasSize(2);
  }

  @Test
  void anAbbreviationThatMayEndASentenceNoLongerDoes() throws Exception {
    String text = "He came at 5 p.m. She left.";
    assertThat(split("", "en", text)).hasSize(2);
    assertThat(split("p.m.", "en", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "a, b.", "one two three four five.", "(sic).", "12."})
  void whatCouldNeverBeMetIsRefusedWithItsLine(String entry) {
    assertThatThrownBy(() -> UserAbbreviations.read("own.txt", "Regl.\n\n" + entry))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("own.txt: line 3: '" + entry + "' is not an abbreviation");
  }

  @Test
  void aSectionOfNoLanguageIsRefused() {
    assertThatThrownBy(() -> UserAbbreviations.read("own.txt", "[all of them]"))
        .hasMessageStartingWith("own.txt: line 1: 'all of them' is not a language tag");
  }
}
