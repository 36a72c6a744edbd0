package stele.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stele.bitext.Language;
import stele.io.Source;
import stele.pipeline.Version;

/** The options of one call as values; a value that does not parse is wrong usage. */
final class Arguments {

  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  Optional<String> one(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  /** All values of an option that may be given again, in order. */
  List<String> all(String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  Optional<Language> language(String option) {
    return one(option).map(tag -> language(option, tag));
  }

  Language language(String option, String tag) {
    try {
      return Language.of(tag);
    } catch (IllegalArgumentException e) {
      throw misuse(
          "%s: '%s' is not a language tag; write it as in en, ru, pt-BR".formatted(option, tag));
    }
  }

  /** A number from 0 to 1. */
  OptionalDouble probability(String option) {
    Optional<String> given = one(option);
    if (given.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(given.get());
      if (value >= 0 && value <= 1) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw misuse(
        "%s: '%s' is not a number from 0 to 1, such as 0.8".formatted(option, given.get()));
  }

  /** A whole number from 0. */
  OptionalInt count(String option) {
    Optional<String> given = one(option);
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int value = Integer.parseInt(given.get().strip());
      if (value >= 0) {
        return OptionalInt.of(value);
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw misuse("%s: '%s' is not a whole number from 0".formatted(option, given.get()));
  }

  Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw misuse(name + ": is not a file name here; check the spelling");
    }
  }

  /** The text a user names: a file, or {@code -} for standard input. */
  Version version(String name, InputStream standardInput) {
    return Version.of(
        name.equals(Source.STANDARD_INPUT)
            ? new Version.StreamOrigin(Source.label(name), name, standardInput)
            : new Version.FileOrigin(path(name), name));
  }

  ParameterException misuse(String message) {
    return new ParameterException(parsed.commandSpec().commandLine(), message);
  }
}
