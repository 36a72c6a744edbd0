package stele.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open at a place of a Word document. Each has its code, which may hold other
 * fields, then the result that is shown.
 */
final class DocxFields {

  /** Fields that show words of their code: {@code MACROBUTTON Name Click here}. */
  private static final Pattern BUTTON =
      Pattern.compile("\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*?)\\s*", Pattern.DOTALL);

  private static final Pattern SYMBOL =
      Pattern.compile("\\s*SYMBOL\\s+(0X[0-9A-F]{1,4}|\\d{1,5})(.*)", Pattern.DOTALL);
  private static final Pattern FONT = Pattern.compile("\\\\F\\s+\"?([^\"\\\\]+)");

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private String control = "";
    private boolean result;
    private boolean shows;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private final TextAccount account;
  private final SymbolText symbols;

  DocxFields(TextAccount account, SymbolText symbols) {
    this.account = account;
    this.symbols = symbols;
  }

  void begin() {
    open.push(new Field());
  }

  /** A piece of the code of the innermost field. */
  void code(String text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().code.append(text);
    }
  }

  /** What a control of a form shows, if the field has no result. */
  void control(String text) {
    if (!open.isEmpty()) {
      open.peek().control = text;
    }
  }

  /** The code has ended and the result begins. */
  void separate() {
    if (!open.isEmpty()) {
      open.peek().result = true;
    }
  }

  /** A piece of text is shown. */
  void shows() {
    if (!open.isEmpty()) {
      open.peek().shows = true;
    }
  }

  /** Ends the innermost field; what it shows beside its result. */
  String end() {
    Field done = open.poll();
    if (done == null) {
      return "";
    }
    String shown =
        done.shows
            ? ""
            : done.control.isEmpty() ? shown(done.code.toString(), symbols) : done.control;
    account.see(done.code);
    account.leaveOut(Leaving.FIELD_CODES, done.code);
    account.see(shown);
    return shown;
  }

  /** What a field without a result shows by its code; empty if it shows nothing. */
  static String shown(String code, SymbolText symbols) {
    Matcher button = BUTTON.matcher(code);
    if (button.matches()) {
      return button.group(1);
    }
    Matcher symbol = SYMBOL.matcher(code.toUpperCase(Locale.ROOT));
    if (!symbol.matches()) {
      return "";
    }
    Matcher font = FONT.matcher(symbol.group(2));
    return symbols.sign(font.find() ? font.group(1).strip() : "Symbol", number(symbol.group(1)));
  }

  private static int number(String number) {
    int code =
        number.startsWith("0X")
            ? Integer.parseInt(number.substring(2), 16)
            : Integer.parseInt(number);
    return Math.min(code, Character.MAX_VALUE);
  }

  /** Whether the place is in the code of some field, so that nothing of it is shown. */
  boolean inCode() {
    return open.stream().anyMatch(field -> !field.result);
  }

  /** Whether the place is in the result of a table of contents. */
  boolean inContents() {
    return open.stream().anyMatch(field -> field.result && isContents(field.code.toString()));
  }

  /** Whether a field of this code makes a table of contents. */
  static boolean isContents(String code) {
    return code.stripLeading().toUpperCase(Locale.ROOT).matches("TOC(\\s.*)?");
  }

  /** Ends all fields: their end is missing from a damaged document. */
  void close() {
    while (!open.isEmpty()) {
      end();
    }
  }
}
