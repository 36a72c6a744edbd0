package stele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.io.Utf8;

/**
 * Writes an alignment as one HTML page: a summary with a picture of the whole, then the versions
 * side by side, a bead a row, the first version as the base on the left.
 *
 * <p>The page needs nothing but itself, and its Content Security Policy forbids it anything else.
 * Everything can be read, filtered and printed without JavaScript; with it, one can also search and
 * jump. Memory in proportion to the alignment; the rows are written in groups.
 */
public final class HtmlReportWriter implements AlignmentWriter {

  private final Generator generator;
  private final ReportOptions options;
  private final ReportNotes notes;

  private HtmlReportWriter(Generator generator, ReportOptions options, ReportNotes notes) {
    this.generator = generator;
    this.options = options;
    this.notes = notes;
  }

  /** A report of the alignment alone. */
  public static HtmlReportWriter of(Generator generator, ReportOptions options) {
    return new HtmlReportWriter(generator, options, ReportNotes.NONE);
  }

  /**
   * A report that also shows what is known about the rows of the one alignment that will be
   * written.
   */
  public static HtmlReportWriter annotated(
      Generator generator, ReportOptions options, ReportNotes notes) {
    return new HtmlReportWriter(generator, options, notes);
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    ReportContent content = ReportContent.of(generator, options, notes, alignment);
    Writer page = Utf8.writerTo(out);
    Html html = new Html();
    PagePart pagePart = new PagePart(content, html);
    pagePart.begin();
    new SummaryPart(content, html).write();
    html.drainTo(page);
    new TextPart(content, html).writeTo(page);
    pagePart.end();
    html.drainTo(page);
    page.flush();
  }
}
