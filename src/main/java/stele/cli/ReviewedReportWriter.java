package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.pipeline.AlignmentReview;
import stele.quality.ReviewedAlignment;
import stele.report.HtmlReportWriter;
import stele.report.ReportOptions;

/** Reviews an alignment and writes the report of it, with what the review found. */
final class ReviewedReportWriter implements AlignmentWriter {

  private final Generator generator;
  private final ReportOptions options;

  ReviewedReportWriter(Generator generator, ReportOptions options) {
    this.generator = generator;
    this.options = options;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    ReviewedAlignment reviewed = AlignmentReview.of(alignment);
    HtmlReportWriter.annotated(generator, options, ReviewNotes.of(reviewed))
        .write(reviewed.alignment(), out);
  }
}
