package stele.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.format.AlignmentFeature;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.format.json.AlignmentJsonWriter;
import stele.format.lines.BeadLineWriter;
import stele.format.lines.LadderWriter;
import stele.format.lines.SideBySideWriter;
import stele.format.table.TsvWriter;
import stele.format.table.XlsxWriter;
import stele.format.xliff.XliffWriter;
import stele.report.HtmlReportWriter;
import stele.report.ReportOptions;

/**
 * The formats of {@code stele convert}: their names, the endings of their files, what they keep of
 * an alignment. A format that is only written, such as a report, is added here and in {@link
 * #writer}; docs/formats.md has a row for each.
 */
enum ConvertFormat {
  JSON(true, ".json"),
  TMX(true, ".tmx"),
  XLIFF(true, ".xlf .xliff"),
  TSV(true, ".tsv"),
  XLSX(true, ".xlsx"),
  LADDER(true, ".ladder"),
  BEADS(true, ".beads"),
  MOSES(true, ""),
  TEXT(false, ".txt"),
  HTML(false, ".html");

  private static final Set<AlignmentFeature> TABLE =
      Set.of(
          AlignmentFeature.TEXTS,
          AlignmentFeature.CONFIDENCE,
          AlignmentFeature.STATUS,
          AlignmentFeature.FLAGS,
          AlignmentFeature.NOTES);

  private final boolean read;

  /** With blanks between. */
  private final String endings;

  ConvertFormat(boolean read, String endings) {
    this.read = read;
    this.endings = endings;
  }

  /** Whether it can be read. */
  boolean isRead() {
    return read;
  }

  /** What a file of this format holds of an alignment. */
  Set<AlignmentFeature> kept() {
    return switch (this) {
      case JSON -> EnumSet.allOf(AlignmentFeature.class);
      case XLIFF ->
          EnumSet.complementOf(EnumSet.of(AlignmentFeature.FIELDS, AlignmentFeature.CONFIDENCES));
      case XLSX ->
          EnumSet.complementOf(
              EnumSet.of(
                  AlignmentFeature.FIELDS,
                  AlignmentFeature.COUNTERPARTS,
                  AlignmentFeature.CONFIDENCES));
      case TMX -> with(TABLE, AlignmentFeature.BOUNDARIES);
      case TSV -> TABLE;
      case HTML -> TABLE;
      case LADDER, BEADS -> Set.of(AlignmentFeature.BOUNDARIES);
      case MOSES, TEXT -> Set.of(AlignmentFeature.TEXTS);
    };
  }

  private static Set<AlignmentFeature> with(
      Set<AlignmentFeature> features, AlignmentFeature another) {
    Set<AlignmentFeature> more = EnumSet.of(another);
    more.addAll(features);
    return more;
  }

  /** Writes this format into one file; memories and parallel lines may need several. */
  AlignmentWriter writer(Generator generator) {
    return switch (this) {
      case JSON -> new AlignmentJsonWriter(generator);
      case XLIFF -> new XliffWriter();
      case TSV -> new TsvWriter();
      case XLSX -> new XlsxWriter();
      case LADDER -> new LadderWriter();
      case BEADS -> new BeadLineWriter();
      case TEXT -> SideBySideWriter.plain(SideBySideWriter.DEFAULT_WIDTH);
      case HTML -> HtmlReportWriter.of(generator, ReportOptions.DEFAULT);
      case TMX, MOSES -> throw new IllegalStateException(this + " may be several files");
    };
  }

  private Stream<String> endings() {
    return Arrays.stream(endings.split(" ", -1)).filter(ending -> !ending.isEmpty());
  }

  /** By the ending of a file's name, in any capitalisation. */
  static Optional<ConvertFormat> ofFile(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().anyMatch(small::endsWith))
        .findFirst();
  }

  /** By its own name. */
  static Optional<ConvertFormat> ofName(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  static String allEndings() {
    return Arrays.stream(values()).flatMap(ConvertFormat::endings).collect(Collectors.joining(" "));
  }

  /** Names of all formats, or of those that can be read. */
  static String names(boolean onlyRead) {
    return Arrays.stream(values())
        .filter(format -> format.read || !onlyRead)
        .map(ConvertFormat::toString)
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
