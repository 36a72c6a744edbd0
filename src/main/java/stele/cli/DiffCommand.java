package stele.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;
import stele.evaluate.AlignmentDiff;
import stele.evaluate.DiffReport;
import stele.io.JsonRow;
import stele.io.Source;

/** {@code stele diff}: two alignments of the same texts. */
final class DiffCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String TEXT = "text";
  private static final String JSON = "json";

  @Override
  public CommandSpec spec() {
    OptionGroup options =
        new OptionGroup(
            "Output",
            List.of(
                CommandSpecs.word(
                    "FORMAT",
                    "The differences as text or json. Default: %s.".formatted(TEXT),
                    FORMAT)));
    CommandSpec spec =
        CommandSpecs.of(
            "diff",
            "Compares two alignments of the same texts: where the beads differ, and how far they"
                + " agree.",
            List.of(AlignmentInput.group(), options, Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "A"));
    spec.addPositional(AlignmentInput.argument(1, "B"));
    spec.usageMessage()
        .customSynopsis("stele diff [OPTIONS] A B")
        .exitCodeList(ExitCode.meanings("the alignments differ"))
        .footer(
            "Versions are matched by their text, whatever their names. Confidences are not"
                + " compared.",
            "",
            "Examples:",
            "  stele diff mine.json yours.json");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String first = arguments.matchedPositionalValue(0, "");
    String second = arguments.matchedPositionalValue(1, "");
    AlignmentInput.checkStandardInput(given, List.of(first, second));
    String format = given.one(FORMAT).orElse(TEXT);
    if (!format.equals(TEXT) && !format.equals(JSON)) {
      throw given.misuse("there is no format '%s'; %s takes text, json".formatted(format, FORMAT));
    }
    AlignmentDiff diff =
        AlignmentDiff.of(
            Source.label(first),
            AlignmentInput.read(given, first, console, report),
            Source.label(second),
            AlignmentInput.read(
                given, second, AlignmentInput.format(given, 1, second), console, report));
    String said =
        format.equals(JSON)
            ? JsonRow.of(DiffReport.fields(diff, Source.label(first), Source.label(second))) + "\n"
            : DiffReport.text(diff, Source.label(first), Source.label(second));
    Destination.STANDARD_OUTPUT.write(said, console);
    return diff.isDifferent() ? ExitCode.BELOW_THRESHOLD : ExitCode.DONE;
  }
}
