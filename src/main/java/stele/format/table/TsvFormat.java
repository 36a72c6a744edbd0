package stele.format.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentReader;
import stele.format.AlignmentWriter;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;

/** Tables with tabs between their columns. */
public final class TsvFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "tsv";
  }

  @Override
  public List<String> endings() {
    return List.of(".tsv", ".tab");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.of(
        AlignmentFeature.TEXTS,
        AlignmentFeature.CONFIDENCE,
        AlignmentFeature.STATUS,
        AlignmentFeature.FLAGS,
        AlignmentFeature.NOTES,
        AlignmentFeature.MOVED_PAIRS);
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new TsvAlignmentReader(TableOptions.of(options), options.decoder(), true);
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new TsvWriter(options.moved());
  }
}
