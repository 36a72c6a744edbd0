package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stele.bitext.InputException;
import stele.io.AtomicFile;
import stele.io.Source;

/**
 * Where the findings about an alignment go, and how they are written.
 *
 * @param file empty for standard output
 */
record ReviewOutput(Optional<Path> file, Format format) {

  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";

  /** The forms findings are written in. */
  enum Format {
    TEXT,
    TSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<OptionSpec> options() {
    return List.of(
        CommandSpecs.word(
            "FORMAT",
            "%s. Default: as the ending of the output says, else text.".formatted(names()),
            FORMAT),
        CommandSpecs.word("FILE", "Write to FILE. Default: standard output.", "-o", OUTPUT));
  }

  static PositionalParamSpec alignment() {
    return CommandSpecs.argument(0, "ALIGNMENT", "Alignment JSON, as align writes it.");
  }

  /**
   * Checks the options against each other and makes sure that the file can be written.
   *
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static ReviewOutput of(Arguments given, Path input) throws InputException {
    Optional<Path> file =
        given.one(OUTPUT).filter(name -> !name.equals(Source.STANDARD_INPUT)).map(given::path);
    if (file.isPresent()) {
      if (AtomicFile.isSame(file.get(), input)) {
        throw given.misuse(file.get() + ": is an input; write to another file");
      }
      AtomicFile.check(file.get());
    }
    return new ReviewOutput(file, format(given));
  }

  private static Format format(Arguments given) {
    Optional<String> asked = given.one(FORMAT);
    String wanted =
        asked
            .or(() -> given.one(OUTPUT).flatMap(OutputFormat::ofFile).map(OutputFormat::toString))
            .orElse("");
    for (Format format : Format.values()) {
      if (format.toString().equals(wanted)) {
        return format;
      }
    }
    if (asked.isPresent()) {
      throw given.misuse(
          "there is no format '%s'; %s takes %s".formatted(asked.get(), FORMAT, names()));
    }
    return Format.TEXT;
  }

  private static String names() {
    return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
  }

  void write(String text, Console console) throws InputException, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.isPresent()) {
      AtomicFile.write(file.get(), out -> out.write(bytes));
    } else {
      console.out().write(bytes);
      console.out().flush();
    }
  }
}
