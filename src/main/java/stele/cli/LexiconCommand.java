package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.lexicon.LearntLexicon;
import stele.lexicon.Lexicon;
import stele.lexicon.LexiconLearner;
import stele.lexicon.LexiconReader;
import stele.lexicon.LexiconWriter;
import stele.lexicon.ReadLexicon;

/** {@code stele lexicon}: learns word translations from memories, and shows them. */
final class LexiconCommand implements Command {

  private static final String LEARN = "learn";
  private static final String SHOW = "show";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String OUTPUT = "--output";

  /** What {@link LexiconReader} would take for another format. */
  private static final List<String> OTHER_ENDINGS =
      List.of(".tmx", ".dic", ".index", ".dict", ".dict.dz");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "lexicon",
            "Learns word translations from translation memories, and shows them.",
            List.of(Verbosity.group()));
    spec.usageMessage()
        .customSynopsis("stele lexicon learn|show [OPTIONS] ...")
        .commandListHeading("%nCommands:%n")
        .exitCodeList(ExitCode.meanings(""))
        .footer("Run 'stele lexicon learn --help' or 'stele lexicon show --help' for the options.");
    spec.addSubcommand(LEARN, new CommandLine(learnSpec()));
    spec.addSubcommand(SHOW, new CommandLine(showSpec()));
    return spec;
  }

  private static CommandSpec learnSpec() {
    OptionGroup options =
        new OptionGroup(
            "The lexicon",
            List.of(
                CommandSpecs.word(
                    "LANG", "Language of the source. Default: as the memories have it.", FROM),
                CommandSpecs.word(
                    "LANG", "Language of the target. Default: as the memories have it.", TO),
                CommandSpecs.word(
                    "FILE",
                    "Write the table to FILE, for --lexicon. Default: standard output.",
                    "-o",
                    OUTPUT)));
    CommandSpec spec =
        CommandSpecs.of(
            LEARN,
            "Learns weighted word translations from translation memories.",
            List.of(options, Verbosity.group()));
    spec.addPositional(
        positional("0..*", "MEMORY.tmx", "Translation memories of any size.")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .hideParamSyntax(true)
            .build());
    spec.usageMessage()
        .customSynopsis("stele lexicon learn [OPTIONS] MEMORY.tmx...")
        .exitCodeList(ExitCode.meanings(""))
        .footer(
            "Examples:",
            "  stele lexicon learn 2024.tmx 2025.tmx -o en-ru.lex",
            "  stele align --lexicon en-ru.lex new.en.txt new.ru.txt -o new.tmx");
    return spec;
  }

  private static CommandSpec showSpec() {
    OptionGroup options =
        new OptionGroup(
            "The lexicon",
            List.of(
                CommandSpecs.word("LANG", "Language of the source, for a .tmx.", FROM),
                CommandSpecs.word("LANG", "Language of the target, for a .tmx.", TO)));
    CommandSpec spec =
        CommandSpecs.of(
            SHOW,
            "Shows a lexicon of any format --lexicon takes: source, tab, target, tab, weight.",
            List.of(options, Verbosity.group()));
    spec.addPositional(CommandSpecs.argument(0, "FILE", "The lexicon."));
    spec.addPositional(
        positional(
                "1",
                "WORD",
                "Only entries of this word or phrase, on either side; if there are none, of words"
                    + " that begin with the same five letters, as align compares them.")
            .arity("0..1")
            .build());
    spec.usageMessage()
        .customSynopsis("stele lexicon show [OPTIONS] FILE [WORD]")
        .exitCodeList(ExitCode.meanings(""))
        .footer("Examples:", "  stele lexicon show en-ru.lex dog");
    return spec;
  }

  private static PositionalParamSpec.Builder positional(
      String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .type(String.class)
        .paramLabel(label)
        .description(description);
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    switch (arguments.commandSpec().name()) {
      case LEARN -> learn(given, arguments, console, report);
      case SHOW -> show(given, arguments, console, report);
      default -> throw given.misuse("name a command: learn, show");
    }
    return ExitCode.DONE;
  }

  private static void learn(Arguments given, ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    List<Path> memories = names.stream().map(given::path).toList();
    Destination destination = destination(given, names);
    Optional<Path> target = destination.file();
    LearntLexicon learnt =
        new LexiconLearner(memories).learn(given.language(FROM), given.language(TO));
    Lexicon lexicon = learnt.lexicon();
    if (lexicon.entries().isEmpty()) {
      throw new InputException(
          Problem.of(
              names.get(0),
              learnt.learnt() + " different sentence pairs are too few to learn a word from",
              "give larger memories"));
    }
    destination.write(out -> write(lexicon, out), console);
    report.summarise(lines(learnt, target), fields(learnt, target));
  }

  private static Destination destination(Arguments given, List<String> memories)
      throws InputException {
    Destination destination = Destination.of(given, OUTPUT);
    if (OTHER_ENDINGS.stream().anyMatch(destination::endsIn)) {
      throw given.misuse(
          destination.name() + ": its ending belongs to another format; use .lex or .tsv");
    }
    return destination.refuse(given, memories, "is a memory to learn from").check();
  }

  private static void write(Lexicon lexicon, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    LexiconWriter.write(lexicon, writer);
    writer.flush();
  }

  private static List<String> lines(LearntLexicon learnt, Optional<Path> target) {
    Lexicon lexicon = learnt.lexicon();
    String sampled = learnt.sampled() ? ", evenly chosen of all" : "";
    List<String> lines =
        List.of(
            "languages   %s, %s".formatted(lexicon.source(), lexicon.target()),
            "units       %d, %d of them in both languages"
                .formatted(learnt.units(), learnt.pairs()),
            "learnt      %d different sentence pairs%s".formatted(learnt.learnt(), sampled),
            "entries     %d".formatted(lexicon.entries().size()),
            "written     " + target.map(Path::toString).orElse("standard output"));
    return target.isPresent() ? lines : lines.subList(0, lines.size() - 1);
  }

  private static Map<String, Object> fields(LearntLexicon learnt, Optional<Path> target) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", learnt.lexicon().source().tag());
    fields.put("target", learnt.lexicon().target().tag());
    fields.put("units", learnt.units());
    fields.put("pairs", learnt.pairs());
    fields.put("learnt", learnt.learnt());
    fields.put("sampled", learnt.sampled());
    fields.put("entries", learnt.lexicon().entries().size());
    fields.put("files", target.map(Path::toString).stream().toList());
    return fields;
  }

  private static void show(Arguments given, ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Path file = given.path(arguments.matchedPositionalValue(0, ""));
    String word = arguments.matchedPositionalValue(1, "");
    ReadLexicon read =
        LexiconReader.between(
                given.language(FROM).orElse(Language.UNDETERMINED),
                given.language(TO).orElse(Language.UNDETERMINED))
            .read(file);
    report.warn(read.warnings());
    Lexicon all = read.lexicon();
    Lexicon shown = word.isBlank() ? all : new Lexicon(all.source(), all.target(), all.of(word));
    Writer writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    LexiconWriter.writeEntries(shown, writer);
    writer.flush();
    report.summarise(
        List.of("entries     %d of %d".formatted(shown.entries().size(), all.entries().size())),
        Map.of("entries", shown.entries().size()));
  }
}
