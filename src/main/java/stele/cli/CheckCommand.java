package stele.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.quality.CheckReport;
import stele.quality.CheckedAlignment;
import stele.quality.QualityChecks;

/** {@code stele check}: lists what a person should look at, and why. */
final class CheckCommand implements Command {

  private static final String FLAG = "--flag";
  private static final String FAIL_ON = "--fail-on";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "check",
            "Lists the flags of an alignment, each with its reason.",
            List.of(
                new OptionGroup(
                    "Flags",
                    List.of(
                        CommandSpecs.words(
                            "FLAG",
                            "Only this flag: %s. May be repeated. Default: all but merged and"
                                    .formatted(codes())
                                + " split.",
                            FLAG),
                        CommandSpecs.words(
                            "FLAG",
                            "End with exit code 3 if a bead carries this flag. May be repeated.",
                            FAIL_ON))),
                AlignmentInput.group(),
                new OptionGroup("Output", ListingOutput.options()),
                Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "ALIGNMENT"));
    spec.usageMessage()
        .customSynopsis("stele check [OPTIONS] ALIGNMENT")
        .exitCodeList(ExitCode.meanings("done, but a bead carries a flag of " + FAIL_ON))
        .footer(
            "Examples:",
            "  stele check letter.json",
            "  stele check --flag numbers-differ --flag names-missing letter.json -o look.tsv");
    return spec;
  }

  private static String codes() {
    return QualityChecks.flags().stream().map(Flag::code).collect(Collectors.joining(", "));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String input = arguments.matchedPositionalValue(0, "");
    Set<Flag> shown = flags(given, FLAG);
    Set<Flag> fatal = flags(given, FAIL_ON);
    if (shown.isEmpty()) {
      shown.addAll(QualityChecks.flags());
      shown.removeAll(List.of(Flag.MERGED, Flag.SPLIT));
    }
    ListingOutput output = ListingOutput.of(given, input);
    CheckedAlignment checked =
        QualityChecks.check(AlignmentInput.read(given, input, console, report));
    CheckReport list = CheckReport.of(checked, shown);
    output.write(list::text, list::table, list::fields, console);
    return fatal.stream().anyMatch(checked.counts()::containsKey)
        ? ExitCode.BELOW_THRESHOLD
        : ExitCode.DONE;
  }

  private static Set<Flag> flags(Arguments given, String option) {
    Set<Flag> flags = new TreeSet<>();
    for (String code : given.all(option)) {
      QualityChecks.flags().stream()
          .filter(flag -> flag.code().equals(code))
          .findFirst()
          .ifPresentOrElse(
              flags::add,
              () -> {
                throw given.misuse(
                    "there is no flag '%s'; %s takes %s".formatted(code, option, codes()));
              });
    }
    return flags;
  }
}
