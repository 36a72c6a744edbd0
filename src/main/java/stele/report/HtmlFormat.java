package stele.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentWriter;
import stele.format.WritingOptions;
import stele.quality.CheckedAlignment;

/**
 * The report, a page to read. With a {@link CheckedAlignment} among the options of its writer, that
 * alignment is not checked again.
 */
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
        AlignmentFeature.STRUCTURE,
        AlignmentFeature.NOTES);
  }

  @Override
  public boolean isRead() {
    return false;
  }

  @Override
  public Set<Class<? extends Record>> ownOptions() {
    return Set.of(ReportOptions.class, CheckedAlignment.class);
  }

  @Override
  public AlignmentWriter writer(WritingOptions options) {
    HtmlReportWriter writer =
        HtmlReportWriter.of(
            options.generator(), options.own(ReportOptions.class, ReportOptions.DEFAULT));
    Optional<CheckedAlignment> checked = options.own(CheckedAlignment.class);
    return (alignment, out) -> {
      if (checked.isPresent() && checked.get().alignment().equals(alignment)) {
        writer.write(checked.get(), out);
      } else {
        writer.write(alignment, out);
      }
    };
  }
}
