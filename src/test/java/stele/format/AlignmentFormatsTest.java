package stele.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.Alignment;
import stele.io.StreamedSource;
import stele.testing.Alignments;

final class AlignmentFormatsTest {

  private static final WritingOptions WRITING =
      WritingOptions.of(new Generator("stele", "1", Map.of()));

  private static final Alignment ALIGNMENT =
      Alignments.of("en", "ru")
          .pair(0.9, "The river rose.", "Река поднялась.")
          .pair(0.7, "The end?", "Конец?")
          .build();

  static List<AlignmentFormat> formats() {
    return AlignmentFormats.all();
  }

  @Test
  void theyAreListedInOneOrder() {
    assertThat(AlignmentFormats.names(format -> true))
        .isEqualTo("json, tmx, xliff, tsv, csv, xlsx, ladder, beads, moses, text, html");
    assertThat(AlignmentFormats.names(AlignmentFormat::isRead))
        .isEqualTo("json, tmx, xliff, tsv, csv, xlsx, ladder, beads, moses");
    assertThat(AlignmentFormats.endings())
        .isEqualTo(".json .tmx .xlf .xliff .tsv .tab .csv .xlsx .ladder .beads .txt .html");
  }

  @Test
  void theFirstKeepsEverything() {
    assertThat(AlignmentFormats.standard().keeps())
        .isEqualTo(EnumSet.allOf(AlignmentFeature.class));
  }

  @Test
  void noTwoShareANameOrAnEnding() {
    assertThat(AlignmentFormats.all()).extracting(AlignmentFormat::name).doesNotHaveDuplicates();
    assertThat(AlignmentFormats.all())
        .flatExtracting(AlignmentFormat::endings)
        .doesNotHaveDuplicates();
  }

  @Test
  void aFileIsRecognisedByItsEndingInAnyCapitalisation() {
    assertThat(AlignmentFormats.ofFile("A.B.XLF").map(AlignmentFormat::name)).contains("xliff");
    assertThat(AlignmentFormats.ofFile("letter.doc")).isEmpty();
    assertThat(AlignmentFormats.ofFile("tmx")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatAFormatWritesItReads(AlignmentFormat format) throws Exception {
    if (!format.isRead()) {
      return;
    }
    List<PlannedFile> files = format.files("file", ALIGNMENT, WRITING);
    assertThat(files).hasSize(format.isFilePerVersion() ? 2 : 1);
    List<StreamedSource> sources = new ArrayList<>();
    for (PlannedFile file : files) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.content().writeTo(bytes);
      sources.add(StreamedSource.of(file.name(), bytes.toByteArray()));
    }

    ReadAlignment read =
        format
            .reader(new ReadingOptions(List.of(), Optional.empty(), ALIGNMENT.documents()))
            .read(sources);

    assertThat(read.alignment().beads()).hasSameSizeAs(ALIGNMENT.beads());
  }
}
