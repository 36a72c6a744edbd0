package stele.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.PlannedFile;
import stele.format.ReadAlignment;
import stele.io.Source;

/** {@code stele convert}: an alignment from one format into another. */
final class ConvertCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "convert",
            "Converts an alignment or a translation memory to another format, and reports what that"
                + " format cannot keep.",
            List.of(ConvertOptions.group(), MemoryArguments.group(), Verbosity.group()));
    spec.addPositional(ConvertOptions.files());
    spec.usageMessage()
        .customSynopsis("stele convert [OPTIONS] IN OUT")
        .exitCodeList(ExitCode.meanings(""))
        .footer(
            "Examples:",
            "  stele convert letter.json letter.xlsx",
            "  stele convert --language en --language ru memory.tmx pairs.tsv",
            "  stele convert --text a.en.txt --text b.ru.txt gold.txt gold.json",
            "  stele convert --from moses corpus.en corpus.ru corpus.tmx");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    ConvertOptions options = ConvertOptions.of(arguments);
    AlignmentOutputs outputs =
        new AlignmentOutputs(
            List.of(options.output()), options.filesRead(), options.writing(), console);
    outputs.check();
    ReadAlignment read = options.input().read(console.in());
    Alignment alignment = read.alignment();
    if (options.output().format().needsLanguages()) {
      refuseUnknownLanguages(options.input().names().get(0), alignment);
    }
    report.warn(read.warnings());
    List<PlannedFile> files = outputs.write(alignment);
    report.warn(outputs.losses(options.output(), alignment).stream().toList());
    summarise(alignment, files, report);
    return ExitCode.DONE;
  }

  /** Only some formats need the languages. */
  private static void refuseUnknownLanguages(String input, Alignment alignment)
      throws InputException {
    for (int version = 0; version < alignment.documents().size(); version++) {
      if (alignment.documents().get(version).language().isUndetermined()) {
        throw new InputException(
            Problem.of(
                Source.label(input),
                "the language of version %d cannot be detected, neither from a name nor from its text"
                    .formatted(version + 1),
                "name the languages of all versions with --language en --language ru"));
      }
    }
  }

  private static void summarise(Alignment alignment, List<PlannedFile> files, Report report) {
    Map<String, Integer> segments = new LinkedHashMap<>();
    alignment.documents().forEach(document -> segments.put(document.id(), document.size()));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("segments", segments);
    fields.put("beads", alignment.beads().size());
    fields.put("files", files.stream().map(PlannedFile::name).toList());
    List<String> lines = new ArrayList<>();
    if (!files.isEmpty()) {
      lines.add(
          "segments    "
              + segments.entrySet().stream()
                  .map(entry -> entry.getKey() + " " + entry.getValue())
                  .collect(Collectors.joining(", ")));
      lines.add("beads       " + alignment.beads().size());
      for (PlannedFile file : files) {
        String note = file.note().isEmpty() ? "" : " (" + file.note() + ")";
        lines.add("written     " + file.name() + note);
      }
    }
    report.summarise(lines, fields);
  }
}
