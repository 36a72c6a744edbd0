package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Alignment;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;
import stele.format.tmx.TmxOptions.Beads;
import stele.format.tmx.TmxOptions.Duplicates;
import stele.format.tmx.TmxSelection.LeftOut;
import stele.testing.Alignments;
import stele.testing.Golden;

final class TmxWriterTest extends AlignmentWriterContract {

  private static final Pattern TUID = Pattern.compile("tuid=\"([^\"]*)\"");

  @Override
  protected AlignmentWriter writer() {
    return pair(TmxOptions.defaults());
  }

  @Test
  void aDialogueBecomesAMemory() throws Exception {
    Golden.check("write/dialogue/expected.tmx", textOf(Samples.dialogue()));
  }

  @Test
  void odditiesBecomeAMemory() throws Exception {
    Golden.check("write/oddities/expected.tmx", textOf(Samples.oddities()));
  }

  @Test
  void doctypeDatesAndRegionsAreWrittenWhenAskedFor() throws Exception {
    TmxOptions options =
        TmxOptions.defaults()
            .withTags(Map.of("en", Language.of("en-GB")))
            .withDoctype(true)
            .withTimestamp(Instant.parse("2026-11-22T21:30:05.7Z"));

    Golden.check("write/options/expected.tmx", write(pair(options), oneOfEach()));
  }

  @Test
  void aMultilingualMemoryHasAllVersionsInAUnit() throws Exception {
    Alignment alignment =
        Alignments.of("en", "ru", "zh")
            .pair(1, "One.", "Раз.", "一。")
            .bead(1, List.of(List.of("Two."), List.of(), List.of("二。", "三。")))
            .bead(1, List.of(List.of(), List.of("Без источника."), List.of("无。")))
            .build();
    TmxWriter writer = TmxWriter.multilingual(Samples.GENERATOR, TmxOptions.defaults());

    Golden.check("write/multilingual/expected.tmx", write(writer, alignment));
    assertThat(writer.select(alignment).leftOut()).containsExactly(Map.entry(LeftOut.ONE_SIDED, 1));
  }

  @Test
  void aPairOfThreeVersionsTakesItsOwnTwo() throws Exception {
    Alignment alignment = Alignments.of("en", "ru", "de").pair(1, "One.", "Раз.", "Eins.").build();

    assertThat(write(TmxWriter.ofPair(Samples.GENERATOR, TmxOptions.defaults(), 2, 1), alignment))
        .contains("srclang=\"de\"", "Eins.", "Раз.")
        .doesNotContain("One.");
  }

  @Test
  void whatIsLeftOutIsCountedByItsReason() {
    TmxOptions strict =
        TmxOptions.defaults().withMinConfidence(0.9).withDuplicates(Duplicates.FIRST);
    TmxSelection selection = pair(strict).select(Samples.oddities());

    assertThat(selection.size()).isEqualTo(9);
    assertThat(selection.leftOut())
        .containsExactly(
            Map.entry(LeftOut.ONE_SIDED, 4),
            Map.entry(LeftOut.BELOW_CONFIDENCE, 2),
            Map.entry(LeftOut.DUPLICATE, 1));
  }

  @Test
  void aPersonsWordOutweighsTheConfidence() {
    TmxOptions strict = TmxOptions.defaults().withMinConfidence(0.9);
    Alignment alignment = oneOfEach();

    assertThat(pair(strict).select(alignment).leftOut())
        .containsExactly(Map.entry(LeftOut.REJECTED, 1), Map.entry(LeftOut.BELOW_CONFIDENCE, 1));
  }

  @Test
  void aBeadWithoutAConfidenceIsKeptUnlessOneIsAskedFor() {
    Alignment alignment =
        Alignments.of("en", "ru")
            .bead(
                OptionalDouble.empty(),
                BeadStatus.AUTO,
                List.of(),
                "",
                List.of(List.of("A"), List.of("А")))
            .build();

    assertThat(pair(TmxOptions.defaults()).select(alignment).size()).isEqualTo(1);
    assertThat(pair(TmxOptions.defaults().withMinConfidence(0.1)).select(alignment).size())
        .isEqualTo(0);
  }

  @Test
  void aUnitKeepsItsIdWhateverStandsAroundIt() throws Exception {
    Alignment alone = Alignments.of("en", "ru").pair(0.5, "Again.", "Снова.").build();
    Alignment among =
        Alignments.of("en", "ru")
            .pair(1, "Before.", "До.")
            .pair(0.9, "Again.", "Снова.")
            .pair(0.9, "Again.", "Снова.")
            .build();
    String id = tuids(textOf(alone)).get(0);

    assertThat(tuids(textOf(among)).subList(1, 3)).containsExactly(id, id + "-2");
  }

  @Test
  void notesAndFlagsStandBesideTheUnit() throws Exception {
    Alignment alignment =
        Alignments.of("en", "ru")
            .bead(
                OptionalDouble.of(0.5),
                BeadStatus.EDITED,
                List.of(Flag.MOVED, new Flag("numbers-differ")),
                "Which <edition>?\nThe first.",
                List.of(List.of("Chapter 2"), List.of("Глава 3")))
            .build();

    Golden.check("write/remarks/expected.tmx", textOf(alignment));
  }

