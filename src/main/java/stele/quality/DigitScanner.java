package stele.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a number written in digits, of any script, into groups and lists its possible values: 1
 * 000, 1,000, 1.000 and 1’000 are a thousand; 1,5 and 1.5 are one and a half; 1,500 can be either;
 * 1.3.32 and 192.168.0.1 are several numbers.
 */
final class DigitScanner {

  private static final String MARKS = ".,٫٬'’";

  /** Spaces that join groups of digits; the plain one only before a group of exactly three. */
  private static final String SPACES = " \u00A0\u202F\u2009";

  private final String text;
  private final List<String> groups = new ArrayList<>();
  private final StringBuilder marks = new StringBuilder();
  private int end;

  private DigitScanner(String text) {
    this.text = text;
  }

  /** The number that begins with the digit at {@code start}. */
  static DigitScanner at(String text, int start) {
    DigitScanner scanner = new DigitScanner(text);
    scanner.end = scanner.group(start);
    while (scanner.continues()) {
      scanner.marks.append(text.charAt(scanner.end));
      scanner.end = scanner.group(scanner.end + 1);
    }
    return scanner;
  }

  static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** The place after its last digit. */
  int end() {
    return end;
  }

  private int group(int start) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    while (isDigit(text, at)) {
      digits.append((char) ('0' + Character.digit(text.charAt(at), 10)));
      at++;
    }
    groups.add(digits.toString());
    return at;
  }

  private boolean continues() {
    if (!isDigit(text, end + 1)) {
      return false;
    }
    char mark = text.charAt(end);
    if (MARKS.indexOf(mark) >= 0) {
      return marks.chars().noneMatch(before -> SPACES.indexOf(before) >= 0)
          || mark == ','
          || mark == '.';
    }
    return SPACES.indexOf(mark) >= 0
        && groups.get(0).length() <= 3
        && (marks.isEmpty() || marks.charAt(marks.length() - 1) == mark)
        && digitsAt(end + 1) == 3;
  }

  private int digitsAt(int start) {
    int at = start;
    while (isDigit(text, at)) {
      at++;
    }
    return at - start;
  }

  /** Its possible values as one number, the likeliest first; empty if it is several numbers. */
  List<Double> values() {
    String digits = String.join("", groups);
    if (marks.isEmpty()) {
      return List.of(number(digits));
    }
    char last = marks.charAt(marks.length() - 1);
    boolean alike = marks.chars().allMatch(mark -> mark == last);
    List<Double> values = new ArrayList<>();
    if (alike && areThousands(groups.size())) {
      values.add(number(digits));
    }
    boolean point = ".,٫".indexOf(last) >= 0;
    boolean grouped = groups.size() == 2 || (!alike && areThousands(groups.size() - 1));
    if (point && grouped && marks.indexOf(String.valueOf(last)) == marks.length() - 1) {
      String fraction = groups.get(groups.size() - 1);
      values.add(number(digits) / Math.pow(10, fraction.length()));
    }
    return values;
  }

  /** The groups one by one; empty if there is only one, or they are certainly one number. */
  List<Double> parts() {
    return groups.size() == 1 || (groups.size() > 2 && areThousands(groups.size()))
        ? List.of()
        : groups.stream().filter(group -> !isFullHour(group)).map(DigitScanner::number).toList();
  }

  /** The other version may leave out the minutes of 15:00 and 22.00. */
  static boolean isFullHour(String digits) {
    return digits.equals("00");
  }

  private boolean areThousands(int count) {
    return groups.get(0).length() <= 3
        && !groups.get(0).startsWith("0")
        && groups.subList(1, count).stream().allMatch(group -> group.length() == 3);
  }

  private static double number(String digits) {
    return Double.parseDouble(digits);
  }
}
