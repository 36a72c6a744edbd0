package stele.format.lines;

import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;

/** Ladders of hunalign. */
public final class LadderFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "ladder";
  }

  @Override
  public List<String> endings() {
    return List.of(".ladder");
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
    return new LadderWriter();
  }
}
