package stele.format.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import stele.bitext.Alignment;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.PlannedFile;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;

/** Parallel lines as Moses reads them: {@code corpus.en}, {@code corpus.ru}. */
public final class MosesFormat implements AlignmentFormat {

  private static final Pattern UNFIT = Pattern.compile("[^\\w.-]");

  @Override
  public String name() {
    return "moses";
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return Set.of(AlignmentFeature.TEXTS);
  }

  @Override
  public boolean isFilePerVersion() {
    return true;
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new ParallelLinesReader(options.languages(), options.decoder());
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    throw new IllegalStateException(name() + " is one file per version");
  }

  @Override
  public List<PlannedFile> files(String name, Alignment alignment, WritingOptions options) {
    List<PlannedFile> files = new ArrayList<>();
    for (int version = 0; version < alignment.documents().size(); version++) {
      SegmentedDocument document = alignment.documents().get(version);
      ParallelLinesWriter writer = new ParallelLinesWriter(version, options.moved());
      files.add(
          PlannedFile.of(
              name + "." + UNFIT.matcher(document.id()).replaceAll("_"),
              out -> writer.write(alignment, out)));
    }
    return files;
  }

  @Override
  public int beadsLeftOut(Alignment alignment, WritingOptions options) {
    return alignment.beads().size() - ParallelLinesWriter.beadsWritten(alignment, options.moved());
  }
}
