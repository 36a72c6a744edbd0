package stele.format.lines;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * A line of a file of beads or offsets that is neither blank nor a comment.
 *
 * @param number 1-based
 * @param text without white space around it
 */
public record DataLine(String file, int number, String text) {

  /** All such lines; at least one, because the format was detected by it. */
  public static List<DataLine> of(String file, String content) {
    List<DataLine> lines = new ArrayList<>();
    int number = 0;
    for (Iterator<String> rest = content.lines().iterator(); rest.hasNext(); ) {
      String line = rest.next();
      number++;
      if (LineFormat.isData(line)) {
        lines.add(new DataLine(file, number, LineFormat.bare(line)));
      }
    }
    return lines;
  }

  public String[] columns() {
    return LineFormat.columns(text);
  }

  /** A whole number, not below {@code least}. */
  public int number(String digits, int least) throws InputException {
    try {
      int value = Integer.parseInt(digits.strip());
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new InputException(problem(notANumber(digits, least), "correct the line"), e);
    }
    throw malformed(notANumber(digits, least));
  }

  public InputException malformed(String cause) {
    return new InputException(problem(cause, "correct the line"));
  }

  private Problem problem(String cause, String remedy) {
    return new Problem(file, "line " + number, cause, remedy);
  }

  private static String notANumber(String digits, int least) {
    return "'" + digits.strip() + "' is not a whole number of at least " + least;
  }
}
