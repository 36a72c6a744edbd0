package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;
import stele.evaluate.AlignmentGold;
import stele.evaluate.BeadScore;
import stele.evaluate.Calibration;
import stele.evaluate.Evaluation;
import stele.evaluate.EvaluationFields;
import stele.evaluate.EvaluationReport;
import stele.evaluate.Gold;
import stele.evaluate.GoldReader;
import stele.evaluate.MultitextEvaluation;
import stele.evaluate.MultitextReport;
import stele.evaluate.PrecisionRecall;
import stele.evaluate.ReliabilityDiagram;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.lines.LineFormat;
import stele.io.JsonRow;
import stele.io.Source;

/** {@code stele evaluate}: measures an alignment against a gold. */
final class EvaluateCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String DIAGRAM = "--diagram";
  private static final String FAIL_UNDER = "--fail-under";
  private static final String TEXT = "text";
  private static final String JSON = "json";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "evaluate",
            "Measures an alignment against a gold alignment, pair by pair and over all versions.",
            List.of(AlignmentInput.group(), options(), Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "ALIGNMENT"));
    spec.addPositional(
        CommandSpecs.argument(
            1,
            "GOLD",
            "The gold: an alignment in any format convert reads, bead lines ([0, 1]:[0]), a hunalign"
                + " ladder, or rows of offsets (a_start a_end b_start b_end)."));
    spec.usageMessage()
        .customSynopsis("stele evaluate [OPTIONS] ALIGNMENT GOLD")
        .exitCodeList(ExitCode.meanings("done, but the strict F1 is below " + FAIL_UNDER))
        .footer("Examples:", "  stele evaluate letter.json letter.gold.json");
    return spec;
  }

  private static OptionGroup options() {
    return new OptionGroup(
        "Output",
        List.of(
            CommandSpecs.word(
                "FORMAT", "The scores as text or json. Default: " + TEXT + ".", FORMAT),
            CommandSpecs.word(
                "FILE.svg", "Draw a reliability diagram of the confidences.", DIAGRAM),
            CommandSpecs.word(
                "F1",
                "End with exit code 3 if the strict F1 is below F1, from 0 to 1.",
                FAIL_UNDER)));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String aligned = arguments.matchedPositionalValue(0, "");
    String trusted = arguments.matchedPositionalValue(1, "");
    boolean json = isJson(given);
    OptionalDouble least = given.probability(FAIL_UNDER);
    AlignmentInput.checkStandardInput(given, List.of(aligned, trusted));
    Optional<Destination> diagram =
        given.has(DIAGRAM) ? Optional.of(Destination.of(given, DIAGRAM)) : Optional.empty();
    if (diagram.isPresent()) {
      diagram.get().refuse(given, List.of(aligned, trusted)).check();
    }

    Alignment alignment = AlignmentInput.read(given, aligned, console, report);
    Gold gold = gold(given, trusted, console, report);
    boolean several =
        alignment.documents().size() > 2
            && gold instanceof AlignmentGold other
            && other.alignment().documents().size() > 2;
    Scores scores =
        several
            ? Scores.of(
                MultitextEvaluation.of(alignment, gold.file(), ((AlignmentGold) gold).alignment()))
            : Scores.of(Evaluation.of(pair(alignment, gold), gold));
    if (diagram.isPresent()) {
      diagram.get().write(ReliabilityDiagram.svg(scores.calibration()), console);
    }
    String said = json ? JsonRow.of(scores.fields().get()) + "\n" : scores.text().get();
    Destination.STANDARD_OUTPUT.write(said, console);
    return least.isPresent() && scores.strict() < least.getAsDouble()
        ? ExitCode.BELOW_THRESHOLD
        : ExitCode.DONE;
  }

  /**
   * What was measured.
   *
   * @param text for people
   * @param fields for programs
   * @param strict F1 on beads where the gold has them, else on pieces of text; 0 for none
   */
  private record Scores(
      Supplier<String> text,
      Supplier<Map<String, Object>> fields,
      Calibration calibration,
      double strict) {

    static Scores of(Evaluation evaluation) {
      return new Scores(
          () -> EvaluationReport.text(evaluation),
          () -> EvaluationFields.of(evaluation),
          evaluation.calibration(),
          EvaluateCommand.strict(evaluation));
    }

    static Scores of(MultitextEvaluation evaluation) {
      return new Scores(
          () -> MultitextReport.text(evaluation),
          () -> MultitextReport.fields(evaluation),
          evaluation.calibration(),
          evaluation.strict().map(PrecisionRecall::f1).orElse(0.0));
    }
  }

  /** The versions a gold of two is about: those of its files or ids, else the first two. */
  private static Alignment pair(Alignment alignment, Gold gold) {
    if (alignment.documents().size() > 2 && gold instanceof AlignmentGold other) {
      int source = place(alignment, other.alignment().documents().get(0));
      int target = place(alignment, other.alignment().documents().get(1));
      if (source >= 0 && target >= 0) {
        return alignment.pair(source, target);
      }
    }
    return alignment;
  }

  /** Index of the version of the same file, else of the one with the same id; -1 for none. */
  private static int place(Alignment alignment, SegmentedDocument wanted) {
    List<SegmentedDocument> documents = alignment.documents();
    for (int version = 0; version < documents.size(); version++) {
      String sha256 = documents.get(version).sha256();
      if (!sha256.isEmpty() && sha256.equals(wanted.sha256())) {
        return version;
      }
    }
    return documents.stream().map(SegmentedDocument::id).toList().indexOf(wanted.id());
  }

  private static boolean isJson(Arguments given) {
    String format = given.one(FORMAT).orElse(TEXT);
    if (!format.equals(TEXT) && !format.equals(JSON)) {
      throw given.misuse("there is no format '%s'; %s takes text, json".formatted(format, FORMAT));
    }
    return format.equals(JSON);
  }

  /** By the content where that is lines or JSON; else by the ending. */
  private static Gold gold(Arguments given, String name, Console console, Report report)
      throws InputException {
    AlignmentFormat format = AlignmentInput.format(given, 1, name);
    Path file = given.path(name);
    if (Files.isRegularFile(file)) {
      Source source = Source.open(file);
      Optional<LineFormat> lines =
          LineFormat.of(new String(source.content(), StandardCharsets.UTF_8));
      boolean json = lines.filter(LineFormat.ALIGNMENT_JSON::equals).isPresent();
      boolean other =
          AlignmentInput.detect(given, name).filter(AlignmentInput::isTaken).isPresent();
      if (!json && (lines.isPresent() || !other)) {
        return GoldReader.read(source);
      }
      format = json ? AlignmentFormats.standard() : format;
    }
    return new AlignmentGold(
        Source.label(name), AlignmentInput.read(given, name, format, console, report));
  }

  /** On beads where the gold has them, else on pieces of text. */
  private static double strict(Evaluation evaluation) {
    return evaluation
        .beads()
        .map(BeadScore::strict)
        .or(() -> evaluation.spans().map(spans -> spans.strict()))
        .map(score -> score.f1())
        .orElse(0.0);
  }
}
