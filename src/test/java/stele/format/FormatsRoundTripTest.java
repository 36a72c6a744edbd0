package stele.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.table.TsvAlignmentReader;
import stele.format.table.TsvWriter;
import stele.format.table.XlsxAlignmentReader;
import stele.format.table.XlsxWriter;
import stele.format.tmx.TmxAlignmentReader;
import stele.format.tmx.TmxOptions;
import stele.format.tmx.TmxWriter;
import stele.format.xliff.XliffAlignmentReader;
import stele.format.xliff.XliffWriter;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.testing.RandomAlignments;

/**
 * What docs/formats.md says a format keeps, it keeps: alignments with everything the values allow
 * are written, read back and compared.
 */
final class FormatsRoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void xliffKeepsEverythingOfAPairButStructureAndUnknownFields(long seed) throws Exception {
    Alignment alignment = pair(withoutFields(RandomAlignments.of(seed)));

    if (alignment.beads().isEmpty()) {
      return; // no text, no alignment: refused
    }

    ReadAlignment read = reread(alignment, new XliffWriter(), new XliffAlignmentReader(none()));

    assertThat(read.warnings()).isEmpty();
    assertThat(shown(read.alignment())).isEqualTo(shown(alignment));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aWorkbookKeepsEverythingButCounterpartsStructureAndUnknownFields(long seed)
      throws Exception {
    Alignment alignment = withoutCounterparts(visible(withoutFields(RandomAlignments.of(seed))));

    ReadAlignment read = reread(alignment, new XlsxWriter(), new XlsxAlignmentReader(List.of()));

    assertThat(read.warnings()).isEmpty();
    assertThat(shown(read.alignment())).isEqualTo(shown(alignment));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTableKeepsTheTextsAndTheRemarks(long seed) throws Exception {
    // The beads of a moved pair share a row, and its remarks.
    Alignment alignment = withoutCounterparts(visible(withoutFields(RandomAlignments.of(seed))));

    Alignment read =
        reread(
                alignment,
                new TsvWriter(),
                new TsvAlignmentReader(List.of(), TextDecoder.automatic()))
            .alignment();

    assertThat(read.beads()).hasSameSizeAs(alignment.beads());
    for (int index = 0; index < read.beads().size(); index++) {
      Bead before = alignment.beads().get(index);
      Bead after = read.beads().get(index);
      assertThat(after.confidence()).isEqualTo(before.confidence());
      assertThat(after.status()).isEqualTo(before.status());
      assertThat(after.flags()).isEqualTo(before.flags());
      assertThat(blanks(after.note())).isEqualTo(blanks(before.note()));
      for (int version = 0; version < before.runs().size(); version++) {
        assertThat(blanks(read.textOf(after, version)))
            .isEqualTo(blanks(alignment.textOf(before, version)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMemoryKeepsThePairsAndWhatIsKnownOfThem(long seed) throws Exception {
    Alignment alignment = visible(withoutFields(RandomAlignments.of(seed)));
    TmxWriter writer =
        TmxWriter.multilingual(new Generator("stele", "1", Map.of()), TmxOptions.defaults());
    if (writer.select(alignment).size() == 0) {
      return;
    }

    Alignment read =
        reread(alignment, writer, new TmxAlignmentReader(List.of(), none())).alignment();

    List<Bead> pairs =
        alignment.beads().stream()
            .filter(bead -> bead.status() != BeadStatus.REJECTED)
            .filter(bead -> !bead.runs().get(0).isEmpty() && !bead.isOneSided())
            .toList();
    assertThat(read.beads()).hasSameSizeAs(pairs);
    for (int index = 0; index < pairs.size(); index++) {
      Bead after = read.beads().get(index);
      assertThat(after.confidence()).isEqualTo(pairs.get(index).confidence());
      assertThat(after.status()).isEqualTo(pairs.get(index).status());
      assertThat(blanks(read.textOf(after, 0)))
          .isEqualTo(blanks(alignment.textOf(pairs.get(index), 0)));
    }
  }

  @Test
  void theSameWorkbookHasTheSameBytesAtAnyHour() throws Exception {
    Alignment alignment = RandomAlignments.of(5);
    byte[] first = bytes(alignment, new XlsxWriter());
    Thread.sleep(2_100); // a ZIP file tells every other second

    assertThat(bytes(alignment, new XlsxWriter())).isEqualTo(first);
  }

  private static Optional<Charset> none() {
    return Optional.empty();
  }

  private static ReadAlignment reread(
      Alignment alignment, AlignmentWriter writer, AlignmentReader reader) throws Exception {
    return reader.read(StreamedSource.of("file", bytes(alignment, writer)));
  }

  private static byte[] bytes(Alignment alignment, AlignmentWriter writer) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(alignment, bytes);
    return bytes.toByteArray();
  }

  /** Blanks of any kind and what no reader sees do not count. */
  private static String blanks(String text) {
    return text.codePoints()
        .filter(c -> c > ' ' && c != 0x7F && c != 0x85 && c != 0x2028)
        .filter(c -> c < 0xD800 || (c > 0xDFFF && c < 0xFEFF) || c > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** All that is compared, in words, so that a difference can be read. */
  private static String shown(Alignment alignment) {
    StringBuilder shown = new StringBuilder();
    for (SegmentedDocument document : alignment.documents()) {
      shown.append(document.id()).append('|').append(document.language()).append('|');
      shown.append(document.size() == 0 ? "" : document.file() + "|" + document.sha256());
      shown.append('\n');
      document.segments().forEach(segment -> shown.append(segment).append('\n'));
    }
    for (Bead bead : alignment.beads()) {
      shown
          .append(bead.withAnnotations(bead.annotations().withNote(clean(bead.note()))))
          .append('\n');
    }
    return shown.toString();
  }

  /** Notes stand in XML without a way to write what it forbids. */
  private static String clean(String note) {
    return blanks(note);
  }

  private static Alignment withoutFields(Alignment alignment) {
    List<SegmentedDocument> documents = new ArrayList<>();
    for (SegmentedDocument document : alignment.documents()) {
      documents.add(
          new SegmentedDocument(
              document.id(),
              document.language(),
              document.file(),
              document.sha256(),
              document.segments().stream()
                  .map(each -> Segment.of(each.span(), each.paragraph(), each.text()))
                  .toList(),
              Map.of()));
    }
    List<Bead> beads =
        alignment.beads().stream()
            .map(
                bead ->
                    Bead.of(
                            bead.runs(),
                            Confidence.of(bead.confidence().value()),
                            bead.annotations())
                        .withCounterpart(bead.counterpart()))
            .toList();
    return Alignment.of(documents, beads);
  }

  private static Alignment withoutCounterparts(Alignment alignment) {
    return alignment.withBeads(
        alignment.beads().stream().map(bead -> bead.withCounterpart(List.of())).toList());
  }

  /** The first two versions, and of them what is not gone with the others. */
  private static Alignment pair(Alignment alignment) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      List<Span> runs = bead.runs().subList(0, 2);
      if (!runs.stream().allMatch(Span::isEmpty)) {
        List<Span> counterpart = bead.counterpart();
        beads.add(
            Bead.of(runs, Confidence.of(bead.confidence().value()), bead.annotations())
                .withCounterpart(counterpart.isEmpty() ? counterpart : counterpart.subList(0, 2)));
      }
    }
    return Alignment.of(alignment.documents().subList(0, 2), beads);
  }

  /**
   * With a word in every segment: what nobody sees is no line of a cell, and no cell of a table.
   */
  private static Alignment visible(Alignment alignment) {
    List<SegmentedDocument> documents = new ArrayList<>();
    for (SegmentedDocument document : alignment.documents()) {
      List<Segment> segments = new ArrayList<>();
      int shift = 0;
      for (Segment segment : document.segments()) {
        String text = "w" + segments.size() + segment.text() + "w";
        int start = segment.span().start() + shift;
        segments.add(Segment.of(new Span(start, start + text.length()), segment.paragraph(), text));
        shift += text.length() - segment.text().length();
      }
      documents.add(
          new SegmentedDocument(
              document.id().replaceAll("\\W", ""),
              Language.of(document.language().tag()),
              document.file(),
              document.sha256(),
              segments,
              Map.of()));
    }
    return new Alignment(documents, alignment.beads(), Map.of());
  }
}
