package stele.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Language;
import stele.document.InputFormat;
import stele.io.AtomicFile;
import stele.io.Source;
import stele.pipeline.AlignmentRequest;
import stele.pipeline.VersionInput;

/**
 * What {@code stele align} is asked for.
 *
 * @param request what is aligned, and how
 * @param outputs where the alignment goes; none goes to the place of an input or of another output
 * @param memory what goes into a TMX, and into how many files
 * @param failUnder the mean confidence below which the run counts as below a threshold
 * @param shown options that shaped the result, as files name them
 */
record AlignOptions(
    AlignmentRequest request,
    List<Output> outputs,
    MemoryOptions memory,
    OptionalDouble failUnder,
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

  static PositionalParamSpec texts() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("SOURCE TARGET...")
        .hideParamSyntax(true)
        .description(
            "Two versions of the text or more: text, Markdown, HTML, Word, OpenDocument, RTF, EPUB, PDF"
                + " or subtitle files, one side of a .tmx or .xliff, or - for standard input. The"
                + " language of each is taken from the file name (letter.en.txt), else from the"
                + " text.")
        .build();
  }

  static List<OptionGroup> groups() {
    return List.of(
        new OptionGroup("The texts", inputOptions()),
        SegmentationArguments.group(),
        new OptionGroup("What is known of the words", knowledgeOptions()),
        new OptionGroup("The alignment", outputOptions()),
        MemoryOptions.group());
  }

  private static List<OptionSpec> inputOptions() {
    return List.of(
        CommandSpecs.word("LANG", "Language of the source, as BCP 47 writes it: en, pt-BR.", FROM),
        CommandSpecs.words(
            "LANG",
            "Language of the target; given again, of the further targets in their order.",
            TO),
        CommandSpecs.word(
            "N|FILE",
            "The version the others are compared with, by its place (1 for the first) or as it is"
                + " named here. It comes first in all that is written. Default: the first.",
            BASE),
        CommandSpecs.flag(
            "The texts are split already: one segment a line, a blank line between paragraphs.",
            SEGMENTED),
        CommandSpecs.words(
            "NAME",
            "Encoding of the texts, such as windows-1251; given again, of each text in their"
                + " order. Default: by the byte order mark, else UTF-8, else a guess.",
            ENCODING),
        InputFormats.option());
  }

  private static List<OptionSpec> knowledgeOptions() {
    return List.of(
        CommandSpecs.words(
            "FILE",
            "Word translations of your own: a table (source, tab, target, tab, weight), hunalign's"
                + " .dic, a dictd dictionary, or a .tmx of earlier work, from which words are"
                + " learnt. May be given again.",
            LEXICON),
        CommandSpecs.flag(
            "Leave out the word translations that ship with Stele.", NO_WORD_VECTORS));
  }

  private static List<OptionSpec> outputOptions() {
    return List.of(
        CommandSpecs.words(
            "FILE",
            "Write the alignment to FILE, or with - to standard output. The ending of FILE says the"
                + " format: %s. May be given again. Default: text side by side on standard output."
                    .formatted(OutputFormat.endings()),
            "-o",
            OUTPUT),
        CommandSpecs.word(
            "FORMAT",
            "Format on standard output: %s. Default: text.".formatted(OutputFormat.names()),
            FORMAT),
        CommandSpecs.word(
            "P",
            "End with exit code 3 if the mean confidence is below P, from 0 to 1.",
            FAIL_UNDER));
  }

  /**
   * Checks the arguments against each other.
   *
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static AlignOptions of(ParseResult arguments) {
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
    List<VersionInput> versions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      versions.add(
          new VersionInput(
                  names.get(i),
                  languages.get(i),
                  i == 0 ? FROM : TO,
                  encodings.isEmpty()
                      ? Optional.empty()
                      : Optional.of(encodings.get(Math.min(i, encodings.size() - 1))),
                  segmented)
              .withFormat(formats.get(i)));
    }
    List<Output> outputs = outputs(given);
    checkPlaces(given, names, outputs);
    versions.add(0, versions.remove(base(given, names)));
    return new AlignOptions(
        new AlignmentRequest(
            versions,
            given.all(LEXICON).stream().map(given::path).toList(),
            !given.has(NO_WORD_VECTORS),
            SegmentationArguments.of(given)),
        outputs,
        memory(given, outputs, names.size()),
        given.probability(FAIL_UNDER),
        shown(given));
  }

  /** Per text; what is said once of the targets is said of each. */
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
      if (given.has(BASE) && isSame(given, names.get(i), wanted)) {
        return i;
      }
    }
    try {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= names.size()) {
        return number - 1;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    throw given.misuse(
        "%s: '%s' is none of the texts; name one of them, or give its place from 1 to %d"
            .formatted(BASE, wanted, names.size()));
  }

  /** Files by their own names, so that the result does not tell where they lie. */
  private static Map<String, Object> shown(Arguments given) {
    Map<String, Object> shown = new LinkedHashMap<>();
    if (given.has(SEGMENTED)) {
      shown.put("segmented", true);
    }
    shown.putAll(SegmentationArguments.shown(given));
    if (given.has(LEXICON)) {
      shown.put(
          "lexicons",
          given.all(LEXICON).stream()
              .map(name -> String.valueOf(given.path(name).getFileName()))
              .toList());
    }
    if (given.has(NO_WORD_VECTORS)) {
      shown.put("wordVectors", false);
    }
    return shown;
  }

  private static List<Output> outputs(Arguments given) {
    List<String> names = given.all(OUTPUT);
    Optional<OutputFormat> format = given.one(FORMAT).map(name -> format(given, name));
    if (names.isEmpty()) {
      return List.of(new Output(Source.STANDARD_INPUT, format.orElse(OutputFormat.TEXT)));
    }
    if (format.isPresent() && !names.contains(Source.STANDARD_INPUT)) {
      throw given.misuse(
          "%s is for standard output; the ending of a file says its own".formatted(FORMAT));
    }
    List<Output> outputs = new ArrayList<>();
    for (String name : names) {
      outputs.add(
          name.equals(Source.STANDARD_INPUT)
              ? new Output(name, format.orElse(OutputFormat.TEXT))
              : new Output(name, formatOf(given, name)));
    }
    return outputs;
  }

  private static OutputFormat format(Arguments given, String name) {
    return OutputFormat.ofName(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "there is no format '%s'; %s takes %s"
                        .formatted(name, FORMAT, OutputFormat.names())));
  }

  private static OutputFormat formatOf(Arguments given, String name) {
    return OutputFormat.ofFile(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "%s: its ending names no format; use one of %s"
                        .formatted(name, OutputFormat.endings())));
  }

  private static void checkPlaces(Arguments given, List<String> inputs, List<Output> outputs) {
    List<String> named = new ArrayList<>();
    for (String input : inputs) {
      checkNew(given, named, input, "the same text is given twice; name two versions of it");
      named.add(input);
    }
    for (Output output : outputs) {
      if (!output.isStandardOutput()) {
        checkNew(given, inputs, output.name(), "is a text to be aligned; write to another file");
        checkNew(given, given.all(LEXICON), output.name(), "is a lexicon; write to another file");
        SegmentationArguments.checkPlace(given, output.name());
      }
    }
    List<String> written = new ArrayList<>();
    for (Output output : outputs) {
      checkNew(given, written, output.name(), "is named twice as a place to write to");
      written.add(output.name());
    }
  }

  private static void checkNew(Arguments given, List<String> named, String name, String fault) {
    for (String other : named) {
      if (isSame(given, name, other)) {
        throw given.misuse(name + ": " + fault);
      }
    }
  }

  private static boolean isSame(Arguments given, String one, String other) {
    boolean dash = one.equals(Source.STANDARD_INPUT) || other.equals(Source.STANDARD_INPUT);
    return dash ? one.equals(other) : AtomicFile.isSame(given.path(one), given.path(other));
  }

  /** A memory of several files cannot go to standard output. */
  private static MemoryOptions memory(Arguments given, List<Output> outputs, int texts) {
    List<Output> memories =
        outputs.stream().filter(output -> output.format() == OutputFormat.TMX).toList();
    MemoryOptions options = MemoryOptions.of(given, !memories.isEmpty(), Clock.systemUTC());
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
