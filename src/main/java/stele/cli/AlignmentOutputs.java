package stele.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.format.json.AlignmentJsonWriter;
import stele.format.lines.SideBySideWriter;
import stele.format.table.TsvWriter;
import stele.format.table.XlsxWriter;
import stele.format.tmx.TmxWriter;
import stele.io.AtomicFile;
import stele.io.Source;
import stele.pipeline.VersionInput;
import stele.quality.CheckedAlignment;
import stele.report.HtmlReportWriter;
import stele.report.ReportOptions;

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
  List<WrittenFile> write(CheckedAlignment checked) throws InputException, IOException {
    List<byte[]> shown = new ArrayList<>();
    List<WrittenFile> files = new ArrayList<>();
    Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
    for (Output output : options.outputs()) {
      if (output.isStandardOutput()) {
        shown.add(bytes(content(output, checked)));
      } else if (output.format() == OutputFormat.TMX) {
        addMemory(output, checked.alignment(), files, contents);
      } else {
        byte[] content = bytes(content(output, checked));
        contents.put(output.path(), out -> out.write(content));
        files.add(new WrittenFile(output.name(), ""));
      }
    }
    for (byte[] content : shown) {
      console.out().write(content);
      console.out().flush();
    }
    AtomicFile.writeAll(contents);
    return files;
  }

  private void addMemory(
      Output output,
      Alignment alignment,
      List<WrittenFile> files,
      Map<Path, AtomicFile.Content> contents)
      throws InputException {
    for (MemoryFiles.Planned planned :
        new MemoryFiles(generator, options.memory()).of(output.name(), alignment)) {
      Path path = Path.of(planned.file().name());
      refuseInput(path, contents.keySet());
      byte[] content = bytes(planned.part().content());
      contents.put(path, out -> out.write(content));
      files.add(planned.file());
    }
  }

  /** The names of several files are known only now. */
  private void refuseInput(Path path, Set<Path> taken) throws InputException {
    boolean input =
        Stream.concat(
                options.request().versions().stream()
                    .map(VersionInput::name)
                    .filter(name -> !name.equals(Source.STANDARD_INPUT))
                    .map(Path::of),
                options.request().lexicons().stream())
            .anyMatch(each -> AtomicFile.isSame(path, each));
    if (input || taken.stream().anyMatch(each -> AtomicFile.isSame(path, each))) {
      throw new InputException(
          Problem.of(
              path.toString(),
              "one of the memory's files would be called so, and this is "
                  + (input ? "an input" : "another output"),
              "give the memory another name"));
    }
  }

  private static byte[] bytes(AtomicFile.Content content) throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return bytes.toByteArray();
  }

  private AtomicFile.Content content(Output output, CheckedAlignment checked) {
    return output.format() == OutputFormat.HTML
        ? out -> HtmlReportWriter.of(generator, ReportOptions.DEFAULT).write(checked, out)
        : out -> writer(output).write(checked.alignment(), out);
  }

  private AlignmentWriter writer(Output output) {
    return switch (output.format()) {
      case JSON -> new AlignmentJsonWriter(generator);
      case TMX ->
          options.memory().multilingual()
              ? TmxWriter.multilingual(generator, options.memory().tmx())
              : TmxWriter.ofPair(generator, options.memory().tmx(), 0, 1);
      case TSV -> new TsvWriter();
      case TEXT -> textWriter(output);
      case HTML -> HtmlReportWriter.of(generator, ReportOptions.DEFAULT);
      case XLSX -> new XlsxWriter();
    };
  }

  private AlignmentWriter textWriter(Output output) {
    Terminal terminal = output.isStandardOutput() ? console.terminal() : Terminal.NONE;
    return terminal.colour()
        ? SideBySideWriter.coloured(terminal.width())
        : SideBySideWriter.plain(terminal.width());
  }
}
