package stele.cli;

import java.util.List;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentWriter;
import stele.format.WritingOptions;
import stele.report.ReportOptions;

/** The report, a page to read. */
public final class HtmlFormat implements AlignmentFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of(".html");
  }

  @Override
  public Set<AlignmentFeature> keeps() {
    return Set.of(
        AlignmentFeature.TEXTS,
        AlignmentFeature.CONFIDENCE,
        AlignmentFeature.STATUS,
        AlignmentFeature.FLAGS,
        AlignmentFeature.NOTES);
  }

  @Override
  public boolean isRead() {
    return false;
  }

  @Override
  public Set<Class<? extends Record>> ownOptions() {
    return Set.of(ReportOptions.class);
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    return new ReviewedReportWriter(
        options.generator(), options.own(ReportOptions.class, ReportOptions.DEFAULT));
  }
}
