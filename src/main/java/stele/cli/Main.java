package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.pipeline.Stele;

/**
 * The program: finds the command, runs it, and turns what goes wrong into a message and an exit
 * code. A run is a function of its arguments, its streams and the files; only {@link #main} ends
 * the process.
 */
public final class Main {

  private final Console console;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  Main(Console console) {
    this.console = console;
    commands.put("align", new AlignCommand());
    commands.put("segment", new SegmentCommand());
    commands.put("report", new ReportCommand());
    commands.put("check", new CheckCommand());
    commands.put("revision", new RevisionCommand());
    commands.put("diff", new DiffCommand());
    commands.put("concordance", new ConcordanceCommand());
    commands.put("evaluate", new EvaluateCommand());
    commands.put("convert", new ConvertCommand());
    commands.put("validate", new ValidateCommand());
    commands.put("lexicon", new LexiconCommand());
  }

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("align")) {
      Stele.warmUp();
    }
    System.exit(new Main(Console.ofProcess()).run(args));
  }

  /** Runs one call of the program and returns its exit code. */
  int run(String... args) {
    CommandLine line = commandLine(args);
    try {
      ParseResult parsed = line.parseArgs(args);
      ParseResult innermost = parsed;
      while (innermost.hasSubcommand()) {
        innermost = innermost.subcommand();
      }
      if (innermost.isUsageHelpRequested()) {
        return print(innermost.commandSpec().commandLine().getUsageMessage(Help.Ansi.OFF));
      }
      if (innermost.isVersionHelpRequested()) {
        return print(ToolVersion.NAME + " " + ToolVersion.number() + "\n");
      }
      if (!parsed.hasSubcommand()) {
        throw new ParameterException(
            line, "name a command: " + String.join(", ", commands.keySet()));
      }
      return run(commands.get(parsed.subcommand().commandSpec().name()), innermost);
    } catch (ParameterException e) {
      return misused(e);
    } catch (IOException e) {
      return ExitCode.FAILED;
    }
  }

  /**
   * Describes one command if the arguments name it, else all: a description costs start-up time.
   */
  private CommandLine commandLine(String... args) {
    CommandSpec spec = CommandSpecs.of(ToolVersion.NAME, SUMMARY, List.of(topOptions()));
    spec.usageMessage()
        .customSynopsis("stele COMMAND [OPTIONS] ...")
        .commandListHeading("%nCommands:%n")
        .exitCodeList(ExitCode.meanings("done, but below a threshold you set"))
        .footer("Run 'stele COMMAND --help' for the options of a command.");
    Map<String, Command> described =
        args.length > 0 && commands.containsKey(args[0])
            ? Map.of(args[0], commands.get(args[0]))
            : commands;
    described.forEach((name, command) -> spec.addSubcommand(name, new CommandLine(command.spec())));
    // A text may be called @letter.txt; picocli would read its arguments from letter.txt.
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  private static final String SUMMARY =
      "Aligns versions of a text sentence by sentence, with a confidence for every pair.";

  private static OptionGroup topOptions() {
    return new OptionGroup(
        "Options",
        List.of(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("Show this help.")
                .build(),
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("Show the version.")
                .build()));
  }

  private int run(Command command, ParseResult arguments) throws IOException {
    Verbosity verbosity = Verbosity.of(arguments);
    Report report = new Report(console.err(), verbosity, command.remedyWords());
    int code = guarded(command, arguments, report);
    report.close(code);
    return code;
  }

  // The one place that catches everything: no user should see a bare stack trace.
  private int guarded(Command command, ParseResult arguments, Report report) {
    try {
      return command.run(arguments, console, report);
    } catch (ParameterException e) {
      throw e;
    } catch (InputException e) {
      report.fail(e.problem(), e);
    } catch (IOException e) {
      failOnOutput(e, report);
    } catch (OutOfMemoryError e) {
      report.fail(
          Problem.general(
              "there is not enough memory for texts of this size",
              "give Java more, for example java -Xmx4g -jar stele.jar"),
          e);
    } catch (Exception e) {
      report.fail(
          Problem.general(
              "this is a bug in the program: " + e,
              "run it again with --verbose and report what it prints"),
          e);
    }
    return ExitCode.FAILED;
  }

  /** No message if the reader has closed the pipe, as in {@code stele ... | head}. */
  private static void failOnOutput(IOException e, Report report) {
    String reason = String.valueOf(e.getMessage());
    if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      report.fail(
          Problem.of("standard output", "cannot be written: " + reason, "free some space"), e);
    }
  }

  private int print(String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return ExitCode.DONE;
  }

  private int misused(ParameterException e) {
    console.err().println("stele: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, console.err());
    console
        .err()
        .println("Try '%s --help'.".formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
    console.err().flush();
    return ExitCode.WRONG_USAGE;
  }
}
