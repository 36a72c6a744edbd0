package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How much is printed on standard error.
 *
 * @param quiet nothing but warnings and errors
 * @param verbose also how things were decided, and where an error comes from
 * @param json one JSON object instead of sentences
 */
record Verbosity(boolean quiet, boolean verbose, boolean json) {

  private static final String QUIET = "--quiet";
  private static final String VERBOSE = "--verbose";
  private static final String JSON = "--json";

  static OptionGroup group() {
    return new OptionGroup(
        "Messages (on standard error)",
        List.of(
            CommandSpecs.flag("Print only warnings and errors.", "-q", QUIET),
            CommandSpecs.flag("Also print what was decided, and how long it took.", "-v", VERBOSE),
            CommandSpecs.flag("Print all messages as one JSON object, for programs.", JSON),
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("Show this help.")
                .build()));
  }

  static Verbosity of(ParseResult arguments) {
    return new Verbosity(
        arguments.hasMatchedOption(QUIET),
        arguments.hasMatchedOption(VERBOSE),
        arguments.hasMatchedOption(JSON));
  }
}
