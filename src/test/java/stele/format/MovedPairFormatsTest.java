package stele.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.MovedPairs;
import stele.format.tmx.MemoryOptions;
import stele.format.tmx.TmxOptions;
import stele.io.StreamedSource;
import stele.testing.MovedSamples;

/** Moved pairs in every format of pairs: one unit each, never two, and back in their places. */
final class MovedPairFormatsTest {

  private static final WritingOptions KEEP = WritingOptions.of(Samples.GENERATOR);
  private static final String HOUSE = "The house cost 4500 crowns. Nobody wanted it.";
  private static final String HAUS = "Das Haus kostete 4700 Kronen. Niemand wollte es.";

  @ParameterizedTest
  @ValueSource(strings = {"xliff", "xlsx"})
  void aMovedPairComesBackIntoItsPlaces(String format) throws Exception {
    assertThat(reread(format, MovedSamples.passage())).isEqualTo(json(MovedSamples.passage()));
    assertThat(reread(format, MovedSamples.annotated())).isEqualTo(json(MovedSamples.annotated()));
  }

  @Test
  void aWorkbookHasMovedPairsOfThreeVersions() throws Exception {
    Alignment three = MovedSamples.threeVersions();

    assertThat(reread("xlsx", three)).isEqualTo(json(three));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xliff", "xlsx", "tsv"})
  void leftOutTheyAreOneSidedInTheirPlaces(String format) throws Exception {
    Alignment passage = MovedSamples.passage();
    byte[] written = write(format, passage, KEEP.with(MovedText.LEAVE_OUT));

    assertThat(read(format, written).beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "1-0", "1-0", "1-1", "1-1", "0-1", "0-1", "0-1");
  }

  @Test
  void aTableHasOneRowWithBothTexts() throws Exception {
    String table = text(write("tsv", MovedSamples.passage(), KEEP));

    assertThat(table.lines())
        .contains("2\t1 2\t3 4\t0.93\tauto\t2-2\tmoved\t\t" + HOUSE + "\t" + HAUS + "\t2-3 6-7");
    assertThat(table.split("Niemand wollte es", -1)).hasSize(2);
    assertThat(table.lines()).hasSize(6);
  }

  @Test
  void theTextsOfATableGoBackIntoTheirPlaces() throws Exception {
    Alignment read = read("tsv", write("tsv", MovedSamples.passage(), KEEP));

    assertThat(read.beads().stream().map(read::textsOf))
        .containsExactly(
            List.of("It began in spring.", "Es begann im Frühling."),
            List.of(HOUSE, ""),
            List.of("Anna came on foot.", "Anna kam zu Fuß."),
            List.of("She brought the key.", "Sie brachte den Schlüssel."),
            List.of("", HAUS),
            List.of("", "Ende."));
    assertThat(read.joinedBeads()).hasSize(5);
    assertThat(read.textsOf(MovedPairs.of(read).pairs().get(0).bead()))
        .containsExactly(HOUSE, HAUS);
  }

  @Test
  void ofATableOfThreeVersionsOnlyTheTextThatMovedGoesAway() throws Exception {
    Alignment three = MovedSamples.threeVersions();
    Alignment read = read("tsv", write("tsv", three, KEEP));

    assertThat(read.beads()).extracting(Bead::runs).isEqualTo(runs(three));
    assertThat(read.beads()).extracting(Bead::counterpart).isEqualTo(counterparts(three));
  }

  @Test
  void whoTakesTheFlagOutOfATableTakesThePairApart() throws Exception {
    String table = text(write("tsv", MovedSamples.passage(), KEEP));
    Alignment read =
        read("tsv", table.replace("\tmoved\t", "\t\t").getBytes(StandardCharsets.UTF_8));

    assertThat(read.beads()).hasSize(6);
    assertThat(MovedPairs.of(read).pairs()).isEmpty();
  }

  @Test
  void whoDeletesOneTextOfATableKeepsTheOtherInItsPlace() throws Exception {
    String table = text(write("tsv", MovedSamples.passage(), KEEP));
    Alignment read = read("tsv", table.replace(HOUSE, "").getBytes(StandardCharsets.UTF_8));

    assertThat(read.beads().stream().map(read::textsOf).toList().get(3)).containsExactly("", HAUS);
  }

  @Test
  void aMemoryHasOneUnitWithBothTexts() throws Exception {
    String memory = text(write("tmx", MovedSamples.passage(), KEEP));

    assertThat(memory)
        .contains("<prop type=\"x-moved\">1-3 3-5</prop>")
        .contains("<seg>" + HOUSE + "</seg>")
        .contains("<seg>" + HAUS + "</seg>");
    assertThat(memory.split("<tu ", -1)).hasSize(5);
    assertThat(read("tmx", memory.getBytes(StandardCharsets.UTF_8)).beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "2-2", "1-1", "1-1");
  }

  @Test
  void aMemoryCountsItWithThePairsAndTreatsItLikeOne() throws Exception {
    Alignment passage = MovedSamples.passage();

    assertThat(note(passage, KEEP)).isEqualTo("4 pairs, 1 of them moved; left out: 1 one-sided");
    assertThat(note(passage, KEEP.with(MovedText.LEAVE_OUT)))
        .isEqualTo("3 pairs; left out: 1 moved, 1 one-sided");
    assertThat(note(passage, options(TmxOptions.defaults().withMinConfidence(.95))))
        .isEqualTo("3 pairs; left out: 1 one-sided, 1 below-confidence");
    assertThat(note(passage, options(TmxOptions.defaults().withBeads(TmxOptions.Beads.SKIP))))
        .isEqualTo("3 pairs; left out: 1 one-sided, 1 not-one-to-one");
    assertThat(format("tmx").beadsLeftOut(passage, KEEP)).isEqualTo(1);
    assertThat(format("tmx").beadsLeftOut(passage, KEEP.with(MovedText.LEAVE_OUT))).isEqualTo(5);
  }

  @Test
  void aRejectedPairIsInNoMemory() throws Exception {
    Alignment passage = MovedSamples.passage();
    List<Bead> beads =
        passage.beads().stream()
            .map(bead -> bead.flags().contains(Flag.MOVED) ? rejected(bead) : bead)
            .toList();

    assertThat(note(passage.withBeads(beads), KEEP))
        .isEqualTo("3 pairs; left out: 1 rejected, 1 one-sided");
  }

  @Test
  void parallelLinesHaveTheTextsOnTheSameLine() throws Exception {
    Alignment passage = MovedSamples.passage();

    assertThat(lines(passage, KEEP, 0).get(1)).isEqualTo(HOUSE);
    assertThat(lines(passage, KEEP, 1).get(1)).isEqualTo(HAUS);
    assertThat(lines(passage, KEEP.with(MovedText.LEAVE_OUT), 0)).hasSize(3);
    assertThat(format("moses").beadsLeftOut(passage, KEEP)).isEqualTo(1);
  }

  @Test
  void itIsOnePairInTheFigures() {
    AlignmentStatistics figures = AlignmentStatistics.of(MovedSamples.passage());

    assertThat(figures.pairs()).isEqualTo(4);
    assertThat(figures.moved()).isEqualTo(1);
  }

  private static Bead rejected(Bead bead) {
    return bead.withAnnotations(bead.annotations().withStatus(BeadStatus.REJECTED));
  }

  private static WritingOptions options(TmxOptions options) {
    return KEEP.with(
        new MemoryOptions(
            options, MemoryOptions.DEFAULT.multilingual(), MemoryOptions.DEFAULT.split()));
  }

  private static String note(Alignment alignment, WritingOptions options) throws Exception {
    return format("tmx").files("m.tmx", alignment, options).get(0).note();
  }

  private static List<String> lines(Alignment alignment, WritingOptions options, int version)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format("moses").files("m", alignment, options).get(version).content().writeTo(out);
    return text(out.toByteArray()).lines().toList();
  }

  private static List<Object> runs(Alignment alignment) {
    return alignment.beads().stream().<Object>map(Bead::runs).toList();
  }

  private static List<Object> counterparts(Alignment alignment) {
    return alignment.beads().stream().<Object>map(Bead::counterpart).toList();
  }

  private static String reread(String format, Alignment alignment) throws Exception {
    return json(read(format, write(format, alignment, KEEP)));
  }

  private static String json(Alignment alignment) throws Exception {
    return text(write("json", alignment, WritingOptions.of(new Generator("s", "1", Map.of()))));
  }

  private static Alignment read(String format, byte[] bytes) throws Exception {
    return format(format)
        .reader(ReadingOptions.DEFAULT)
        .read(StreamedSource.of("file." + format, bytes))
        .alignment();
  }

  private static byte[] write(String format, Alignment alignment, WritingOptions options)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format(format).writer(options).write(alignment, out);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static AlignmentFormat format(String name) {
    return Optional.of(name).flatMap(AlignmentFormats::ofName).orElseThrow();
  }
}
