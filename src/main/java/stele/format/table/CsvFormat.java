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

/** Tables with commas between their columns, or what else is found there. */
public final class CsvFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.of(
        AlignmentFeature.TEXTS,
        AlignmentFeature.CONFIDENCE,
        AlignmentFeature.STATUS,
        AlignmentFeature.FLAGS,
        AlignmentFeature.NOTES);
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new TsvAlignmentReader(TableOptions.of(options), options.decoder(), false);
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return TsvWriter.ofCsv(options.moved());
  }
}
