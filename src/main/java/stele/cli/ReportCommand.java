package stele.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.AlignmentWriter;
import stele.format.WritingOptions;
import stele.report.HtmlFormat;
import stele.report.ReportOptions;

/** {@code stele report}: an alignment as a page to read. */
final class ReportCommand implements Command {

  private static final String OUTPUT = "--output";
  private static final String TITLE = "--title";
  private static final String MIN_CONFIDENCE = "--min-confidence";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "report",
            "Writes an alignment as one HTML page: the versions side by side, with a summary.",
            List.of(AlignmentInput.group(), options(), Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "ALIGNMENT"));
    spec.usageMessage()
        .customSynopsis("stele report [OPTIONS] ALIGNMENT")
        .exitCodeList(ExitCode.meanings(""))
        .footer("Examples:", "  stele report letter.json -o letter.html");
    return spec;
  }

  private static OptionGroup options() {
    return new OptionGroup(
        "The report",
        List.of(
            CommandSpecs.word(
                "FILE", "Write the page to FILE. Default: standard output.", "-o", OUTPUT),
            CommandSpecs.word("TEXT", "Title of the page. Default: the names of the texts.", TITLE),
            CommandSpecs.word(
                "P",
                "Mark rows with a confidence below P, from 0 to 1, as doubtful. Default: %s."
                    .formatted(ReportOptions.DEFAULT.doubtfulBelow()),
                MIN_CONFIDENCE)));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String input = arguments.matchedPositionalValue(0, "");
    ReportOptions options =
        new ReportOptions(
            given.one(TITLE),
            given.probability(MIN_CONFIDENCE).orElse(ReportOptions.DEFAULT.doubtfulBelow()));
    Destination destination =
        Destination.of(given, OUTPUT).refuse(given, List.of(input), "is the input").check();
    Alignment alignment = AlignmentInput.read(given, input, console, report);
    AlignmentWriter writer =
        new HtmlFormat().writer(WritingOptions.of(ToolVersion.generator(Map.of()), options));
    destination.write(out -> writer.write(alignment, out), console);
    return ExitCode.DONE;
  }
}
