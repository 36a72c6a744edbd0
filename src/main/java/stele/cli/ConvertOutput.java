package stele.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentFeature;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.format.lines.ParallelLinesWriter;
import stele.format.tmx.TmxWriter;
import stele.io.AtomicFile;
import stele.io.Source;

/**
 * Writes what {@code stele convert} is asked for, one file or several, or none of them. What is
 * written streams to the disk: an alignment is in memory once.
 */
final class ConvertOutput {

  private final ConvertOptions options;
  private final Console console;
  private final Generator generator = ToolVersion.generator(Map.of());
  private final List<WrittenFile> files = new ArrayList<>();
  private final Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();

  ConvertOutput(ConvertOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  /**
   * Makes sure before the work that its fruit can be stored.
   *
   * @throws InputException if the file cannot be written
   */
  void check() throws InputException {
    if (!isStandardOutput() && options.to() != ConvertFormat.MOSES) {
      AtomicFile.check(Path.of(options.output()));
    }
  }

  /**
   * Writes everything.
   *
   * @return the files written; none if it went to standard output
   * @throws InputException if the format cannot hold this alignment, or a file cannot be written
   * @throws IOException if standard output cannot be written
   */
  List<WrittenFile> write(Alignment alignment) throws InputException, IOException {
    if (isStandardOutput()) {
      writer().write(alignment, console.out());
      console.out().flush();
      return List.of();
    }
    switch (options.to()) {
      case MOSES -> planLines(alignment);
      case TMX -> planMemory(alignment);
      default -> plan(new WrittenFile(options.output(), ""), out -> writer().write(alignment, out));
    }
    AtomicFile.writeAll(contents);
    return files;
  }

  private boolean isStandardOutput() {
    return options.output().equals(Source.STANDARD_INPUT);
  }

  private AlignmentWriter writer() {
    return options.to() == ConvertFormat.TMX ? memoryWriter() : options.to().writer(generator);
  }

  /** All versions in one; of two versions that is what every tool takes. */
  private TmxWriter memoryWriter() {
    return TmxWriter.multilingual(generator, options.memory().tmx());
  }

  private void planMemory(Alignment alignment) throws InputException {
    for (MemoryFiles.Planned planned :
        new MemoryFiles(generator, options.memory()).of(options.output(), alignment)) {
      plan(planned.file(), planned.part().content());
    }
  }

  private void planLines(Alignment alignment) throws InputException {
    for (int version = 0; version < alignment.documents().size(); version++) {
      SegmentedDocument document = alignment.documents().get(version);
      String file = options.output() + "." + document.id().replaceAll("[^\\w.-]", "_");
      ParallelLinesWriter writer = new ParallelLinesWriter(version);
      plan(new WrittenFile(file, ""), out -> writer.write(alignment, out));
    }
  }

  private void plan(WrittenFile file, AtomicFile.Content content) throws InputException {
    Path path = Path.of(file.name());
    for (String input : options.filesRead()) {
      if (AtomicFile.isSame(path, Path.of(input))) {
        throw new InputException(
            Problem.of(file.name(), "is an input", "give what is written another name"));
      }
    }
    files.add(file);
    contents.put(path, content);
  }

  /** What the format cannot keep of this alignment, if there is anything. */
  Optional<Problem> losses(Alignment alignment) {
    List<String> losses = new ArrayList<>();
    int beads = beadsLeftOut(alignment);
    if (beads > 0) {
      losses.add("%d of %d beads".formatted(beads, alignment.beads().size()));
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
                beads > 0
                    ? "one-sided and rejected beads are in no memory; keep the JSON as well"
                    : "keep the JSON as well"));
  }

  private int beadsLeftOut(Alignment alignment) {
    return switch (options.to()) {
      case TMX ->
          memoryWriter().select(alignment).leftOut().values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      case MOSES -> alignment.beads().size() - ParallelLinesWriter.size(alignment);
      default -> 0;
    };
  }
}
