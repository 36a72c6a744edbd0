package stele.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.ReadAlignment;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.xml.XmlRoot;

/** The alignments that commands take as arguments, in any format that is one file with texts. */
final class AlignmentInput {

  private static final String INPUT_FORMAT = "--input-format";
  private static final String LANGUAGE = "--language";
  private static final String COLUMNS = "--columns";

  private AlignmentInput() {}

  static OptionGroup group() {
    List<OptionSpec> options =
        List.of(
            CommandSpecs.words(
                "FORMAT",
                "Format of the alignment, whatever its ending: %s; repeat it for the second."
                        .formatted(AlignmentFormats.names(AlignmentInput::isTaken))
                    + " Default: by the ending, else by the content, else %s."
                        .formatted(AlignmentFormats.standard().name()),
                INPUT_FORMAT),
            CommandSpecs.words(
                "LANG",
                "A version to use, by its language; repeat it for the next one, the source first."
                    + " Default: all, in their order.",
                LANGUAGE),
            columns());
    return new OptionGroup("Input", options);
  }

  /** The option for the columns of a table that Stele has not written. */
  static OptionSpec columns() {
    return CommandSpecs.word(
        "LIST",
        "Columns of a plain table (tsv, csv, xlsx) that are versions, the source first: their"
            + " numbers (1,3) or their names in its first row, with commas between. Default: all.",
        COLUMNS);
  }

  /** The columns the user names; empty for all. */
  static List<String> columns(Arguments given) {
    List<String> columns =
        given.one(COLUMNS).stream()
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .toList();
    if (columns.contains("") || columns.size() == 1) {
      throw given.misuse(
          "name two columns or more with %s, with commas between".formatted(COLUMNS));
    }
    return columns;
  }

  /**
   * The argument at a place.
   *
   * @param place 0-based
   */
  static PositionalParamSpec argument(int place, String label) {
    return CommandSpecs.argument(
        place, label, "The alignment, in any format convert reads, or - for standard input.");
  }

  /** Whether a format is read from one file, without anything beside it. */
  static boolean isTaken(AlignmentFormat format) {
    return format.isRead() && !format.isFilePerVersion() && !isWithoutTexts(format);
  }

  /** Whether the texts an alignment of this format is about must be given beside it. */
  static boolean isWithoutTexts(AlignmentFormat format) {
    return !format.keeps().contains(AlignmentFeature.TEXTS);
  }

  /**
   * Reads the first alignment, and reports what was skipped or repaired.
   *
   * @param name a path, or {@code -} for standard input
   * @throws picocli.CommandLine.ParameterException if the options do not fit
   */
  static Alignment read(Arguments given, String name, Console console, Report report)
      throws InputException {
    return read(given, name, format(given, 0, name), console, report);
  }

  /** The same, of this format. */
  static Alignment read(
      Arguments given, String name, AlignmentFormat format, Console console, Report report)
      throws InputException {
    AlignmentFiles files =
        new AlignmentFiles(
            List.of(name),
            format,
            given.all(LANGUAGE).stream().map(tag -> given.language(LANGUAGE, tag)).toList(),
            List.of(),
            Optional.empty(),
            columns(given));
    ReadAlignment read = files.readAsItIs(console.in());
    report.warn(read.warnings());
    return read.alignment();
  }

  /**
   * The format of an alignment, by the option, else by its ending, else the standard one.
   *
   * @param place 0-based, among the alignments of this call
   * @throws picocli.CommandLine.ParameterException if there is no such format
   */
  static AlignmentFormat format(Arguments given, int place, String name) {
    List<String> asked = given.all(INPUT_FORMAT);
    if (place < asked.size()) {
      return AlignmentFormats.ofName(asked.get(place))
          .filter(AlignmentInput::isTaken)
          .orElseThrow(
              () ->
                  given.misuse(
                      "there is no format '%s'; %s takes %s"
                          .formatted(
                              asked.get(place),
                              INPUT_FORMAT,
                              AlignmentFormats.names(AlignmentInput::isTaken))));
    }
    return detect(given, name).orElse(AlignmentFormats.standard());
  }

  /** The format of a file by its ending, else by its first bytes; empty if neither shows it. */
  static Optional<AlignmentFormat> detect(Arguments given, String name) {
    Optional<AlignmentFormat> named = AlignmentFormats.ofInput(name);
    if (named.isPresent() || name.equals(Source.STANDARD_INPUT)) {
      return named;
    }
    try (InputStream in = StreamedSource.of(given.path(name), name).open()) {
      return AlignmentFormats.ofContent(in.readNBytes(XmlRoot.HEAD));
    } catch (IOException | InputException e) {
      return Optional.empty(); // whoever reads the file says why it cannot be
    }
  }

  /**
   * Refuses to read standard input twice.
   *
   * @throws picocli.CommandLine.ParameterException if more than one of the names is {@code -}
   */
  static void checkStandardInput(Arguments given, List<String> names) {
    if (names.stream().filter(Source.STANDARD_INPUT::equals).count() > 1) {
      throw given.misuse("standard input can be read once; name files");
    }
  }
}
