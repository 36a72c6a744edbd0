package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stele.evaluate.Texts.bead;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Span;
import stele.format.lines.LineFormat;

final class GoldReaderTest {

  private final Alignment fiveAndFour =
      Texts.alignment(Texts.tens("en", 5), Texts.tens("ru", 4), 1, 1, 1, 1, 1, 1, 2, 1);

  @Test
  void beadLinesKeepTheirGapsAndIgnoreTheCost() throws InputException {
    Gold gold =
        GoldReader.parse("g", "\uFEFF# by hand\r\n[0, 2]:[0]:0.31\r\n\r\n [1] : [] \n[]:[1,2]\n");

    assertThat(gold)
        .isEqualTo(
            new BeadGold(
                "g",
                List.of(
                    bead(List.of(0, 2), List.of(0)),
                    bead(List.of(1), List.of()),
                    bead(List.of(), List.of(1, 2))),
                List.of(2, 4, 5),
                false));
  }

  @Test
  void aLadderIsTheBeadsBetweenItsRungs() throws InputException {
    Gold gold = GoldReader.parse("g", "0\t0\t0.4\n1\t1\t-0.3\n3\t1\tnan\n5\t4\t0\n");

    assertThat(((BeadGold) gold).beads())
        .containsExactly(
            bead(List.of(0), List.of(0)),
            bead(List.of(1, 2), List.of()),
            bead(List.of(3, 4), List.of(1, 2, 3)));
    assertThat(gold.fit(fiveAndFour).beads()).isPresent();
  }

  @Test
  void offsetsKnowTheEmptySideAndIgnoreFurtherColumns() throws InputException {
    Gold gold = GoldReader.parse("g", "0\t4\t-1\t-1\tx\n5\t9\t0\t7\n");

    assertThat(((SpanGold) gold).rows())
        .containsExactly(
            SpanBead.of(new Span(0, 4), new Span(0, 0)),
            SpanBead.of(new Span(5, 9), new Span(0, 7)));
  }

  @Test
  void theFormatIsToldFromTheContent() {
    assertThat(LineFormat.of("\n# note\n[0]:[0]")).contains(LineFormat.BEADS);
    assertThat(LineFormat.of("0 0 0.3")).contains(LineFormat.LADDER);
    assertThat(LineFormat.of("0\t0")).contains(LineFormat.LADDER);
    assertThat(LineFormat.of("-1\t-1\t0\t3")).contains(LineFormat.OFFSETS);
    assertThat(LineFormat.of(" {\"format\": ")).contains(LineFormat.ALIGNMENT_JSON);
    assertThat(LineFormat.of("once upon a time")).isEmpty();
    assertThat(LineFormat.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0]:[0]/[1]              | g: line 2: expected a bead such as [0, 1]:[0], found '[1]'; correct the line
          [0]:[0]/[1, x]:[1]       | g: line 2: 'x' is not a whole number of at least 0; correct the line
          [0]:[-1]                 | g: line 1: '-1' is not a whole number of at least 0; correct the line
          [1, 0]:[0]               | g: line 1: the indices [1, 0] do not rise; correct the line
          [9999999999]:[0]         | g: line 1: '9999999999' is not a whole number of at least 0; correct the line
          0 0 1/1 1 1 1            | g: line 2: expected a rung (source index, target index, score), found '1 1 1 1'; correct the line
          0 0/2 2/1 3              | g: line 3: the rung 1, 3 does not rise above 2, 2; correct the line
          1 1/2 2                  | g: line 1: the first rung of a ladder is 0 and 0; correct the line
          0 1 0 1/3 4 5            | g: line 2: expected a_start, a_end, b_start and b_end, found '3 4 5'; correct the line
          4 1 0 1                  | g: line 1: 4 to 1 is not a piece of text; correct the line
          -1 5 0 1                 | g: line 1: -1 to 5 is not a piece of text; correct the line
          -2 5 0 1                 | g: line 1: '-2' is not a whole number of at least -1; correct the line
          prose                    | g: is in no known format of gold alignments; give Alignment JSON, bead lines ([0, 1]:[0]), a hunalign ladder or rows of offsets
          {}                       | g: is JSON, not lines; read it as Alignment JSON
          """)
  void aMalformedLineIsNamed(String content, String message) {
    assertThatThrownBy(() -> GoldReader.parse("g", content.replace('/', '\n')))
        .isInstanceOf(InputException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0]:[0]/[4]:[4]          | line 2: the gold does not fit the texts: segment 4 of the target is named, but 'ru' has 4, counted from 0
          0 0/5 3                  | the gold does not fit the texts: it covers 3 segments of the target, but 'ru' has 4, counted from 0
          0 0/5 4/6 4              | line 3: the gold does not fit the texts: segment 5 of the source is named, but 'en' has 5, counted from 0
          0 10 0 10/54 60 11 20    | line 2: the gold does not fit the texts: the row starts at 54 of the source, but 'en' ends at 54
          0 10 0 10/9 12 11 20     | line 2: the row overlaps line 1 in the source
          """)
  void aGoldOfOtherTextsIsRefused(String content, String message) throws InputException {
    Gold gold = GoldReader.parse("g", content.replace('/', '\n'));

    assertThatThrownBy(() -> gold.fit(fiveAndFour))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("g: " + message);
  }

  @Test
  void aGoldMayLeaveSegmentsOutAndUseOneTwice() throws InputException {
    FittedGold fitted = GoldReader.parse("g", "[0]:[0]\n[0]:[1]\n[0]:[0]\n[]:[]").fit(fiveAndFour);

    assertThat(fitted.beads().orElseThrow()).hasSize(2);
    assertThat(fitted.spans()).isEmpty();
  }

  @Test
  void whiteSpaceAfterTheLastSegmentMayBelongToARow() throws InputException {
    assertThat(GoldReader.parse("g", "0 55 0 44").fit(fiveAndFour).spans()).isPresent();
  }

  @Test
  void aFileThatIsNotThereOrNotUtf8SaysSo(@TempDir Path folder) throws Exception {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'[', (byte) 0xE9});

    assertThatThrownBy(() -> GoldReader.read(folder.resolve("none.txt")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> GoldReader.read(latin))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not UTF-8");
  }
}
