package stele.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.validate.Severity;
import stele.validate.TmxValidator;
import stele.validate.ValidationSummary;

/** {@code stele validate}: finds faults in a translation memory. */
final class ValidateCommand implements Command {

  private static final String FAIL_ON = "--fail-on";
  private static final String MOST = "--most";
  private static final String NEVER = "never";
  private static final int DEFAULT_MOST = 20;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "validate",
            "Validates TMX files: against the DTD, and for what other tools fail on.",
            List.of(options(), Verbosity.group()));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE.tmx")
            .hideParamSyntax(true)
            .description("Translation memories of any size, or - for standard input.")
            .build());
    spec.usageMessage()
        .customSynopsis("stele validate [OPTIONS] FILE.tmx...")
        .exitCodeList(ExitCode.meanings("done, and a finding is at least as severe as " + FAIL_ON))
        .footer(
            "A finding is written as FILE:LINE: error|warning|info: what it is [rule]; with --json as"
                + " JSON.",
            "Examples:",
            "  stele validate memory.tmx",
            "  stele validate --fail-on warning --most 0 --json *.tmx > findings.json");
    return spec;
  }

  private static OptionGroup options() {
    return new OptionGroup(
        "The findings",
        List.of(
            CommandSpecs.word(
                "LEVEL",
                "End with exit code 3 if a finding is at least this severe: error, warning, info; or"
                    + " never. Default: error.",
                FAIL_ON),
            CommandSpecs.word(
                "N",
                "Show at most N findings of each rule and count the rest; 0 for all. Default: "
                    + DEFAULT_MOST
                    + ".",
                MOST)));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    Optional<Severity> failOn = failOn(given);
    int most = given.count(MOST).orElse(DEFAULT_MOST);
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    FindingsOutput output =
        Verbosity.of(arguments).json()
            ? new FindingsOutput.Json(console.out(), most)
            : new FindingsOutput.Text(console.out(), most);
    boolean faults = false;
    List<Object> files = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(Source.STANDARD_INPUT)) {
        open(given, name, console).close(); // nothing is written if one is not there
      }
    }
    output.begin();
    for (String name : names) {
      ValidationSummary summary = validate(given, name, console, output);
      files.add(fields(name, summary));
      lines.add(line(name, summary));
      faults |= failOn.isPresent() && isAsGrave(summary, failOn.get());
    }
    output.end();
    report.summarise(lines, Map.of("files", files));
    return faults ? ExitCode.BELOW_THRESHOLD : ExitCode.DONE;
  }

  private static ValidationSummary validate(
      Arguments given, String name, Console console, FindingsOutput output)
      throws InputException, IOException {
    output.begin(Source.label(name));
    try (InputStream in = open(given, name, console)) {
      ValidationSummary summary =
          TmxValidator.validate(in, finding -> output.add(Source.label(name), finding));
      output.end(Source.label(name), summary);
      return summary;
    } catch (FindingsOutput.Failure e) {
      throw e.cause();
    } catch (ReadFailure e) {
      throw StreamedSource.of(name, console.in()).unreadable(e);
    }
  }

  /** Reading failed, not writing. */
  private static final class ReadFailure extends IOException {

    private static final long serialVersionUID = 1L;

    ReadFailure(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private static InputStream open(Arguments given, String name, Console console)
      throws InputException {
    if (!name.equals(Source.STANDARD_INPUT)) {
      given.path(name); // a wrong call, not a wrong file
    }
    return guarded(StreamedSource.of(name, console.in()).open());
  }

  private static InputStream guarded(InputStream in) {
    return new BufferedInputStream(in, 1 << 16) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) throws IOException {
        try {
          return super.read(target, offset, length);
        } catch (IOException e) {
          throw new ReadFailure(e);
        }
      }
    };
  }

  private static Optional<Severity> failOn(Arguments given) {
    String level = given.one(FAIL_ON).orElse(Severity.ERROR.word());
    if (level.equals(NEVER)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(level)) {
        return Optional.of(severity);
      }
    }
    throw given.misuse(
        "there is no '%s' for %s; it takes error, warning, info, never".formatted(level, FAIL_ON));
  }

  private static boolean isAsGrave(ValidationSummary summary, Severity least) {
    return summary.counts().keySet().stream()
        .anyMatch(rule -> rule.severity().compareTo(least) <= 0);
  }

  private static Map<String, Object> fields(String name, ValidationSummary summary) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", Source.label(name));
    fields.putAll(FindingsOutput.fields(summary));
    return fields;
  }

  private static String line(String name, ValidationSummary summary) {
    return "%s: %s, %s, %s, %s"
        .formatted(
            Source.label(name),
            counted(summary.units(), "unit"),
            counted(summary.count(Severity.ERROR), Severity.ERROR.word()),
            counted(summary.count(Severity.WARNING), Severity.WARNING.word()),
            counted(summary.count(Severity.INFO), Severity.INFO.word()));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
