package stele.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Removes tables of contents from the lines of a PDF: lines with dots that lead to a number, on
 * pages that have {@value #LEAST} of them or more, and the lines between, which are entries too
 * long for one line, or chapters without dots.
 *
 * <p>Price lists, menus and schedules have such lines, too. Those of contents have numbers that
 * never fall, and a heading that says so ({@code contents.txt}), or most of their titles somewhere
 * else in the document; others stay.
 */
final class PdfContents {

  private static final int LEAST = 3;

  /** More lines between two entries are text. */
  private static final int BETWEEN = 3;

  /** Share of the titles that are found again; wrapped and shortened ones are not. Judgement. */
  private static final double FOUND_AGAIN = 0.5;

  /** Letters of a title to be found again; all of a shorter one. Judgement. */
  private static final int TITLE = 40;

  private static final Pattern ENTRY =
      Pattern.compile("(.*?)(?:\\.\\s?){4,}\\s*(\\d{1,4}|[ivxlc]+)$");

  private static final Set<String> HEADINGS = headings();

  private final List<List<PdfLine>> body = new ArrayList<>();
  private final List<PdfLine> removed = new ArrayList<>();
  private final String letters;

  private PdfContents(List<List<PdfLine>> pages) {
    StringBuilder all = new StringBuilder();
    for (List<PdfLine> page : pages) {
      page.stream()
          .filter(line -> !isEntry(line))
          .forEach(line -> all.append(letters(line.text())));
    }
    letters = all.toString();
    boolean goesOn = false;
    for (List<PdfLine> page : pages) {
      goesOn = add(page, goesOn);
    }
  }

  private static Set<String> headings() {
    try (InputStream in = PdfContents.class.getResourceAsStream("contents.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PdfContents of(List<List<PdfLine>> pages) {
    return new PdfContents(pages);
  }

  /** The remaining lines of each page. */
  List<List<PdfLine>> body() {
    return body;
  }

  List<PdfLine> removed() {
    return removed;
  }

  /**
   * Adds a page without its entries.
   *
   * @param goesOn whether the page before ends with an entry of contents
   * @return whether this one does
   */
  private boolean add(List<PdfLine> page, boolean goesOn) {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (isEntry(page.get(i))) {
        entries.add(i);
      }
    }
    boolean continued = goesOn && !entries.isEmpty() && entries.get(0) <= BETWEEN;
    boolean enough = continued || entries.size() >= LEAST;
    if (!enough || !rise(page, entries) || !(isHeaded(page, entries) || areTitles(page, entries))) {
      body.add(page);
      return false;
    }
    List<PdfLine> left = new ArrayList<>();
    int next = 0;
    for (int entry : entries) {
      List<PdfLine> between = page.subList(next, entry);
      boolean text = between.size() > BETWEEN || between.stream().anyMatch(PdfLine::endsSentence);
      (text ? left : removed).addAll(between);
      removed.add(page.get(entry));
      next = entry + 1;
    }
    left.addAll(page.subList(next, page.size()));
    body.add(left);
    return next == page.size();
  }

  private static boolean isEntry(PdfLine line) {
    return ENTRY.matcher(line.text()).matches();
  }

  private static boolean rise(List<PdfLine> page, List<Integer> entries) {
    int before = 0;
    for (int entry : entries) {
      OptionalInt number = number(parts(page.get(entry)).group(2));
      if (number.isPresent() && number.getAsInt() < before) {
        return false;
      }
      before = number.orElse(before);
    }
    return true;
  }

  private static boolean isHeaded(List<PdfLine> page, List<Integer> entries) {
    return page.subList(0, entries.get(0)).stream()
        .anyMatch(line -> HEADINGS.contains(line.text().strip().toLowerCase(Locale.ROOT)));
  }

  private boolean areTitles(List<PdfLine> page, List<Integer> entries) {
    int titles = 0;
    int found = 0;
    for (int entry : entries) {
      String title = letters(parts(page.get(entry)).group(1));
      if (!title.isEmpty()) {
        titles++;
        found += letters.contains(title.substring(0, Math.min(TITLE, title.length()))) ? 1 : 0;
      }
    }
    return found > 0 && found >= FOUND_AGAIN * titles;
  }

  private static Matcher parts(PdfLine entry) {
    Matcher parts = ENTRY.matcher(entry.text());
    parts.matches();
    return parts;
  }

  /** Roman numbers count the pages before the first. */
  private static OptionalInt number(String text) {
    return Character.isDigit(text.charAt(0))
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Without the numbers of chapters, which a heading may have or not. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}]+", "").toLowerCase(Locale.ROOT);
  }
}
