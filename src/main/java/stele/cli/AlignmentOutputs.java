package stele.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.MovedText;
import stele.format.PlannedFile;
import stele.format.WritingOptions;
import stele.format.lines.TextLayout;
import stele.io.AtomicFile;
import stele.quality.CheckedAlignment;

/** Writes an alignment to all the places it was asked for, or to none of them. */
final class AlignmentOutputs {

  private final List<Output> outputs;
  private final List<Path> inputs;
  private final WritingOptions options;
  private final Console console;

  /**
   * @param inputs files that must not be written over
   */
  AlignmentOutputs(
      List<Output> outputs, List<Path> inputs, WritingOptions options, Console console) {
    this.outputs = outputs;
    this.inputs = inputs;
    this.options = options;
    this.console = console;
  }

  /**
   * Fails early if an output cannot be written.
   *
   * @throws InputException if one of the files cannot be written
   */
  void check() throws InputException {
    for (Output output : outputs) {
      if (!output.format().isFilePerVersion()) {
        output.destination().check();
      }
    }
  }

  /**
   * Writes everything; of several outputs, all are made before the first file is touched.
   *
   * @return the files written, without standard output
   * @throws InputException if a format cannot hold this alignment, or a file cannot be written
   * @throws IOException if standard output cannot be written
   */
  List<PlannedFile> write(Alignment alignment) throws InputException, IOException {
    return write(alignment, options);
  }

  /** The same of an alignment that has been checked, so that no format needs to check it again. */
  List<PlannedFile> write(CheckedAlignment checked) throws InputException, IOException {
    return write(checked.alignment(), options.with(checked));
  }

  private List<PlannedFile> write(Alignment alignment, WritingOptions options)
      throws InputException, IOException {
    List<PlannedFile> planned = new ArrayList<>();
    List<PlannedFile> files = new ArrayList<>();
    for (Output output : outputs) {
      if (output.isStandardOutput()) {
        planned.add(shown(output, alignment, options));
      } else {
        for (PlannedFile file : output.format().files(output.name(), alignment, options)) {
          refuseTaken(output, Path.of(file.name()), files);
          files.add(file);
          planned.add(file);
        }
      }
    }
    Destination.writeAll(planned, outputs.size() > 1, console);
    return files;
  }

  private PlannedFile shown(Output output, Alignment alignment, WritingOptions options) {
    Terminal terminal = console.terminal();
    WritingOptions all = options.with(new TextLayout(terminal.width(), terminal.colour()));
    return PlannedFile.of(output.name(), out -> output.format().writer(all).write(alignment, out));
  }

  /** Only now are the names of several files fixed. */
  private void refuseTaken(Output output, Path file, List<PlannedFile> taken)
      throws InputException {
    boolean input = inputs.stream().anyMatch(each -> AtomicFile.isSame(file, each));
    if (input || taken.stream().anyMatch(each -> AtomicFile.isSame(file, Path.of(each.name())))) {
      throw new InputException(
          Problem.of(
              file.toString(),
              "one of the files of %s would have this name, but it is %s"
                  .formatted(output.name(), input ? "an input" : "another output"),
              "give %s another name".formatted(output.name())));
    }
  }

  /** Without pairs to show them in, moved pairs are known by their counterparts alone. */
  private boolean isKept(AlignmentFormat format, AlignmentFeature feature) {
    boolean apart =
        feature == AlignmentFeature.MOVED_PAIRS && options.moved() == MovedText.LEAVE_OUT;
    return format.keeps().contains(apart ? AlignmentFeature.COUNTERPARTS : feature);
  }

  /** What a format cannot keep of this alignment, if there is anything. */
  Optional<Problem> losses(Output output, Alignment alignment) {
    AlignmentFormat format = output.format();
    List<String> losses = new ArrayList<>();
    int beads = format.beadsLeftOut(alignment, options);
    if (beads > 0) {
      losses.add("%d of %d beads".formatted(beads, alignment.beads().size()));
    }
    for (AlignmentFeature feature : AlignmentFeature.values()) {
      int count = isKept(format, feature) ? 0 : feature.count(alignment);
      if (count > 0) {
        losses.add(feature.words(count));
      }
    }
    return losses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                output.name(),
                "%s does not keep %s".formatted(format.name(), String.join(", ", losses)),
                beads > 0
                    ? "one-sided and rejected beads are in no memory; keep the JSON as well"
                    : "keep the JSON as well"));
  }
}
