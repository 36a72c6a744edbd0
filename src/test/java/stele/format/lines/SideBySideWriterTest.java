package stele.format.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;
import stele.testing.Alignments;
import stele.testing.Golden;
import stele.text.DisplayWidth;

final class SideBySideWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return SideBySideWriter.plain(72);
  }

  @Test
  void aDialogueStandsInTwoColumns() throws Exception {
    Golden.check("write/dialogue/expected.txt", textOf(Samples.dialogue()));
  }

  @Test
  void threeVersionsStandInThreeColumns() throws Exception {
    Golden.check("write/three-scripts/expected.txt", textOf(threeScripts()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 60, 100, 200})
  void noLineIsWiderThanAskedForUnlessColumnsWouldVanish(int width) throws Exception {
    int narrowest = 2 + 9 + 3 * 12 + 2 * 3;

    assertThat(write(SideBySideWriter.plain(width), threeScripts()).lines())
        .allSatisfy(
            line ->
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(Math.max(width, narrowest)));
  }

  @Test
  void coloursAreOnlyThereWhenAskedFor() throws Exception {
    assertThat(write(SideBySideWriter.plain(80), Samples.dialogue())).doesNotContain("\u001B");
    assertThat(
            write(SideBySideWriter.coloured(80), Samples.dialogue())
                .replaceAll("\u001B\\[\\d+m", ""))
        .isEqualTo(write(SideBySideWriter.plain(80), Samples.dialogue()));
  }

  @Test
  void aTextCannotSteerTheTerminal() throws Exception {
    Alignment hostile =
        Alignments.of("en", "ru").pair(1, "\u001B[2J gone \u009B2J", "\u0007").build();

    assertThat(textOf(hostile)).doesNotContain("\u001B").doesNotContain("\u009B", "\u0007");
  }

  @Test
  void marksAreExplainedOnlyWhereTheyOccur() throws Exception {
    assertThat(textOf(Alignments.of("en", "ru").pair(1, "A", "А").build()))
        .doesNotContain("doubtful")
        .doesNotContain("one-sided");
  }

  private static Alignment threeScripts() {
    return Alignments.of("en", "zh", "ar")
        .pair(
            0.97,
            "The meeting was opened at nine; everybody was there and nobody spoke.",
            "会议九点开始;大家都在,没有人说话。会议九点开始;大家都在,没有人说话。",
            "افتتح الاجتماع في الساعة التاسعة وكان الجميع هناك ولم يتكلم أحد.")
        .bead(
            0.42,
            List.of(List.of("Cafe\u0301 \uD83D\uDE00!"), List.of(), List.of("مقهى", "والباقي")))
        .build();
  }

  private static String write(AlignmentWriter writer, Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(alignment, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
