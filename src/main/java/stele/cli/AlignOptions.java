package stele.cli;

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
import stele.pipeline.AlignmentRequest;
import stele.pipeline.VersionInput;
import stele.read.Source;
import stele.read.document.InputFormat;
import stele.write.AtomicFile;
import stele.write.TmxOptions;

/**
 * What {@code stele align} is asked for.
 *
 * @param request what is aligned, and how
 * @param outputs where the alignment goes; none goes to the place of an input or of another output
 * @param tmx what goes into a TMX
 * @param failUnder the mean confidence below which the run counts as below a threshold
 * @param shown options that shaped the result, as files name them
 */
record AlignOptions(
    AlignmentRequest request,
    List<Output> outputs,
    TmxOptions tmx,
    OptionalDouble failUnder,
    Map<String, Object> shown) {

  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String SEGMENTED = "--segmented";
  private static final String ENCODING = "--encoding";
  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";
  private static final String MIN_CONFIDENCE = "--min-confidence";
  private static final String TMX_LANGUAGE = "--tmx-language";
  private static final String LEXICON = "--lexicon";
  private static final String NO_WORD_VECTORS = "--no-word-vectors";
  private static final String FAIL_UNDER = "--fail-under";

  static PositionalParamSpec texts() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("SOURCE TARGET")
        .hideParamSyntax(true)
        .description(
            "The two versions of the text: text, Markdown, HTML, Word, OpenDocument, RTF, EPUB, PDF or"
                + " subtitle files, or - for standard input. The language"
                + " of each is taken from the file name (letter.en.txt), else from the text.")
        .build();
  }

  static List<OptionGroup> groups() {
    return List.of(
        new OptionGroup("The texts", inputOptions()),
        new OptionGroup("What is known of the words", knowledgeOptions()),
        new OptionGroup("The alignment", outputOptions()),
        new OptionGroup("Translation memories (TMX)", memoryOptions()));
  }

  private static List<OptionSpec> inputOptions() {
    return List.of(
        CommandSpecs.word("LANG", "Language of the source, as BCP 47 writes it: en, pt-BR.", FROM),
        CommandSpecs.word("LANG", "Language of the target.", TO),
        CommandSpecs.flag(
            "The texts are split already: one segment a line, a blank line between paragraphs.",
            SEGMENTED),
        CommandSpecs.words(
            "NAME",
            "Encoding of the texts, such as windows-1251; given twice, of the source and of the"
                + " target. Default: by the byte order mark, else UTF-8, else a guess.",
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

  private static List<OptionSpec> memoryOptions() {
    return List.of(
        CommandSpecs.word(
            "P",
            "Leave out pairs with a confidence below P, from 0 to 1. Default: 0.",
            MIN_CONFIDENCE),
        CommandSpecs.words(
            "LANG=TAG",
            "Write a language under another tag: en=en-GB. May be given again.",
            TMX_LANGUAGE));
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
    boolean segmented = given.has(SEGMENTED);
    List<Optional<InputFormat>> formats = InputFormats.of(given, names.size(), segmented);
    List<VersionInput> versions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String languageOption = i == 0 ? FROM : TO;
      versions.add(
          new VersionInput(
                  names.get(i),
                  given.language(languageOption),
                  languageOption,
                  encodings.isEmpty()
                      ? Optional.empty()
                      : Optional.of(encodings.get(Math.min(i, encodings.size() - 1))),
                  segmented)
              .withFormat(formats.get(i)));
    }
    List<Output> outputs = outputs(given);
    checkPlaces(given, names, outputs);
    return new AlignOptions(
        new AlignmentRequest(
            versions,
            given.all(LEXICON).stream().map(given::path).toList(),
            !given.has(NO_WORD_VECTORS)),
        outputs,
        tmx(given, outputs),
        given.probability(FAIL_UNDER),
        shown(given));
  }

  /** Files by their own names, so that the result does not tell where they lie. */
  private static Map<String, Object> shown(Arguments given) {
    Map<String, Object> shown = new LinkedHashMap<>();
    if (given.has(SEGMENTED)) {
      shown.put("segmented", true);
    }
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

  private static TmxOptions tmx(Arguments given, List<Output> outputs) {
    boolean wanted = outputs.stream().anyMatch(output -> output.format() == OutputFormat.TMX);
    for (String option : List.of(MIN_CONFIDENCE, TMX_LANGUAGE)) {
      if (given.has(option) && !wanted) {
        throw given.misuse("%s is about TMX; ask for one with -o FILE.tmx".formatted(option));
      }
    }
    TmxOptions defaults = TmxOptions.defaults();
    Map<Language, Language> languages = new LinkedHashMap<>();
    for (String pair : given.all(TMX_LANGUAGE)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw given.misuse("%s takes LANG=TAG, for example en=en-GB".formatted(TMX_LANGUAGE));
      }
      languages.put(
          given.language(TMX_LANGUAGE, pair.substring(0, equals)),
          given.language(TMX_LANGUAGE, pair.substring(equals + 1)));
    }
    return new TmxOptions(
        given.probability(MIN_CONFIDENCE).orElse(defaults.minConfidence()),
        defaults.duplicates(),
        languages,
        defaults.doctype(),
        defaults.timestamp());
  }
}
