package stele.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.write.AlignmentJsonWriter;
import stele.write.AlignmentWriter;
import stele.write.AtomicFile;
import stele.write.Generator;
import stele.write.SideBySideWriter;
import stele.write.TmxSelection;
import stele.write.TmxWriter;
import stele.write.TsvWriter;
import stele.write.report.ReportOptions;

/** Writes an alignment to all the places it was asked for, or to none of them. */
final class AlignmentOutputs {

  private final AlignOptions options;
  private final Console console;
  private final Generator generator;

  AlignmentOutputs(AlignOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.generator = ToolVersion.generator(options.shown());
  }

  /**
   * Makes sure before the work that its fruit can be stored.
   *
   * @throws InputException if one of the files cannot be written
   */
  void check() throws InputException {
    for (Output output : options.outputs()) {
      if (!output.isStandardOutput()) {
        AtomicFile.check(output.path());
      }
    }
  }

  /**
   * Writes everything; all formats are made before the first file is touched.
   *
   * @throws InputException if a format cannot hold this alignment, or a file cannot be written
   * @throws IOException if standard output cannot be written
   */
  List<WrittenFile> write(Alignment alignment) throws InputException, IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Output output : options.outputs()) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      writer(output).write(alignment, content);
      contents.add(content.toByteArray());
    }
    List<WrittenFile> files = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      Output output = options.outputs().get(i);
      byte[] content = contents.get(i);
      if (output.isStandardOutput()) {
        console.out().write(content);
        console.out().flush();
      } else {
        AtomicFile.write(output.path(), out -> out.write(content));
        files.add(new WrittenFile(output.name(), remark(output, alignment)));
      }
    }
    return files;
  }

  private AlignmentWriter writer(Output output) {
    return switch (output.format()) {
      case JSON -> new AlignmentJsonWriter(generator);
      case TMX -> memoryWriter();
      case TSV -> new TsvWriter();
      case TEXT -> textWriter(output);
      case HTML -> new ReviewedReportWriter(generator, ReportOptions.DEFAULT);
    };
  }

  private TmxWriter memoryWriter() {
    return TmxWriter.ofPair(generator, options.tmx(), 0, 1);
  }

  private AlignmentWriter textWriter(Output output) {
    Terminal terminal = output.isStandardOutput() ? console.terminal() : Terminal.NONE;
    return terminal.colour()
        ? SideBySideWriter.coloured(terminal.width())
        : SideBySideWriter.plain(terminal.width());
  }

  private String remark(Output output, Alignment alignment) {
    if (output.format() != OutputFormat.TMX) {
      return "";
    }
    TmxSelection selection = memoryWriter().select(alignment);
    String leftOut =
        selection.leftOut().entrySet().stream()
            .map(
                entry ->
                    entry.getValue()
                        + " "
                        + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "));
    return selection.size() + " pairs" + (leftOut.isEmpty() ? "" : "; left out: " + leftOut);
  }
}
