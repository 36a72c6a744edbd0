package stele.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.text.Scripts;

/**
 * Joins lines, and the words divided between them.
 *
 * <p>A hyphen at the end of a line is removed if the next line begins with a small letter, with
 * these exceptions: the text elsewhere writes the word with the hyphen and nowhere without; it has
 * both parts as words and not the whole; or it divides no words: then fewer than {@value #DIVIDING}
 * of its lines end so (a letter set without division 0.008, a manual set with it 0.037), and those
 * are {@code well-known}.
 */
final class Hyphenation {

  private static final double DIVIDING = 0.02;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}-]*\\p{L})[-\u2010\u00AD]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");

  /** The end of {@code 64-}, which {@code bit} follows. */
  private static final Pattern COUNTED = Pattern.compile("\\d[-\u2010]");

  private final Set<String> words = new HashSet<>();
  private final boolean dividing;
  private int joined;

  /** Learns how words are written from all lines of a text. */
  Hyphenation(List<PdfLine> lines) {
    int divisions = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean divided =
          i + 1 < lines.size()
              && LAST.matcher(text).find()
              && FIRST.matcher(lines.get(i + 1).text()).find();
      divisions += divided ? 1 : 0;
      learn(text, i > 0 && LAST.matcher(lines.get(i - 1).text()).find());
    }
    dividing = divisions >= DIVIDING * lines.size();
  }

  /** Parts of divided words are not words. */
  private void learn(String text, boolean continued) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean divided = word.end() < text.length() && isHyphen(text, word.end());
      if (!divided && !(continued && word.start() == 0)) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** How many divided words have been joined. */
  int joined() {
    return joined;
  }

  /** Appends a line to the text it continues. */
  void join(StringBuilder text, String line) {
    Matcher last = LAST.matcher(text.substring(Math.max(0, text.length() - 60)));
    Matcher first = FIRST.matcher(line);
    if (!last.find()) {
      boolean unspaced =
          COUNTED.matcher(text.substring(Math.max(0, text.length() - 2))).matches()
              || (!text.isEmpty()
                  && !line.isEmpty()
                  && Scripts.joinsWithoutSpace(text.charAt(text.length() - 1))
                  && Scripts.joinsWithoutSpace(line.charAt(0)));
      text.append(unspaced ? "" : " ").append(line);
      return;
    }
    if (first.find() && !keepsHyphen(last.group(1), first.group())) {
      text.setLength(text.length() - 1);
      joined++;
    }
    text.append(line);
  }

  private boolean keepsHyphen(String left, String right) {
    String before = left.toLowerCase(Locale.ROOT);
    String after = right.toLowerCase(Locale.ROOT);
    if (words.contains(before + after)) {
      return false;
    }
    return !dividing
        || words.contains(before + "-" + after)
        || (words.contains(before) && words.contains(after));
  }

  private static boolean isHyphen(String text, int at) {
    return "-\u2010\u00AD".indexOf(text.charAt(at)) >= 0;
  }
}
