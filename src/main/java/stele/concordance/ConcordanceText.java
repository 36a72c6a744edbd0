package stele.concordance;

import stele.bitext.Span;
import stele.text.ControlCharacters;
import stele.text.DisplayWidth;

/**
 * A concordance for a terminal: words in context, one line per version. The match and, below it,
 * the first of the words that are likely to render it begin in one column; a version without such a
 * word is shown from its start. Control characters become spaces.
 */
public final class ConcordanceText {

  private static final String STRONG = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final String CUT = "…";
  private static final int NARROWEST = 10;

  private final int width;
  private final boolean strong;
  private final StringBuilder page = new StringBuilder();

  private ConcordanceText(int width, boolean strong) {
    this.width = width;
    this.strong = strong;
  }

  /**
   * The page.
   *
   * @param width of a line, in columns of the terminal
   * @param strong whether the marked words are emphasised by ANSI sequences
   */
  public static String of(Concordance concordance, int width, boolean strong) {
    return new ConcordanceText(width, strong).render(concordance);
  }

  private String render(Concordance concordance) {
    int ids =
        concordance.versions().stream()
            .mapToInt(version -> DisplayWidth.of(version.id()))
            .max()
            .orElse(0);
    int left = Math.max(NARROWEST, (width - ids - 2) * 2 / 5);
    int right = Math.max(NARROWEST, width - ids - 2 - left);
    for (Concordance.Hit hit : concordance.hits()) {
      page.append(page.isEmpty() ? "" : "\n");
      page.append("bead ").append(hit.bead() + 1);
      if (hit.confidence().isPresent()) {
        page.append(", confidence ").append(hit.confidence().shown());
      }
      page.append('\n');
      for (int version = 0; version < hit.texts().size(); version++) {
        String id = concordance.versions().get(version).id();
        page.append(id).append(" ".repeat(ids - DisplayWidth.of(id) + 2));
        line(hit.texts().get(version), left, right);
      }
    }
    return page.toString();
  }

  private void line(Concordance.HitText text, int left, int right) {
    String clean = ControlCharacters.toSpaces(text.text());
    if (clean.isEmpty()) {
      page.append(" ".repeat(left)).append("-\n");
      return;
    }
    int start = text.marks().isEmpty() ? 0 : text.marks().get(0).start();
    String before = lastColumns(clean.substring(0, start), left - 1);
    page.append(" ".repeat(left - DisplayWidth.of(before))).append(before);
    int end = endOfColumns(clean, start, right);
    int at = start;
    for (Span mark : text.marks()) {
      if (mark.start() < end) {
        page.append(clean, at, mark.start());
        emphasise(clean.substring(mark.start(), Math.min(end, mark.end())));
        at = Math.min(end, mark.end());
      }
    }
    page.append(clean, at, end).append(end < clean.length() ? CUT : "").append('\n');
  }

  private void emphasise(String words) {
    page.append(strong ? STRONG : "").append(words).append(strong ? PLAIN : "");
  }

  private static String lastColumns(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int start = text.length();
    while (start > 0
        && DisplayWidth.of(text.substring(text.offsetByCodePoints(start, -1))) < columns) {
      start = text.offsetByCodePoints(start, -1);
    }
    return CUT + text.substring(start);
  }

  /** Leaves room for {@link #CUT}. */
  private static int endOfColumns(String text, int start, int columns) {
    if (DisplayWidth.of(text.substring(start)) <= columns) {
      return text.length();
    }
    int end = start;
    while (end < text.length()
        && DisplayWidth.of(text.substring(start, text.offsetByCodePoints(end, 1))) < columns) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
