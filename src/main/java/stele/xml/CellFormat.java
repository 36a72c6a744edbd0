package stele.xml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet: shows numbers, dates, times, shares and prices as the sheet
 * does. What depends on the user's country is written in one way: a stop before decimals, commas
 * between thousands, and dates without a pattern of their own as {@code 2020-05-01}.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA
 *     376, part 1, 18.8.30 and 18.8.31</a>
 */
final class CellFormat {

  private static final String GENERAL = "General";
  private static final String DATE = "yyyy-mm-dd";

  /** Formats that have numbers instead of patterns; East Asian dates are among them. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(0, GENERAL),
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(5, "$#,##0;($#,##0)"),
          Map.entry(6, "$#,##0;($#,##0)"),
          Map.entry(7, "$#,##0.00;($#,##0.00)"),
          Map.entry(8, "$#,##0.00;($#,##0.00)"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(14, DATE),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, DATE + " h:mm"),
          Map.entry(37, "#,##0;(#,##0)"),
          Map.entry(38, "#,##0;(#,##0)"),
          Map.entry(39, "#,##0.00;(#,##0.00)"),
          Map.entry(40, "#,##0.00;(#,##0.00)"),
          Map.entry(41, "#,##0;(#,##0);\"-\""),
          Map.entry(42, "$#,##0;($#,##0);\"-\""),
          Map.entry(43, "#,##0.00;(#,##0.00);\"-\""),
          Map.entry(44, "$#,##0.00;($#,##0.00);\"-\""),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"),
          Map.entry(48, "##0.0E+0"),
          Map.entry(49, "@"));

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** The piece of a pattern: quoted, escaped, a width, a filling, in brackets, a run, or a sign. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\"([^\"]*)\"?|\\\\(.)|_.|\\*.|\\[([^\\]]*)\\]|(?i:AM/PM|A/P|General)"
              + "|([yYmMdDhHsSeEbBgG])\\4*|[0#?.,%/]+|(?s:.)");

  private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");
  private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[\\d.]+)");
  private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

  /** The last day that dates are shown for, 9999-12-31. */
  private static final double LAST_DAY = 2_958_466;

  private static final double MILLISECONDS = 86_400_000;

  /** Digits that a number of a spreadsheet has. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final List<NumberCase> sections = new ArrayList<>();

  /** A part of a format, for some numbers. */
  private record NumberCase(List<String> pieces, Optional<Matcher> condition, boolean date) {}

  private CellFormat(String pattern) {
    for (String part : split(pattern)) {
      sections.add(section(part));
    }
  }

  /** The format of this pattern. */
  static CellFormat of(String pattern) {
    return new CellFormat(pattern);
  }

  /** The format of this number. */
  static CellFormat builtIn(int number) {
    boolean eastAsianDate = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
    return new CellFormat(BUILT_IN.getOrDefault(number, eastAsianDate ? DATE : GENERAL));
  }

