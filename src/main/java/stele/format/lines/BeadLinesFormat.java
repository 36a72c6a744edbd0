package stele.format.lines;

import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;

/** Bead lines, {@code [0, 1]:[0]}. */
public final class BeadLinesFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "beads";
  }

  @Override
  public List<String> endings() {
    return List.of(".beads");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return Set.of(AlignmentFeature.BOUNDARIES);
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new IndexedBeadsReader(options.texts(), options.decoder());
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new BeadLineWriter();
  }
}
