package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import stele.bitext.Alignment;
import stele.pipeline.AlignmentReview;
import stele.review.ReviewedAlignment;
import stele.write.AlignmentWriter;
import stele.write.Generator;
import stele.write.report.HtmlReportWriter;
import stele.write.report.ReportOptions;

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
