package stele.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Language;
import stele.document.InputFormat;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.MovedText;
import stele.format.WritingOptions;
import stele.format.tmx.MemoryOptions;
import stele.io.Source;
import stele.pipeline.AlignmentOptions;
import stele.pipeline.Version;

/**
 * What {@code stele align} is asked for.
 *
 * @param versions what is aligned
 * @param alignment how it is aligned
 * @param words for remedies
 * @param outputs where the alignment goes; none goes to the place of an input or of another output
 * @param moved what becomes of moved pairs
 * @param memory what goes into a TMX, and into how many files
 * @param failUnder the mean confidence below which the run counts as below a threshold
 * @param failUnmatched whether texts that do not belong together count so, too
 * @param shown options that shaped the result, as files name them
 */
record AlignOptions(
    List<Version> versions,
    AlignmentOptions alignment,
    RemedyWords words,
    List<Output> outputs,
    MovedText moved,
    MemoryOptions memory,
    OptionalDouble failUnder,
    boolean failUnmatched,
    Map<String, Object> shown) {

  static final String FROM = "--from";
  static final String TO = "--to";
  private static final String BASE = "--base";
  private static final String SEGMENTED = "--segmented";
  private static final String ENCODING = "--encoding";
  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";
  private static final String LEXICON = "--lexicon";
  private static final String NO_WORD_VECTORS = "--no-word-vectors";
  private static final String FAIL_UNDER = "--fail-under";
  private static final String FAIL_UNMATCHED = "--fail-unmatched";

  /** On standard output. */
  private static final String DEFAULT_FORMAT = "text";

  /** How the alignment is to be written. */
  WritingOptions writing() {
    return WritingOptions.of(ToolVersion.generator(shown), memory).with(moved);
  }

  /** The files that are read. */
  List<Path> filesRead() {
    return Stream.concat(
            versions.stream().flatMap(version -> version.path().stream()),
            alignment.lexicons().stream())
        .toList();
  }

  static PositionalParamSpec texts() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("SOURCE TARGET...")
        .hideParamSyntax(true)
        .description(
            "Two or more versions of the text: text, Markdown, HTML, Word, OpenDocument, RTF, EPUB, PDF"
                + " or subtitle files, one side of a .tmx or .xliff, or - for standard input. The"
                + " language of each is taken from the file name (letter.en.txt), else from the"
                + " text.")
        .build();
  }

  static List<OptionGroup> groups() {
    return List.of(
        new OptionGroup("Input", inputOptions()),
        SegmentationArguments.group(),
        new OptionGroup("Word translations", knowledgeOptions()),
        new OptionGroup("Output", outputOptions()),
        MemoryArguments.group());
  }

  private static List<OptionSpec> inputOptions() {
    return List.of(
        CommandSpecs.word("LANG", "Language of the source, as a BCP 47 tag: en, pt-BR.", FROM),
        CommandSpecs.words(
            "LANG", "Language of the target; repeat it for further targets, in their order.", TO),
        CommandSpecs.word(
            "N|FILE",
            "The version that the others are compared with, by its place (1 for the first) or"
                + " its name as given here. It comes first in all output. Default: the first.",
            BASE),
        CommandSpecs.flag(
            "The texts are already split: one segment per line, a blank line between paragraphs.",
            SEGMENTED),
        CommandSpecs.words(
            "NAME",
            "Encoding of the texts, such as windows-1251; repeat it to give one for each text, in"
                + " order. Default: by the byte order mark, else UTF-8, else a guess.",
            ENCODING),
        InputFormats.option(),
        InputFormats.extras());
  }

  private static List<OptionSpec> knowledgeOptions() {
    return List.of(
        CommandSpecs.words(
            "FILE",
            "Your own word translations: a table (source, tab, target, tab, weight), hunalign's"
                + " .dic, a dictd dictionary, or a .tmx of earlier work, from which words are"
                + " learnt. May be repeated.",
            LEXICON),
        CommandSpecs.flag(
            "Leave out the word translations that ship with Stele.", NO_WORD_VECTORS));
  }

  private static List<OptionSpec> outputOptions() {
    return List.of(
        CommandSpecs.words(
            "FILE",
            "Write the alignment to FILE, or with - to standard output. The ending of FILE sets the"
                + " format: %s. May be repeated. Default: text side by side on standard output."
                    .formatted(AlignmentFormats.endings()),
            "-o",
            OUTPUT),
        CommandSpecs.word(
            "FORMAT",
            "Format on standard output, and of a FILE whose ending names none: %s. Default: text."
                .formatted(AlignmentFormats.names(format -> true)),
            FORMAT),
        MovedArgument.option(),
        CommandSpecs.word(
            "P",
            "End with exit code 3 if the mean confidence is below P, from 0 to 1.",
            FAIL_UNDER),
        CommandSpecs.flag(
            "End with exit code 3 if the texts do not look like versions of one text, or only in"
                + " part.",
            FAIL_UNMATCHED));
  }

  /**
   * Checks the arguments against each other.
   *
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static AlignOptions of(ParseResult arguments, InputStream standardInput) {
    Arguments given = new Arguments(arguments);
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    if (names.size() < 2) {
      throw given.misuse(
          names.isEmpty()
              ? "there are no texts; name the source and the target"
              : names.get(0) + ": is the only text named; name the source and the target");
    }
    List<String> encodings = given.all(ENCODING);
    if (encodings.size() > 1 && encodings.size() != names.size()) {
      throw given.misuse("give %s once for all texts, or once for each".formatted(ENCODING));
    }
    List<Optional<Language>> languages = languages(given, names.size());
    boolean segmented = given.has(SEGMENTED);
    if (segmented) {
      SegmentationArguments.refuse(given, SEGMENTED);
    }
    List<Optional<InputFormat>> formats = InputFormats.of(given, names.size(), segmented);
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      versions.add(
          new Version(
              given.version(names.get(i), standardInput).origin(),
              languages.get(i),
              encodings.isEmpty()
                  ? Optional.empty()
                  : Optional.of(encodings.get(Math.min(i, encodings.size() - 1))),
              segmented,
              formats.get(i)));
    }
    List<Output> outputs = outputs(given);
    checkPlaces(given, names, outputs);
    int base = base(given, names);
    versions.add(0, versions.remove(base));
    AlignmentOptions alignment =
        new AlignmentOptions(
            given.all(LEXICON).stream().map(given::path).toList(),
            !given.has(NO_WORD_VECTORS),
            SegmentationArguments.of(given),
            InputFormats.hasExtras(given));
    return new AlignOptions(
        versions,
        alignment,
        RemedyWords.ofVersions(base),
        outputs,
        MovedArgument.of(given),
        memory(given, outputs, names.size()),
        given.probability(FAIL_UNDER),
        given.has(FAIL_UNMATCHED),
        shown(segmented, alignment));
  }

  /** Per text; a language given once for the targets applies to all of them. */
  private static List<Optional<Language>> languages(Arguments given, int texts) {
    List<String> targets = given.all(TO);
    if (targets.size() > 1 && targets.size() != texts - 1) {
      throw given.misuse("give %s once for all targets, or once for each".formatted(TO));
    }
    List<Optional<Language>> languages = new ArrayList<>();
    languages.add(given.language(FROM));
    for (int target = 0; target < texts - 1; target++) {
      languages.add(
          targets.isEmpty()
              ? Optional.empty()
              : Optional.of(given.language(TO, targets.get(Math.min(target, targets.size() - 1)))));
    }
    return languages;
  }

  /** The place of the base among the texts; a text of that name comes before its number. */
  private static int base(Arguments given, List<String> names) {
    String wanted = given.one(BASE).orElse("1");
    for (int i = 0; i < names.size(); i++) {
      if (given.has(BASE) && Destination.isSame(given, names.get(i), wanted)) {
        return i;
      }
    }
    try {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= names.size()) {
        return number - 1;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    throw given.misuse(
        "%s: '%s' is none of the texts; name one of them, or give its place from 1 to %d"
            .formatted(BASE, wanted, names.size()));
  }

  private static Map<String, Object> shown(boolean segmented, AlignmentOptions alignment) {
    Map<String, Object> shown = new LinkedHashMap<>();
    if (segmented) {
      shown.put("segmented", true);
    }
    shown.putAll(alignment.recorded());
    return shown;
  }

  private static List<Output> outputs(Arguments given) {
    List<String> names = given.all(OUTPUT);
    Optional<AlignmentFormat> asked = given.one(FORMAT).map(name -> format(given, name));
    List<Output> outputs = new ArrayList<>();
    boolean used = false;
    for (String name : names.isEmpty() ? List.of(Source.STANDARD_INPUT) : names) {
      Optional<AlignmentFormat> own =
          name.equals(Source.STANDARD_INPUT) ? Optional.empty() : AlignmentFormats.ofFile(name);
      used |= own.isEmpty();
      outputs.add(
          new Output(
              new Destination(name), own.or(() -> asked).orElseGet(() -> otherwise(given, name))));
    }
    if (asked.isPresent() && !used) {
      throw given.misuse(
          "%s is for standard output; the format of a file follows from its ending"
              .formatted(FORMAT));
    }
    if (outputs.stream()
        .anyMatch(output -> output.isStandardOutput() && output.format().isFilePerVersion())) {
      throw given.misuse(
          asked.orElseThrow().name() + " is one file per version; give the stem of their names");
    }
    return outputs;
  }

  private static AlignmentFormat format(Arguments given, String name) {
    return AlignmentFormats.ofName(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "there is no format '%s'; %s takes %s"
                        .formatted(name, FORMAT, AlignmentFormats.names(format -> true))));
  }

  /** The format of an output where neither its ending nor an option names one. */
  private static AlignmentFormat otherwise(Arguments given, String name) {
    if (name.equals(Source.STANDARD_INPUT)) {
      return AlignmentFormats.ofName(DEFAULT_FORMAT).orElseThrow();
    }
    throw given.misuse(
        "%s: its ending names no format; use one of %s"
            .formatted(name, AlignmentFormats.endings()));
  }

  private static void checkPlaces(Arguments given, List<String> inputs, List<Output> outputs) {
    List<String> named = new ArrayList<>();
    for (String input : inputs) {
      checkNew(given, named, input, "the same text is given twice; name two versions of it");
      named.add(input);
    }
    for (Output output : outputs) {
      output.destination().refuse(given, inputs, "is a text to be aligned");
      output.destination().refuse(given, given.all(LEXICON), "is a lexicon");
      SegmentationArguments.checkPlace(given, output.destination());
    }
    List<String> written = new ArrayList<>();
    for (Output output : outputs) {
      checkNew(given, written, output.name(), "is given twice as an output");
      written.add(output.name());
    }
  }

  private static void checkNew(Arguments given, List<String> named, String name, String fault) {
    if (named.stream().anyMatch(other -> Destination.isSame(given, name, other))) {
      throw given.misuse(name + ": " + fault);
    }
  }

  /** A memory of several files cannot go to standard output. */
  private static MemoryOptions memory(Arguments given, List<Output> outputs, int texts) {
    List<Output> memories =
        outputs.stream().filter(output -> MemoryArguments.areFor(output.format())).toList();
    MemoryOptions options = MemoryArguments.of(given, !memories.isEmpty(), Clock.systemUTC());
    if (memories.stream().anyMatch(Output::isStandardOutput)) {
      if (options.split().isPresent()) {
        throw given.misuse("a memory in several files needs a name; give one with -o FILE.tmx");
      }
      if (texts > 2 && !options.multilingual()) {
        throw given.misuse(
            "more than two versions make several memories; name them with -o FILE.tmx, or put them"
                + " into one with --multilingual");
      }
    }
    return options;
  }
}
