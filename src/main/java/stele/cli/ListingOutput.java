package stele.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import stele.bitext.InputException;
import stele.io.JsonRow;

/** Where the result of a check or a comparison goes, and in which form. */
record ListingOutput(Destination destination, Format format) {

  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";

  /** The forms of a result. */
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
            "%s. Default: by the ending of the output, else text.".formatted(names()),
            FORMAT),
        CommandSpecs.word("FILE", "Write to FILE. Default: standard output.", "-o", OUTPUT));
  }

  /**
   * Checks the options against each other and makes sure that the file can be written.
   *
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static ListingOutput of(Arguments given, String input) throws InputException {
    Destination destination = Destination.of(given, OUTPUT).refuse(given, List.of(input)).check();
    return new ListingOutput(destination, format(given, destination));
  }

  /**
   * Writes the result in the form asked for; the others are not made.
   *
   * @throws InputException if the file cannot be written
   * @throws IOException if standard output cannot be written
   */
  void write(
      Supplier<String> text,
      Supplier<String> table,
      Supplier<Map<String, Object>> fields,
      Console console)
      throws InputException, IOException {
    destination.write(
        switch (format) {
          case TEXT -> text.get();
          case TSV -> table.get();
          case JSON -> JsonRow.of(fields.get()) + "\n";
        },
        console);
  }

  private static Format format(Arguments given, Destination destination) {
    Optional<String> asked = given.one(FORMAT);
    for (Format format : Format.values()) {
      if (asked.isPresent()
          ? format.toString().equals(asked.get())
          : destination.endsIn("." + format)) {
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
}
