package stele.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.concordance.Concordance;
import stele.concordance.ConcordanceRequest;
import stele.concordance.ConcordanceSearch;
import stele.concordance.ConcordanceTable;
import stele.concordance.ConcordanceText;

/** {@code stele concordance}: a word in all versions. */
final class ConcordanceCommand implements Command {

  private static final String EXACT = "--exact";
  private static final String IN = "--in";
  private static final String LEXICON = "--lexicon";
  private static final String NO_WORD_VECTORS = "--no-word-vectors";
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";

  /** The forms of a concordance; a file's ending names one, standard output is text. */
  private enum Format {
    TEXT(".txt"),
    TSV(".tsv"),
    JSON(".json"),
    HTML(".html");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static String names() {
      return String.join(", ", Arrays.stream(values()).map(Format::toString).toList());
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "concordance",
            "Finds a word or a phrase in one version, and shows what the others have there.",
            List.of(AlignmentInput.group(), search(), output(), Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "ALIGNMENT"));
    spec.addPositional(
        CommandSpecs.argument(
            1, "WORDS", "A word, or a phrase in quotes; all forms of its words are found."));
    spec.usageMessage()
        .customSynopsis("stele concordance [OPTIONS] ALIGNMENT WORDS")
        .exitCodeList(ExitCode.meanings(""))
        .footer(
            "If nothing is found, the exit code is still 0; a message on standard error reports it.",
            "",
            "Examples:",
            "  stele concordance letter.json \"working class\"",
            "  stele concordance letter.json партия --in ru --format tsv");
    return spec;
  }

  private static OptionGroup search() {
    return new OptionGroup(
        "Search",
        List.of(
            CommandSpecs.flag("Only these exact forms, in any capitalisation.", EXACT),
            CommandSpecs.word(
                "ID", "The version to search, by its id. Default: the first, the base.", IN),
            CommandSpecs.words(
                "FILE",
                "Your own word translations, to find renderings with. May be repeated.",
                LEXICON),
            CommandSpecs.flag(
                "Leave out the word translations that ship with Stele.", NO_WORD_VECTORS)));
  }

  private static OptionGroup output() {
    return new OptionGroup(
        "Output",
        List.of(
            CommandSpecs.word(
                "FILE",
                "Write to FILE; its ending sets the format: .txt .tsv .json .html.",
                "-o",
                OUTPUT),
            CommandSpecs.word(
                "FORMAT",
                "Format on standard output: %s. Default: text.".formatted(Format.names()),
                FORMAT)));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String input = arguments.matchedPositionalValue(0, "");
    String query = arguments.matchedPositionalValue(1, "");
    if (!ConcordanceSearch.hasWord(query)) {
      throw given.misuse("'%s' has no word to look for".formatted(query));
    }
    Destination destination = Destination.of(given, OUTPUT);
    Format format = format(given, destination);
    List<String> inputs = new ArrayList<>(given.all(LEXICON));
    inputs.add(0, input);
    destination.refuse(given, inputs).check();
    Alignment alignment = AlignmentInput.read(given, input, console, report);
    List<Problem> warnings = new ArrayList<>();
    Concordance concordance =
        ConcordanceSearch.run(
            alignment,
            new ConcordanceRequest(
                query,
                given.has(EXACT),
                version(given, alignment),
                given.all(LEXICON).stream().map(given::path).toList(),
                !given.has(NO_WORD_VECTORS)),
            warnings);
    report.warn(warnings);
    write(concordance, format, destination, console);
    int places = concordance.hits().size();
    report.summarise(List.of(summary(concordance)), Map.of("query", query, "hits", places));
    return ExitCode.DONE;
  }

  private static String summary(Concordance concordance) {
    int places = concordance.hits().size();
    String where = "in '" + concordance.versions().get(0).id() + "'";
    return places == 0
        ? "'%s' is not found %s".formatted(concordance.query(), where)
        : "'%s' is found %s %s"
            .formatted(
                concordance.query(), places == 1 ? "once" : "%d times".formatted(places), where);
  }

  private static void write(
      Concordance concordance, Format format, Destination destination, Console console)
      throws InputException, IOException {
    Terminal terminal = destination.isStandardOutput() ? console.terminal() : Terminal.NONE;
    destination.write(
        switch (format) {
          case TEXT -> ConcordanceText.of(concordance, terminal.width(), terminal.colour());
          case TSV -> ConcordanceTable.tsv(concordance);
          case JSON -> ConcordanceTable.json(concordance);
          case HTML -> ConcordanceTable.html(concordance);
        },
        console);
  }

  private static Format format(Arguments given, Destination destination) {
    Optional<String> name = given.one(FORMAT);
    if (destination.isStandardOutput()) {
      String wanted = name.orElse(Format.TEXT.toString());
      return Arrays.stream(Format.values())
          .filter(format -> format.toString().equals(wanted))
          .findFirst()
          .orElseThrow(
              () ->
                  given.misuse(
                      "there is no format '%s'; %s takes %s"
                          .formatted(wanted, FORMAT, Format.names())));
    }
    if (name.isPresent()) {
      throw given.misuse(
          "%s is for standard output; the format of a file follows from its ending"
              .formatted(FORMAT));
    }
    return Arrays.stream(Format.values())
        .filter(format -> destination.endsIn(format.ending))
        .findFirst()
        .orElseThrow(
            () ->
                given.misuse(
                    destination.name()
                        + ": its ending names no format; use .txt .tsv .json .html"));
  }

  private static int version(Arguments given, Alignment alignment) {
    List<String> ids = alignment.documents().stream().map(SegmentedDocument::id).toList();
    String wanted = given.one(IN).orElse(ids.get(0));
    if (!ids.contains(wanted)) {
      throw given.misuse(
          "%s: there is no version '%s'; the alignment has %s"
              .formatted(IN, wanted, String.join(", ", ids)));
    }
    return ids.indexOf(wanted);
  }
}
