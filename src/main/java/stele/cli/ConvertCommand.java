package stele.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.read.ReadAlignment;
import stele.read.Source;
import stele.write.AlignmentFeature;
import stele.write.AtomicFile;
import stele.write.ParallelLinesWriter;

/** {@code stele convert}: an alignment from one format into another. */
final class ConvertCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "convert",
            "Writes an alignment or a translation memory in another format, and says what that"
                + " format cannot keep.",
            List.of(ConvertOptions.group(), TalkOptions.group()));
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
    boolean single = options.to() != ConvertFormat.MOSES;
    boolean standardOutput = single && options.output().equals(Source.STANDARD_INPUT);
    if (single && !standardOutput) {
      AtomicFile.check(Path.of(options.output()));
    }
    ReadAlignment read = new ConvertInput(options, console.in()).read();
    report.warn(read.warnings());
    Alignment alignment = read.alignment();
    report.warn(losses(alignment, options).stream().toList());
    List<String> files = new ArrayList<>();
    if (standardOutput) {
      options.to().writer().write(alignment, console.out());
      console.out().flush();
    } else if (single) {
      AtomicFile.write(
          Path.of(options.output()), out -> options.to().writer().write(alignment, out));
      files.add(options.output());
    } else {
      files.addAll(writeLines(alignment, options));
    }
    summarise(alignment, options, files, report);
    return ExitCode.DONE;
  }

  /** A file of lines for each version; none is written before all places are looked at. */
  private static List<String> writeLines(Alignment alignment, ConvertOptions options)
      throws InputException {
    List<String> files = new ArrayList<>();
    for (SegmentedDocument document : alignment.documents()) {
      String file = options.output() + "." + document.id().replaceAll("[^\\w.-]", "_");
      for (String input : options.inputs()) {
        if (AtomicFile.isSame(Path.of(file), Path.of(input))) {
          throw new InputException(
              Problem.of(file, "is an input", "give another stem for the names to write"));
        }
      }
      AtomicFile.check(Path.of(file));
      files.add(file);
    }
    for (int version = 0; version < files.size(); version++) {
      ParallelLinesWriter writer = new ParallelLinesWriter(version);
      AtomicFile.write(Path.of(files.get(version)), out -> writer.write(alignment, out));
    }
    return files;
  }

  /** What the format cannot keep of this alignment, if there is anything. */
  private static Optional<Problem> losses(Alignment alignment, ConvertOptions options) {
    List<String> losses = new ArrayList<>();
    int beads = alignment.beads().size() - options.to().beadsKept(alignment);
    if (beads > 0) {
      losses.add(
          "%d of %d beads (one-sided, or rejected)".formatted(beads, alignment.beads().size()));
    }
    for (AlignmentFeature feature : AlignmentFeature.values()) {
      int count = options.to().kept().contains(feature) ? 0 : feature.count(alignment);
      if (count > 0) {
        losses.add(feature.words(count));
      }
    }
    return losses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                options.output(),
                "%s does not keep %s".formatted(options.to(), String.join(", ", losses)),
                "keep the JSON as well"));
  }

  private static void summarise(
      Alignment alignment, ConvertOptions options, List<String> files, Report report) {
    int written = options.to().beadsKept(alignment);
    String versions =
        alignment.documents().stream()
            .map(document -> document.id() + " " + document.size())
            .collect(Collectors.joining(", "));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("beads", alignment.beads().size());
    fields.put("beadsWritten", written);
    fields.put("files", files);
    List<String> lines = new ArrayList<>();
    if (!files.isEmpty()) {
      lines.add("segments    " + versions);
      lines.add("beads       " + written + " of " + alignment.beads().size());
      files.forEach(file -> lines.add("written     " + file));
    }
    report.summarise(lines, fields);
  }
}
