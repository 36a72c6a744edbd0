package stele.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;
import stele.format.PlannedFile;
import stele.pipeline.AlignmentResult;
import stele.pipeline.LanguageChoice;
import stele.pipeline.Stele;

/** {@code stele align}: the main job. */
final class AlignCommand implements Command {

  @Override
  public CommandSpec spec() {
    List<OptionGroup> groups = new ArrayList<>(AlignOptions.groups());
    groups.add(Verbosity.group());
    CommandSpec spec =
        CommandSpecs.of(
            "align",
            "Pairs the sentences of two or more versions of a text, with a confidence for every pair.",
            groups);
    spec.addPositional(AlignOptions.texts());
    spec.usageMessage()
        .customSynopsis("stele align [OPTIONS] SOURCE TARGET...")
        .exitCodeList(
            ExitCode.meanings(
                "done, but the mean confidence is below --fail-under, or the texts do not belong"
                    + " together and --fail-unmatched is given"))
        .footer(
            "Examples:",
            "  stele align letter.en.txt letter.ru.txt",
            "  stele align letter.en.txt letter.ru.txt -o letter.json -o letter.tmx",
            "  stele align --from en --to ru --min-confidence 0.8 a.txt b.txt -o memory.tmx");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    AlignOptions options = AlignOptions.of(arguments, console.in());
    report.useWords(options.words());
    AlignmentOutputs outputs =
        new AlignmentOutputs(options.outputs(), options.filesRead(), options.writing(), console);
    outputs.check();
    long start = System.nanoTime();
    AlignmentResult result = align(options, Verbosity.of(arguments), console);
    report.warn(result.warnings());
    describe(result, start, report);
    List<PlannedFile> files = outputs.write(result.checked());
    Summary summary = Summary.of(result.alignment(), files);
    report.summarise(summary.lines(), summary.fields());
    boolean below =
        options.failUnder().isPresent()
            && summary.meanConfidence().orElse(0) < options.failUnder().getAsDouble();
    boolean unmatched = options.failUnmatched() && !result.belongsTogether();
    return below || unmatched ? ExitCode.BELOW_THRESHOLD : ExitCode.DONE;
  }

  private static AlignmentResult align(AlignOptions options, Verbosity verbosity, Console console)
      throws InputException {
    Stele stele = Stele.with(options.alignment());
    if (verbosity.quiet() || verbosity.json() || !console.terminal().err()) {
      return stele.align(options.versions());
    }
    try (ProgressLine line = ProgressLine.on(console.err())) {
      return stele.withProgress(line).align(options.versions());
    }
  }

  private static void describe(AlignmentResult result, long start, Report report) {
    Alignment alignment = result.alignment();
    for (int i = 0; i < alignment.documents().size(); i++) {
      SegmentedDocument document = alignment.documents().get(i);
      LanguageChoice choice = result.languages().get(i);
      report.detail(
          "%s: language %s (%s), %d segments, id '%s'"
              .formatted(
                  document.file(),
                  choice.language(),
                  choice.basis(),
                  document.size(),
                  document.id()));
    }
    report.detail("read and aligned in %d ms".formatted((System.nanoTime() - start) / 1_000_000));
  }
}
