package stele.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Removes page heads, feet and numbers from the lines of a PDF: outermost lines that repeat at
 * their edge on {@value #PAGES} pages or more, digits aside; that are at the same height as those
 * do, if most pages have them; or that are numbers which rise from page to page. Removing one may
 * expose another.
 */
final class RunningHeads {

  /**
   * A line that two pages begin with may be a verse or a name; one that three begin with is a head.
   */
  private static final int PAGES = 3;

  /** The most lines of a head, or of a foot. */
  private static final int LAYERS = 3;

  /** Heights this near to each other are the same, in points. */
  private static final float SAME_HEIGHT = 2;

  private static final String NUMBER = "(?i)[\\s\\-–—|]*(?:\\d{1,4}|[ivxlc]{1,7})[\\s\\-–—|]*";

  private final List<List<PdfLine>> body;
  private final List<PdfLine> removed = new ArrayList<>();

  private RunningHeads(List<List<PdfLine>> pages) {
    this.body = pages.stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
  }

  static RunningHeads of(List<List<PdfLine>> pages) {
    RunningHeads heads = new RunningHeads(pages);
    Comparator<PdfLine> downwards = Comparator.comparingDouble(PdfLine::y);
    heads.strip(downwards);
    heads.strip(downwards.reversed());
    return heads;
  }

  /** The remaining lines of each page, in their order. */
  List<List<PdfLine>> body() {
    return body;
  }

  List<PdfLine> removed() {
    return removed;
  }

  private void strip(Comparator<PdfLine> fromEdge) {
    for (int layer = 0; layer < LAYERS; layer++) {
      List<PdfLine> outermost =
          body.stream()
              .filter(page -> page.size() > 1)
              .map(page -> page.stream().min(fromEdge).orElseThrow())
              .toList();
      List<PdfLine> running = running(outermost);
      if (running.isEmpty()) {
        return;
      }
      for (PdfLine line : running) {
        body.get(line.page()).remove(line);
        removed.add(line);
      }
    }
  }

  private static List<PdfLine> running(List<PdfLine> outermost) {
    Map<String, List<PdfLine>> alike = new HashMap<>();
    for (PdfLine line : outermost) {
      alike.computeIfAbsent(pattern(line), key -> new ArrayList<>()).add(line);
    }
    Predicate<PdfLine> repeated = line -> alike.get(pattern(line)).size() >= PAGES;
    Predicate<PdfLine> numbered =
        line -> line.text().matches(NUMBER) && rises(alike.get(pattern(line)));
    List<PdfLine> sure = outermost.stream().filter(repeated.or(numbered)).toList();
    return sure.size() < PAGES || 2 * sure.size() < outermost.size()
        ? sure
        : outermost.stream()
            .filter(line -> sure.stream().anyMatch(other -> isLike(line, other)))
            .toList();
  }

  /** Heads that change from chapter to chapter are where the others are, in the same type. */
  private static boolean isLike(PdfLine line, PdfLine head) {
    return line.equals(head)
        || (Math.abs(line.y() - head.y()) <= SAME_HEIGHT
            && Math.abs(line.size() - head.size()) < 0.5);
  }

  private static String pattern(PdfLine line) {
    String text = line.text();
    return text.matches(NUMBER) ? "#" : text.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  /** Whether numbers of two pages or more go up as the pages do. */
  private static boolean rises(List<PdfLine> lines) {
    int steps = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      PdfLine line = lines.get(i);
      steps += value(line) - value(before) == line.page() - before.page() ? 1 : 0;
    }
    return lines.size() > 1 && 2 * steps >= lines.size() - 1;
  }

  private static int value(PdfLine line) {
    String digits = line.text().replaceAll("\\D", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
