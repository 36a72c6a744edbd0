package stele.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.MovedText;
import stele.format.WritingOptions;
import stele.format.tmx.MemoryOptions;
import stele.io.Source;

/**
 * The options of {@code stele convert}.
 *
 * @param input what is read
 * @param output what is written
 * @param moved what becomes of moved pairs
 * @param memory what goes into a TMX
 */
record ConvertOptions(AlignmentFiles input, Output output, MovedText moved, MemoryOptions memory) {

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
            "The file to read and the file to write, or - for standard input and output. The endings"
                + " set the formats: %s. As IN, moses takes a file for each version; as OUT, a"
                    .formatted(AlignmentFormats.endings())
                + " stem, to which the ids of the versions are added.")
        .build();
  }

  static OptionGroup group() {
    List<OptionSpec> options =
        List.of(
            CommandSpecs.word(
                "FORMAT",
                "Format of IN, whatever its ending: %s."
                    .formatted(AlignmentFormats.names(AlignmentFormat::isRead)),
                FROM),
            CommandSpecs.word(
                "FORMAT",
                "Format of OUT, whatever its ending: %s."
                    .formatted(AlignmentFormats.names(format -> true)),
                TO),
            CommandSpecs.words(
                "LANG",
                "A version to write, by its language; repeat it for the next one, the source first."
                    + " Where IN does not name the languages of its versions (moses, a plain table,"
                    + " --text), this names them. Default: all, in their order.",
                LANGUAGE),
            AlignmentInput.columns(),
            CommandSpecs.words(
                "FILE",
                "A text that IN, a ladder or bead lines, refers to: one segment per line. Give it"
                    + " twice, the source first.",
                TEXT),
            CommandSpecs.word(
                "NAME",
                "Encoding of IN and of the texts, such as windows-1251. Default: by the byte order"
                    + " mark, else what XML declares, else UTF-8.",
                ENCODING),
            MovedArgument.option());
    return new OptionGroup("Input and output", options);
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
    AlignmentFormat from = from(given, inputs, texts);
    AlignmentFormat to = to(given, output);
    checkNumbers(given, inputs, from, texts);
    if (to.isFilePerVersion() && output.equals(Source.STANDARD_INPUT)) {
      throw given.misuse(to.name() + " is one file per version; give the stem of their names");
    }
    List<String> read = new ArrayList<>(inputs);
    read.addAll(texts);
    AlignmentInput.checkStandardInput(given, read);
    Destination destination = new Destination(output);
    if (!to.isFilePerVersion()) {
      destination.refuse(given, read);
    }
    return new ConvertOptions(
        new AlignmentFiles(
            List.copyOf(inputs),
            from,
            given.all(LANGUAGE).stream().map(tag -> given.language(LANGUAGE, tag)).toList(),
            texts,
            given.one(ENCODING),
            AlignmentInput.columns(given)),
        new Output(destination, to),
        MovedArgument.of(given),
        MemoryArguments.of(given, MemoryArguments.areFor(to), Clock.systemUTC()));
  }

  /** Inputs and texts that are files. */
  List<Path> filesRead() {
    return Stream.concat(input.names().stream(), input.texts().stream())
        .filter(name -> !name.equals(Source.STANDARD_INPUT))
        .map(Path::of)
        .toList();
  }

  /** How the alignment is to be written. */
  WritingOptions writing() {
    return WritingOptions.of(ToolVersion.generator(Map.of()), memory).with(moved);
  }

  private static AlignmentFormat from(Arguments given, List<String> inputs, List<String> texts) {
    Optional<AlignmentFormat> asked = given.one(FROM).map(name -> format(given, FROM, name));
    if (asked.isPresent() && !asked.get().isRead()) {
      throw given.misuse(
          "%s cannot be read back; %s takes %s"
              .formatted(
                  asked.get().name(), FROM, AlignmentFormats.names(AlignmentFormat::isRead)));
    }
    if (asked.isPresent()) {
      return asked.get();
    }
    if (!texts.isEmpty()) {
      return AlignmentFormats.all().stream()
          .filter(AlignmentInput::isWithoutTexts)
          .findFirst()
          .orElseThrow();
    }
    return AlignmentInput.detect(given, inputs.get(0))
        .orElseThrow(
            () ->
                given.misuse(
                    "%s: its ending names no format that can be read; name one with %s"
                        .formatted(inputs.get(0), FROM)));
  }

  private static AlignmentFormat to(Arguments given, String output) {
    return given
        .one(TO)
        .map(name -> format(given, TO, name))
        .or(() -> AlignmentFormats.ofFile(output))
        .orElseThrow(
            () ->
                given.misuse(
                    "%s: its ending names no format; use one of %s, or name one with %s"
                        .formatted(output, AlignmentFormats.endings(), TO)));
  }

  private static AlignmentFormat format(Arguments given, String option, String name) {
    return AlignmentFormats.ofName(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "there is no format '%s'; %s takes %s"
                        .formatted(
                            name,
                            option,
                            AlignmentFormats.names(
                                format -> format.isRead() || option.equals(TO)))));
  }

  private static void checkNumbers(
      Arguments given, List<String> inputs, AlignmentFormat from, List<String> texts) {
    if (from.isFilePerVersion() && inputs.size() < 2) {
      throw given.misuse(from.name() + " is one file per version; name them all before the output");
    }
    if (!from.isFilePerVersion() && inputs.size() > 1) {
      throw given.misuse(
          "there are %d files to read, and only %s has several; name one file to read and one"
                  .formatted(
                      inputs.size(), AlignmentFormats.names(AlignmentFormat::isFilePerVersion))
              + " to write");
    }
    boolean withoutTexts = AlignmentInput.isWithoutTexts(from);
    if (withoutTexts && texts.size() != 2) {
      throw given.misuse(
          "a ladder or bead lines hold no text; give the two texts they refer to with %s"
              .formatted(TEXT));
    }
    if (!withoutTexts && !texts.isEmpty()) {
      throw given.misuse("%s is for a ladder or bead lines".formatted(TEXT));
    }
  }
}