  @Test
  void beadsOfSeveralSentencesAreSkippedAndCounted() throws Exception {
    TmxWriter writer = pair(TmxOptions.defaults().withBeads(Beads.SKIP));

    assertThat(writer.select(Samples.dialogue()).leftOut())
        .containsExactly(
            Map.entry(LeftOut.REJECTED, 1),
            Map.entry(LeftOut.ONE_SIDED, 1),
            Map.entry(LeftOut.NOT_ONE_TO_ONE, 1));
    assertThat(write(writer, Samples.dialogue())).doesNotContain("He did not answer.");
  }

  @Test
  void aParagraphOfUncertainAndMissingSentencesIsAsSureAsItsLeastSureBead() throws Exception {
    TmxWriter writer = pair(TmxOptions.defaults().withBeads(Beads.PARAGRAPH));
    Alignment alignment =
        Alignments.of("en", "ru")
            .paragraph()
            .pair(0.9, "One.", "Раз.")
            .bead(0.4, List.of(List.of("Left out."), List.of()))
            .bead(0.8, List.of(List.of("Two.", "Three."), List.of("Два, три.")))
            .paragraph()
            .bead(0.7, List.of(List.of("Only here."), List.of()))
            .paragraph()
            .pair(0.6, "End.", "Конец.")
            .build();

    Golden.check("write/paragraphs/expected.tmx", write(writer, alignment));
    assertThat(writer.select(alignment).leftOut()).containsExactly(Map.entry(LeftOut.ONE_SIDED, 1));
  }

  @Test
  void aParagraphWithARejectedBeadIsLeftOut() {
    TmxWriter writer = pair(TmxOptions.defaults().withBeads(Beads.PARAGRAPH));
    Alignment alignment =
        Alignments.of("en", "ru")
            .paragraph()
            .pair(0.9, "One.", "Раз.")
            .bead(
                OptionalDouble.empty(),
                BeadStatus.REJECTED,
                List.of(),
                "",
                List.of(List.of("Two."), List.of("Три.")))
            .build();

    assertThat(writer.select(alignment).leftOut()).containsExactly(Map.entry(LeftOut.REJECTED, 1));
  }

  @ParameterizedTest
  @CsvSource({"1, 12", "5, 3", "12, 1", "2147483647, 1"})
  void partsHoldAllUnitsInOrder(int most, int parts) throws Exception {
    TmxWriter writer = pair(TmxOptions.defaults());
    List<String> ids = new ArrayList<>();
    List<TmxWriter.Part> written = writer.parts(Samples.oddities(), most);
    for (TmxWriter.Part part : written) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      part.content().writeTo(bytes);
      List<String> here = tuids(bytes.toString(StandardCharsets.UTF_8));
      assertThat(here).hasSize(part.size()).hasSizeLessThanOrEqualTo(most);
      ids.addAll(here);
    }

    assertThat(written).hasSize(parts);
    assertThat(ids).isEqualTo(tuids(textOf(Samples.oddities()))).doesNotHaveDuplicates();
  }

  @Test
  void aMemoryWithoutUnitsIsOnePart() throws Exception {
    TmxWriter writer = pair(TmxOptions.defaults().withMinConfidence(1));
    Alignment doubtful = Alignments.of("en", "ru").pair(0.5, "One.", "Раз.").build();

    assertThat(writer.parts(doubtful, 10)).extracting(TmxWriter.Part::size).containsExactly(0);
  }

  @Test
  void twoVersionsInOneLanguageAreRefused() {
    Alignment alignment = Alignments.of("en", "ru", "de").pair(1, "One.", "Раз.", "Eins.").build();
    TmxOptions options = TmxOptions.defaults().withTags(Map.of("de", Language.of("en")));

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> write(TmxWriter.multilingual(Samples.GENERATOR, options), alignment))
        .withMessageContaining("two versions in one language (en)");
  }

  @Test
  void aVersionWhoseLanguageNobodyKnowsIsRefused() {
    Alignment alignment = Alignments.of("en", "und").pair(1, "One.", "Раз.").build();

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> textOf(alignment))
        .withMessageContaining("text.und.txt: its language is not known");
  }

  private static Alignment oneOfEach() {
    Alignments alignments = Alignments.of("en", "ru");
    for (BeadStatus status : BeadStatus.values()) {
      alignments.bead(
          OptionalDouble.of(0.5),
          status,
          List.of(),
          "",
          List.of(List.of("The " + status + "."), List.of("Это " + status + ".")));
    }
    return alignments.build();
  }

  private static TmxWriter pair(TmxOptions options) {
    return TmxWriter.ofPair(Samples.GENERATOR, options, 0, 1);
  }

  private static List<String> tuids(String tmx) {
    return TUID.matcher(tmx).results().map(found -> found.group(1)).toList();
  }

  private static String write(TmxWriter writer, Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(alignment, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
