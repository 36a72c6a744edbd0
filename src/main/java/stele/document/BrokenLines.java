package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.text.Scripts;

/**
 * Decides what the line breaks within a paragraph of a page are. In text that was broken to a
 * width, and where a line goes on with a small letter, a break is a space; else lines are entries
 * of a list, or verse, and each is a paragraph.
 */
final class BrokenLines {

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[\\s\\u00A0]*\\n");

  /** After quotes and brackets that open. */
  private static final Pattern FIRST_LETTER = Pattern.compile("[\\p{Ps}\\p{Pi}\"']*\\p{L}");

  /** Characters of a line; text is not broken to less. */
  private static final int NARROWEST = 45;

  /** The same where a character is a word. */
  private static final int NARROWEST_UNSPACED = 20;

  /** Characters of a line that is more than an entry. */
  private static final int LONG = 40;

  private BrokenLines() {}

  /** The paragraphs of the text of a block whose line breaks are those of {@code br}. */
  static List<String> paragraphs(CharSequence block) {
    List<String> paragraphs = new ArrayList<>();
    for (String part : BLANK_LINE.split(block, -1)) {
      List<String> lines = part.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
      if (lines.size() < 2 || isWrapped(lines)) {
        paragraphs.add(part);
      } else {
        addEntries(lines, paragraphs);
      }
    }
    return paragraphs;
  }

  private static void addEntries(List<String> lines, List<String> paragraphs) {
    boolean small = lines.stream().allMatch(BrokenLines::beginsSmall);
    StringBuilder entry = new StringBuilder();
    boolean mixed = lines.stream().skip(1).anyMatch(BrokenLines::beginsSmall);
    String before = "";
    for (String line : lines) {
      boolean goesOn = beginsSmall(line) || (mixed && isOpen(before));
      if (entry.length() > 0 && (small || !goesOn)) {
        paragraphs.add(entry.toString());
        entry.setLength(0);
      }
      entry.append(entry.isEmpty() ? "" : "\n").append(line);
      before = line;
    }
    paragraphs.add(entry.toString());
  }

  /** Whether the next line may go on with its sentence: it is long, and has no stop at its end. */
  private static boolean isOpen(String line) {
    int last = line.isEmpty() ? '.' : line.codePointBefore(line.length());
    return line.length() >= LONG && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
  }

  private static boolean beginsSmall(String line) {
    Matcher letter = FIRST_LETTER.matcher(line);
    return letter.lookingAt() && Character.isLowerCase(line.codePointAt(letter.end() - 1));
  }

  /**
   * Whether each line but the last is so full that the next word would not have fitted. That
   * several lines all begin with capitals is no chance, however full they are.
   */
  private static boolean isWrapped(List<String> lines) {
    boolean unsure = lines.size() == 2 || lines.stream().anyMatch(BrokenLines::isUnspaced);
    if (!unsure && lines.stream().skip(1).noneMatch(BrokenLines::beginsSmall)) {
      return false;
    }
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      boolean unspaced = isUnspaced(line);
      if (longest < (unspaced ? NARROWEST_UNSPACED : NARROWEST)
          || line.length() + firstWord(lines.get(i + 1), unspaced) <= longest) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnspaced(String line) {
    return Scripts.joinsWithoutSpace(line.charAt(line.length() - 1));
  }

  /** Characters that the first word of a line adds to the line before. */
  private static int firstWord(String line, boolean unspaced) {
    int space = line.indexOf(' ');
    return unspaced ? 2 : 1 + (space < 0 ? line.length() : space);
  }
}