  private static List<String> split(String pattern) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Matcher piece = PIECE.matcher(pattern);
    while (piece.find()) {
      if (piece.group().equals(";")) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(piece.group());
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static NumberCase section(String pattern) {
    List<String> pieces = new ArrayList<>();
    Optional<Matcher> condition = Optional.empty();
    boolean date = false;
    Matcher piece = PIECE.matcher(pattern);
    while (piece.find()) {
      String text = piece.group();
      String bracket = piece.group(3);
      if (bracket != null) {
        Matcher tested = CONDITION.matcher(bracket);
        Matcher currency = CURRENCY.matcher(bracket);
        if (tested.matches()) {
          condition = Optional.of(tested);
        } else if (currency.matches()) {
          pieces.add("\"" + currency.group(1) + "\"");
        } else if (ELAPSED.matcher(bracket).matches()) {
          pieces.add(text.toLowerCase(Locale.ROOT));
          date = true;
        }
      } else {
        boolean unit = piece.group(4) != null && "eEbBgG".indexOf(text.charAt(0)) < 0;
        date |= unit;
        pieces.add(unit ? text.toLowerCase(Locale.ROOT) : text);
      }
    }
    return new NumberCase(pieces, condition, date);
  }

  /** A text as this format shows it. */
  String shown(String text) {
    NumberCase last = sections.get(sections.size() - 1);
    if (!last.pieces().contains("@") || (sections.size() > 1 && sections.size() < 4)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    last.pieces().forEach(piece -> shown.append(piece.equals("@") ? text : literal(piece)));
    return shown.toString();
  }

  /**
   * A number as this format shows it.
   *
   * @param from1904 whether days count from 1904-01-01
   */
  String shown(double value, boolean from1904) {
    NumberCase section = section(value);
    boolean first = section.equals(sections.get(0));
    if (section.date()) {
      double days = value + (from1904 ? 1462 : 0);
      return days >= 0 && days < LAST_DAY ? date(section, days) : general(value);
    }
    double shown = sections.size() > 1 && !first && value < 0 ? -value : value;
    return number(section, shown);
  }

  private NumberCase section(double value) {
    for (NumberCase section : sections) {
      if (section.condition().isPresent() && holds(section.condition().get(), value)) {
        return section;
      }
    }
    boolean conditional = sections.stream().anyMatch(section -> section.condition().isPresent());
    if (conditional) {
      return sections.stream()
          .filter(section -> section.condition().isEmpty())
          .findFirst()
          .orElse(sections.get(0));
    }
    int index = value > 0 || sections.size() == 1 ? 0 : value < 0 ? 1 : 2;
    return index < sections.size() && !(index == 2 && sections.size() < 3)
        ? sections.get(index)
        : sections.get(0);
  }

  private static boolean holds(Matcher condition, double value) {
    double limit = Double.parseDouble(condition.group(2));
    return switch (condition.group(1)) {
      case "<" -> value < limit;
      case ">" -> value > limit;
      case "<=" -> value <= limit;
      case ">=" -> value >= limit;
      case "=" -> value == limit;
      default -> value != limit;
    };
  }

  /** As a cell without a format shows a number, with all of its digits. */
  static String general(double value) {
    BigDecimal rounded = new BigDecimal(Double.toString(value)).round(DIGITS).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static String literal(String piece) {
    return switch (piece.charAt(0)) {
      case '"' -> piece.substring(1, Math.max(1, piece.length() - (piece.endsWith("\"") ? 1 : 0)));
      case '\\' -> piece.substring(1);
      case '_' -> piece.length() > 1 ? " " : piece;
      case '*' -> piece.length() > 1 ? "" : piece;
      default -> piece;
    };
  }

  private static boolean isDigits(String piece) {
    return "0#?.,%/".indexOf(piece.charAt(0)) >= 0;
  }

  private static boolean isExponent(String piece, List<String> pieces, int at) {
    return piece.equalsIgnoreCase("E")
        && at > 0
        && isDigits(pieces.get(at - 1))
        && at + 2 < pieces.size()
        && "+-".contains(pieces.get(at + 1));
  }

  private static String number(NumberCase section, double value) {
    List<String> pieces = section.pieces();
    String digits =
        pieces.stream().filter(CellFormat::isDigits).reduce("", (all, piece) -> all + piece);
    double scaled = value;
    for (int i = 0; i < digits.length(); i++) {
      scaled *= digits.charAt(i) == '%' ? 100 : 1;
    }
    List<String> groups = groups(pieces, value);
    StringBuilder shown = new StringBuilder();
    boolean written = false;
    int group = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (!groups.isEmpty() && isDigits(piece)) {
        shown.append(groups.get(group++));
      } else if (piece.equalsIgnoreCase(GENERAL) || piece.equals("@")) {
        shown.append(general(value));
      } else if (!isDigits(piece)) {
        shown.append(literal(piece));
      } else if (!written && hasPlace(piece)) {
        int exponent = i + 1;
        if (exponent < pieces.size() && isExponent(pieces.get(exponent), pieces, exponent)) {
          shown.append(scientific(piece, scaled));
          i = exponent + 2;
        } else if (isFraction(pieces, i)) {
          shown.append(fraction(scaled));
          i = lastOfFraction(pieces, i);
        } else {
          shown.append(decimal(piece, scaled)).append(piece.replaceAll("[^%]", ""));
        }
        written = true;
      } else {
        shown.append(piece.replaceAll("[0#?,]", ""));
      }
    }
    return shown.toString().strip();
  }

  /** The digits of each group of a telephone number or the like; empty for one number. */
  private static List<String> groups(List<String> pieces, double value) {
    List<String> places = pieces.stream().filter(CellFormat::isDigits).toList();
    if (places.size() < 2
        || places.stream().mapToInt(String::length).sum() > 50
        || !places.stream().allMatch(piece -> piece.matches("[0#?]+"))) {
      return List.of();
    }
    int rest = places.stream().mapToInt(String::length).sum() - places.get(0).length();
    String digits = decimal("0".repeat(rest + 1), value);
    List<String> groups = new ArrayList<>();
    int at = digits.length() - rest;
    String first = digits.substring(0, at);
    groups.add("0".repeat(Math.max(0, Math.min(50, places.get(0).length()) - at)) + first);
    for (String piece : places.subList(1, places.size())) {
      groups.add(digits.substring(at, at + piece.length()));
      at += piece.length();
    }
    return groups;
  }

  private static boolean hasPlace(String piece) {
    return piece.chars().anyMatch(c -> c == '0' || c == '#' || c == '?');
  }

  private static boolean isFraction(List<String> pieces, int at) {
    return pieces.get(at).indexOf('/') >= 0
        || (at + 2 < pieces.size()
            && pieces.get(at + 1).equals(" ")
            && pieces.get(at + 2).indexOf('/') >= 0
            && isDigits(pieces.get(at + 2)));
  }

  private static int lastOfFraction(List<String> pieces, int at) {
    return pieces.get(at).indexOf('/') >= 0 ? at : at + 2;
  }

  /** The nearest fraction with a denominator below 100. */
  private static String fraction(double value) {
    long whole = (long) Math.floor(Math.abs(value));
    double rest = Math.abs(value) - whole;
    int best = 1;
    for (int denominator = 1; denominator < 100; denominator++) {
      if (distance(rest, denominator) < distance(rest, best) - 1e-9) {
        best = denominator;
      }
    }
    long above = Math.round(rest * best);
    if (above == best) {
      whole++;
      above = 0;
    }
    String sign = value < 0 ? "-" : "";
    if (above == 0) {
      return sign + whole;
    }
    return sign + (whole > 0 ? whole + " " : "") + above + "/" + best;
  }

  private static double distance(double rest, int denominator) {
    return Math.abs(rest - (double) Math.round(rest * denominator) / denominator);
  }

  private static String scientific(String piece, double value) {
    int decimals = decimals(piece);
    return String.format(Locale.ROOT, "%." + Math.min(30, decimals) + "E", value);
  }

  private static int decimals(String piece) {
    int stop = piece.indexOf('.');
    return stop < 0
        ? 0
        : (int) piece.substring(stop).chars().filter(c -> "0#?".indexOf(c) >= 0).count();
  }

  private static String decimal(String piece, double value) {
    String whole = piece.indexOf('.') < 0 ? piece : piece.substring(0, piece.indexOf('.'));
    String plain = piece.replaceAll("%", "");
    int thousands = 0;
    while (plain.endsWith(",")) {
      plain = plain.substring(0, plain.length() - 1);
      thousands++;
    }
    int decimals = Math.min(30, decimals(plain));
    int least = Math.max(0, decimals - optionalTail(plain));
    BigDecimal rounded =
        new BigDecimal(Double.toString(value))
            .round(DIGITS)
            .movePointLeft(3 * thousands)
            .setScale(decimals, RoundingMode.HALF_UP);
    String text = rounded.abs().toPlainString();
    int stop = text.indexOf('.');
    String integer = stop < 0 ? text : text.substring(0, stop);
    String fraction = stop < 0 ? "" : text.substring(stop + 1);
    while (fraction.length() > least && fraction.endsWith("0")) {
      fraction = fraction.substring(0, fraction.length() - 1);
    }
    long places = whole.chars().filter(c -> c == '0').count();
    integer = integer.equals("0") && places == 0 ? "" : integer;
    integer = "0".repeat((int) Math.max(0, Math.min(50, places) - integer.length())) + integer;
    if (whole.matches(".*[0#?],[0#?].*")) {
      integer = integer.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
    }
    String sign = rounded.signum() < 0 ? "-" : "";
    return sign + integer + (fraction.isEmpty() ? "" : "." + fraction);
  }

  /** Decimals at the end that are shown only if they are not zero. */
  private static int optionalTail(String piece) {
    int stop = piece.indexOf('.');
    int tail = 0;
    for (int i = piece.length() - 1; i > stop && stop >= 0 && piece.charAt(i) != '0'; i--) {
      tail += piece.charAt(i) == '#' || piece.charAt(i) == '?' ? 1 : 0;
    }
    return tail;
  }

  private static String date(NumberCase section, double days) {
    List<String> pieces = section.pieces();
    boolean half = pieces.stream().anyMatch(piece -> piece.matches("(?i)AM/PM|A/P"));
    boolean fractions = pieces.stream().anyMatch(piece -> piece.matches("\\.0+"));
    double unit = fractions ? 1 : 1000;
    long milliseconds = (long) (Math.round(days * MILLISECONDS / unit) * unit);
    LocalDateTime time = time(milliseconds);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      switch (piece.charAt(0)) {
        case 'y' ->
            shown.append(
                padded(
                    piece.length() > 2 ? time.getYear() : time.getYear() % 100,
                    piece.length() > 2 ? 4 : 2));
        case 'd' -> shown.append(day(piece.length(), time));
        case 'h' ->
            shown.append(
                padded(half ? (time.getHour() + 11) % 12 + 1 : time.getHour(), piece.length()));
        case 's' -> shown.append(padded(time.getSecond(), piece.length()));
        case 'm' ->
            shown.append(
                isMinute(pieces, i)
                    ? padded(time.getMinute(), piece.length())
                    : month(piece.length(), time));
        case '[' -> shown.append(elapsed(piece, milliseconds));
        case 'A', 'a' -> shown.append(halfOfDay(piece, time));
        default -> shown.append(piece.matches("\\.0+") ? fraction(piece, time) : literal(piece));
      }
    }
    return shown.toString().strip();
  }

  /** Day 60 of the count from 1900 is one that never was. */
  private static LocalDateTime time(long milliseconds) {
    long days = Math.floorDiv(milliseconds, (long) MILLISECONDS);
    return LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0)
        .plusDays(days)
        .plus(Math.floorMod(milliseconds, (long) MILLISECONDS), ChronoUnit.MILLIS);
  }

