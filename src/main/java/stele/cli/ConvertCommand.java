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
import stele.format.ReadAlignment;

/** {@code stele convert}: an alignment from one format into another. */
final class ConvertCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "convert",
            "Writes an alignment or a translation memory in another format, and says what that"
                + " format cannot keep.",
            List.of(ConvertOptions.group(), MemoryOptions.group(), TalkOptions.group()));
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
    ConvertOutput output = new ConvertOutput(options, console);
    output.check();
    ReadAlignment read = new ConvertInput(options, console.in()).read();
    report.warn(read.warnings());
    Alignment alignment = read.alignment();
    List<WrittenFile> files = output.write(alignment);
    report.warn(output.losses(alignment).stream().toList());
    summarise(alignment, files, report);
    return ExitCode.DONE;
  }

  private static void summarise(Alignment alignment, List<WrittenFile> files, Report report) {
    Map<String, Integer> segments = new LinkedHashMap<>();
    alignment.documents().forEach(document -> segments.put(document.id(), document.size()));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("segments", segments);
    fields.put("beads", alignment.beads().size());
    fields.put("files", files.stream().map(WrittenFile::name).toList());
    List<String> lines = new ArrayList<>();
    if (!files.isEmpty()) {
      lines.add(
          "segments    "
              + segments.entrySet().stream()
                  .map(entry -> entry.getKey() + " " + entry.getValue())
                  .collect(Collectors.joining(", ")));
      lines.add("beads       " + alignment.beads().size());
      for (WrittenFile file : files) {
        String remark = file.remark().isEmpty() ? "" : " (" + file.remark() + ")";
        lines.add("written     " + file.name() + remark);
      }
    }
    report.summarise(lines, fields);
  }
}
