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

/** Workbooks. */
public final class XlsxFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlsx");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return EnumSet.complementOf(
        EnumSet.of(
            AlignmentFeature.FIELDS,
            AlignmentFeature.STRUCTURE,
            AlignmentFeature.COUNTERPARTS,
            AlignmentFeature.CONFIDENCES));
  }

  @Override
  public AlignmentReader reader(ReadingOptions options) {
    return new XlsxAlignmentReader(TableOptions.of(options));
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new XlsxWriter(options.moved());
  }
}