  private static String padded(long value, int digits) {
    return String.format(Locale.ROOT, "%0" + Math.max(1, Math.min(9, digits)) + "d", value);
  }

  private static String day(int letters, LocalDateTime time) {
    String name = DAYS.get(time.getDayOfWeek().getValue() - 1);
    return letters > 3
        ? name
        : letters == 3 ? name.substring(0, 3) : padded(time.getDayOfMonth(), letters);
  }

  private static String month(int letters, LocalDateTime time) {
    String name = MONTHS.get(time.getMonthValue() - 1);
    return switch (letters) {
      case 1, 2 -> padded(time.getMonthValue(), letters);
      case 3 -> name.substring(0, 3);
      case 5 -> name.substring(0, 1);
      default -> name;
    };
  }

  /** After hours or before seconds, an m is minutes. */
  private static boolean isMinute(List<String> pieces, int at) {
    return pieces.get(at).length() <= 2
        && (isNext(pieces, at, -1, 'h') || isNext(pieces, at, 1, 's'));
  }

  private static boolean isNext(List<String> pieces, int at, int step, char unit) {
    for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
      String bare = pieces.get(i).replace("[", "");
      if ("ymdhs".indexOf(bare.charAt(0)) >= 0) {
        return bare.charAt(0) == unit;
      }
    }
    return false;
  }

  private static String elapsed(String piece, long milliseconds) {
    long seconds = milliseconds / 1000;
    long units =
        switch (piece.charAt(1)) {
          case 'h' -> seconds / 3600;
          case 'm' -> seconds / 60;
          default -> seconds;
        };
    return padded(units, piece.length() - 2);
  }

  private static String halfOfDay(String piece, LocalDateTime time) {
    if (!piece.matches("(?i)AM/PM|A/P")) {
      return piece;
    }
    String half = time.getHour() < 12 ? "AM" : "PM";
    return piece.length() == 3 ? half.substring(0, 1) : half;
  }

  private static String fraction(String piece, LocalDateTime time) {
    String digits = padded(time.get(ChronoField.MILLI_OF_SECOND), 3);
    return "." + digits.substring(0, Math.min(3, piece.length() - 1));
  }
}
