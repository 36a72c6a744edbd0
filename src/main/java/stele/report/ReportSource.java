package stele.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style and the script of a report. */
final class ReportSource {

  private ReportSource() {}

  /** Width of a window, in rem, in which a column has room for some 40 characters a line. */
  private static final int COLUMN = 18;

  private static final int MARGINS = 4;

  /** A browser lays out so many rows at once in well under a second. */
  private static final int FEW_ROWS = 1000;

  /** More columns are stacked in every window. */
  private static final int MOST_COLUMNS = 6;

  /**
   * The style sheet, with rules for so many columns and one for each choice of rows: CSS alone
   * shows and hides them.
   */
  static String style(int columns, List<RowFilter> filters) {
    StringBuilder style = new StringBuilder(resource("report.css"));
    style.append("@media screen");
    if (columns <= MOST_COLUMNS) {
      style.append(" and (max-width: ").append(MARGINS + columns * COLUMN).append("rem)");
    }
    style.append(" {\n").append(resource("stacked.css")).append("}\n");
    for (RowFilter filter : filters) {
      String chosen = ":root:has(#show option[value=\"" + filter.trait() + "\"]:checked) ";
      String others = ":not(." + filter.trait() + ")";
      style.append(chosen).append(".g").append(others).append(",\n");
      style.append(chosen).append(".r").append(others).append(" { display: none }\n");
      if (filter.rows() <= FEW_ROWS) {
        style.append(chosen).append(".g { content-visibility: visible }\n");
      }
      if (filter.isPlain()) {
        style.append(chosen).append(".r td p.plain { display: block }\n");
      }
    }
    return style.toString();
  }

  static String script() {
    return resource("report.js");
  }

  private static String resource(String name) {
    try (InputStream in = ReportSource.class.getResourceAsStream("/stele/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
