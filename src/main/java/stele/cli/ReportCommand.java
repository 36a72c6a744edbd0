package stele.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.AlignmentWriter;
import stele.format.json.AlignmentJsonReader;
import stele.io.AtomicFile;
import stele.io.Source;
import stele.report.HtmlReportWriter;
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
            List.of(options(), TalkOptions.group()));
    spec.addPositional(
        CommandSpecs.argument(
            0, "ALIGNMENT", "Alignment JSON, as align writes it, or - for standard input."));
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
                "FILE", "Write it to FILE. Default: to standard output.", "-o", OUTPUT),
            CommandSpecs.word(
                "TEXT", "What the page is called. Default: the names of the texts.", TITLE),
            CommandSpecs.word(
                "P",
                "Take rows with a confidence below P, from 0 to 1, for doubtful. Default: %s."
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
    Optional<Path> output =
        given.one(OUTPUT).filter(name -> !name.equals(Source.STANDARD_INPUT)).map(given::path);
    checkOutput(given, input, output);

    Alignment alignment = read(given, input, console);
    AlignmentWriter writer = HtmlReportWriter.of(ToolVersion.generator(Map.of()), options);
    if (output.isPresent()) {
      AtomicFile.write(output.get(), out -> writer.write(alignment, out));
    } else {
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      writer.write(alignment, page);
      console.out().write(page.toByteArray());
      console.out().flush();
    }
    return ExitCode.DONE;
  }

  private static void checkOutput(Arguments given, String input, Optional<Path> output)
      throws InputException {
    if (output.isEmpty()) {
      return;
    }
    if (!input.equals(Source.STANDARD_INPUT)
        && AtomicFile.isSame(output.get(), given.path(input))) {
      throw given.misuse(output.get() + ": is the input; write to another file");
    }
    AtomicFile.check(output.get());
  }

  private static Alignment read(Arguments given, String input, Console console)
      throws InputException {
    AlignmentJsonReader reader = new AlignmentJsonReader();
    return input.equals(Source.STANDARD_INPUT)
        ? reader.read(console.in(), "standard input")
        : reader.read(given.path(input));
  }
}
