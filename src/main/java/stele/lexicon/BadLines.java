package stele.lexicon;

import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Problem;

/** Counts the lines of a file that hold no entry and remembers the first. */
final class BadLines {

  private final String file;
  private int lines;
  private int bad;
  private int firstLine;
  private String firstCause = "";

  BadLines(String file) {
    this.file = file;
  }

  /** A line that should hold an entry, whether it does or not. */
  void expect() {
    lines++;
  }

  /**
   * @param line counted from 1
   */
  void add(int line, String cause) {
    if (bad++ == 0) {
      firstLine = line;
      firstCause = cause;
    }
  }

  /**
   * The warning about lines left out, if there are any.
   *
   * @param format the form of a good line
   * @throws InputException if no line was good
   */
  List<Problem> warnings(String format) throws InputException {
    if (lines == bad) {
      throw new InputException(
          new Problem(
              file,
              bad == 0 ? "" : "line " + firstLine,
              bad == 0 ? "it holds no entry" : "no line holds an entry: this one " + firstCause,
              format));
    }
    return bad == 0
        ? List.of()
        : List.of(
            new Problem(
                file,
                "line " + firstLine,
                bad
                    + " of "
                    + lines
                    + (bad == 1 ? " lines holds" : " lines hold")
                    + " no entry and "
                    + (bad == 1 ? "is" : "are")
                    + " left out: "
                    + (bad == 1 ? "it " : "the first ")
                    + firstCause,
                format));
  }
}
