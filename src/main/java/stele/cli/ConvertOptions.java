package stele.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Language;
import stele.io.AtomicFile;
import stele.io.Source;

/**
 * What {@code stele convert} is asked for.
 *
 * @param inputs one file, or with {@link ConvertFormat#MOSES} one for each version
 * @param from the format of the inputs; empty where {@code texts} say that it is one of indices
 * @param output a path, {@code -}, or the stem of names with {@link ConvertFormat#MOSES}
 * @param languages of the versions wanted, in order; empty for all
 * @param texts the segmented versions that a file of indices speaks of
 * @param encoding name of the encoding of inputs and texts
 * @param memory what goes into a TMX
 */
record ConvertOptions(
    List<String> inputs,
    Optional<ConvertFormat> from,
    String output,
    ConvertFormat to,
    List<Language> languages,
    List<String> texts,
    Optional<String> encoding,
    MemoryOptions memory) {

  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String LANGUAGE = "--language";
  private static final String TEXT = "--text";
  private static final String ENCODING = "--encoding";

  static PositionalParamSpec files() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("IN OUT")
        .hideParamSyntax(true)
        .description(
            "What to read and what to write, or - for standard input and output. The endings say"
                + " the formats: %s. Before OUT, moses takes a file for each version; as OUT, a"
                    .formatted(ConvertFormat.allEndings())
                + " stem, to which the names of the versions are added.")
        .build();
  }

  static OptionGroup group() {
    List<OptionSpec> options =
        List.of(
            CommandSpecs.word(
                "FORMAT",
                "Format of IN, whatever its ending: %s.".formatted(ConvertFormat.names(true)),
                FROM),
            CommandSpecs.word(
                "FORMAT",
                "Format of OUT, whatever its ending: %s.".formatted(ConvertFormat.names(false)),
                TO),
            CommandSpecs.words(
                "LANG",
                "A version to write, by its language; given again, the next one: the source comes"
                    + " first. Where IN does not say the languages of its versions (moses, a plain"
                    + " table, --text), this says them. Default: all, as they stand.",
                LANGUAGE),
            CommandSpecs.words(
                "FILE",
                "A text that IN, a ladder or bead lines, speaks of: one segment a line. Give it"
                    + " twice, the source first.",
                TEXT),
            CommandSpecs.word(
                "NAME",
                "Encoding of IN and of the texts, such as windows-1251. Default: by the byte order"
                    + " mark, else what XML declares, else UTF-8.",
                ENCODING));
    return new OptionGroup("What is read and written", options);
  }

  /**
   * Checks the arguments against each other.
   *
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static ConvertOptions of(ParseResult arguments) {
    Arguments given = new Arguments(arguments);
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    if (names.size() < 2) {
      throw given.misuse("name the file to read and the file to write");
    }
    List<String> inputs = names.subList(0, names.size() - 1);
    String output = names.get(names.size() - 1);
    List<String> texts = given.all(TEXT);
    Optional<ConvertFormat> from = from(given, inputs, texts);
    ConvertFormat to = to(given, output);
    checkNumbers(given, inputs, from, texts);
    if (to == ConvertFormat.MOSES && output.equals(Source.STANDARD_INPUT)) {
      throw given.misuse("moses is a file for each version; name the stem of their names");
    }
    List<String> read = new ArrayList<>(inputs);
    read.addAll(texts);
    if (read.stream().filter(Source.STANDARD_INPUT::equals).count() > 1) {
      throw given.misuse("standard input can be read once; name files");
    }
    for (String input : read) {
      if (to != ConvertFormat.MOSES && isSame(given, input, output)) {
        throw given.misuse(output + ": is an input; write to another file");
      }
    }
    return new ConvertOptions(
        List.copyOf(inputs),
        from,
        output,
        to,
        given.all(LANGUAGE).stream().map(tag -> given.language(LANGUAGE, tag)).toList(),
        texts,
        given.one(ENCODING),
        MemoryOptions.of(given, to == ConvertFormat.TMX, Clock.systemUTC()));
  }

  /** Inputs and texts that are files. */
  List<String> filesRead() {
    return Stream.concat(inputs.stream(), texts.stream())
        .filter(name -> !name.equals(Source.STANDARD_INPUT))
        .toList();
  }

  private static Optional<ConvertFormat> from(
      Arguments given, List<String> inputs, List<String> texts) {
    Optional<ConvertFormat> asked = given.one(FROM).map(name -> format(given, FROM, name));
    if (asked.isPresent() && !asked.get().isRead()) {
      throw given.misuse(
          "%s cannot be read back; %s takes %s"
              .formatted(asked.get(), FROM, ConvertFormat.names(true)));
    }
    if (asked.isPresent() || !texts.isEmpty()) {
      return asked;
    }
    Optional<ConvertFormat> found =
        ConvertFormat.ofFile(inputs.get(0)).filter(ConvertFormat::isRead);
    if (found.isEmpty()) {
      throw given.misuse(
          "%s: its ending names no format that can be read; say it with %s"
              .formatted(inputs.get(0), FROM));
    }
    return found;
  }

  private static ConvertFormat to(Arguments given, String output) {
    return given
        .one(TO)
        .map(name -> format(given, TO, name))
        .or(() -> ConvertFormat.ofFile(output))
        .orElseThrow(
            () ->
                given.misuse(
                    "%s: its ending names no format; use one of %s, or say it with %s"
                        .formatted(output, ConvertFormat.allEndings(), TO)));
  }

  private static ConvertFormat format(Arguments given, String option, String name) {
    return ConvertFormat.ofName(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "there is no format '%s'; %s takes %s"
                        .formatted(name, option, ConvertFormat.names(option.equals(FROM)))));
  }

  private static void checkNumbers(
      Arguments given, List<String> inputs, Optional<ConvertFormat> from, List<String> texts) {
    boolean moses = from.filter(ConvertFormat.MOSES::equals).isPresent();
    boolean indices = from.isEmpty() || isIndices(from.get());
    if (moses && inputs.size() < 2) {
      throw given.misuse("moses is a file for each version; name them all before the output");
    }
    if (!moses && inputs.size() > 1) {
      throw given.misuse(
          "there are %d files to read, and only moses has several; name one file to read and one"
                  .formatted(inputs.size())
              + " to write");
    }
    if (indices && texts.size() != 2) {
      throw given.misuse(
          "a ladder or bead lines hold no text; give the two texts they speak of with %s"
              .formatted(TEXT));
    }
    if (!indices && !texts.isEmpty()) {
      throw given.misuse("%s is for a ladder or bead lines".formatted(TEXT));
    }
  }

  private static boolean isIndices(ConvertFormat format) {
    return format == ConvertFormat.LADDER || format == ConvertFormat.BEADS;
  }

  private static boolean isSame(Arguments given, String one, String other) {
    return !one.equals(Source.STANDARD_INPUT)
        && !other.equals(Source.STANDARD_INPUT)
        && AtomicFile.isSame(given.path(one), given.path(other));
  }
}
