package stele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import stele.bitext.Alignment;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.io.Utf8;
import stele.quality.CheckedAlignment;
import stele.quality.QualityChecks;
import stele.revision.Revision;

/**
 * Writes an alignment as one HTML page: a summary with a picture of the whole, then the versions
 * side by side, one bead per row, the first version as the base on the left. Flags come with their
 * reasons; versions in one language are compared word by word.
 *
 * <p>The page is self-contained, and its Content Security Policy forbids it to load anything else.
 * Everything can be read, filtered and printed without JavaScript; with it, one can also search and
 * jump. Memory in proportion to the alignment; the rows are written in groups.
 */
final class HtmlReportWriter implements AlignmentWriter {

  private final Generator generator;
  private final ReportOptions options;

  private HtmlReportWriter(Generator generator, ReportOptions options) {
    this.generator = generator;
    this.options = options;
  }

  public static HtmlReportWriter of(Generator generator, ReportOptions options) {
    return new HtmlReportWriter(generator, options);
  }

  /** Checks the alignment, then writes the report of it. */
  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    write(QualityChecks.check(alignment), out);
  }

  /** Writes the report of an alignment that has been checked. */
  public void write(CheckedAlignment checked, OutputStream out) throws IOException {
    write(ReportContent.of(generator, options, checked, Revision.all(checked.alignment())), out);
  }

  static void write(ReportContent content, OutputStream out) throws IOException {
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
