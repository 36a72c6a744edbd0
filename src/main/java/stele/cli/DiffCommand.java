package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;
import stele.evaluate.AlignmentDiff;
import stele.evaluate.DiffReport;
import stele.format.json.AlignmentJsonReader;
import stele.io.JsonRow;

/** {@code stele diff}: two alignments of the same texts. */
final class DiffCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String TEXT = "text";
  private static final String JSON = "json";

  @Override
  public CommandSpec spec() {
    OptionGroup options =
        new OptionGroup(
            "What is written",
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
            List.of(options, TalkOptions.group()));
    spec.addPositional(file(0, "A"));
    spec.addPositional(file(1, "B"));
    spec.usageMessage()
        .customSynopsis("stele diff [OPTIONS] A B")
        .exitCodeList(ExitCode.meanings("the alignments differ"))
        .footer(
            "Versions are told by their text, whatever they are called. Confidences are not"
                + " compared.",
            "",
            "Examples:",
            "  stele diff mine.json yours.json");
    return spec;
  }

  private static PositionalParamSpec file(int place, String label) {
    return CommandSpecs.argument(place, label, "Alignment JSON, as align writes it.");
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    Path first = given.path(arguments.matchedPositionalValue(0, ""));
    Path second = given.path(arguments.matchedPositionalValue(1, ""));
    String format = given.one(FORMAT).orElse(TEXT);
    if (!format.equals(TEXT) && !format.equals(JSON)) {
      throw given.misuse("there is no format '%s'; %s takes text, json".formatted(format, FORMAT));
    }
    AlignmentJsonReader reader = new AlignmentJsonReader();
    AlignmentDiff diff =
        AlignmentDiff.of(
            first.toString(), reader.read(first), second.toString(), reader.read(second));
    String said =
        format.equals(JSON)
            ? JsonRow.of(DiffReport.fields(diff, first.toString(), second.toString())) + "\n"
            : DiffReport.text(diff, first.toString(), second.toString());
    console.out().write(said.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return diff.isDifferent() ? ExitCode.BELOW_THRESHOLD : ExitCode.DONE;
  }
}
