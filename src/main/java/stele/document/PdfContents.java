package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes tables of contents from the lines of a PDF: lines with dots that lead to a number, on
 * pages that have {@value #LEAST} of them or more, and the lines between, which are entries too
 * long for one line, or chapters without dots.
 */
final class PdfContents {

  private static final int LEAST = 3;

  /** More lines between two entries are text. */
  private static final int BETWEEN = 3;

  private static final Pattern ENTRY =
      Pattern.compile(".*(?:\\.\\s?){4,}\\s*(?:\\d{1,4}|[ivxlc]+)$");

  private final List<List<PdfLine>> body = new ArrayList<>();
  private int removed;

  private PdfContents() {}

  static PdfContents of(List<List<PdfLine>> pages) {
    PdfContents contents = new PdfContents();
    for (List<PdfLine> page : pages) {
      contents.add(page);
    }
    return contents;
  }

  /** The remaining lines of each page. */
  List<List<PdfLine>> body() {
    return body;
  }

  int removed() {
    return removed;
  }

  private void add(List<PdfLine> page) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (ENTRY.matcher(page.get(i).text()).matches()) {
        entries.add(i);
      }
    }
    if (entries.size() < LEAST) {
      body.add(page);
      return;
    }
    List<PdfLine> left = new ArrayList<>();
    int next = 0;
    for (int entry : entries) {
      if (entry - next > BETWEEN) {
        left.addAll(page.subList(next, entry));
      }
      next = entry + 1;
    }
    left.addAll(page.subList(next, page.size()));
    removed += page.size() - left.size();
    body.add(left);
  }
}
