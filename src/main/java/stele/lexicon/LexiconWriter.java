package stele.lexicon;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a lexicon as {@link LexiconReader} reads it: a first line of language codes, then {@code
 * source TAB target TAB weight}, in the lexicon's order. The caller opens the file in UTF-8.
 */
public final class LexiconWriter {

  /** Digits after the point; a weight that would vanish is written as the least that does not. */
  private static final int DIGITS = 3;

  private LexiconWriter() {}

  public static void write(Lexicon lexicon, Appendable out) throws IOException {
    out.append(lexicon.source() + "\t" + lexicon.target() + "\tweight\n");
    writeEntries(lexicon, out);
  }

  /** Without the first line. */
  public static void writeEntries(Lexicon lexicon, Appendable out) throws IOException {
    for (Lexicon.Entry entry : lexicon.entries()) {
      out.append(entry.source() + "\t" + entry.target() + "\t" + weight(entry.weight()) + "\n");
    }
  }

  private static String weight(double weight) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(DIGITS);
    return BigDecimal.valueOf(weight)
        .setScale(DIGITS, RoundingMode.HALF_UP)
        .max(least)
        .stripTrailingZeros()
        .toPlainString();
  }
}
