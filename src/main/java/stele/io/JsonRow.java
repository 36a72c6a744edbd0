package stele.io;

import java.util.Iterator;
import java.util.Map;

/**
 * A JSON value on one line, as {@code {"a": 1, "b": [2, 3]}}.
 *
 * <p>Written by hand, because loading a JSON library would take longer than aligning a short text.
 */
public final class JsonRow {

  private static final String SEPARATOR = ", ";

  private final StringBuilder row = new StringBuilder();

  private JsonRow() {}

  /**
   * The object with these fields, in their order.
   *
   * @param fields strings, numbers, booleans, nulls, lists and maps of them
   */
  public static String of(Map<String, ?> fields) {
    return ofValue(fields);
  }

  /** Any such value. */
  public static String ofValue(Object value) {
    JsonRow json = new JsonRow();
    json.add(value);
    return json.row.toString();
  }

  private void add(Object value) {
    if (value instanceof Map<?, ?> fields) {
      addObject(fields);
    } else if (value instanceof Iterable<?> elements) {
      addArray(elements);
    } else if (value instanceof String text) {
      addString(text);
    } else if (value == null || value instanceof Boolean || isNumber(value)) {
      row.append(value);
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass() + ": " + value);
    }
  }

  private static boolean isNumber(Object value) {
    return value instanceof Double number
        ? Double.isFinite(number)
        : value instanceof Number && !(value instanceof Float);
  }

  private void addObject(Map<?, ?> fields) {
    row.append('{');
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      row.append(separator);
      addString((String) field.getKey());
      row.append(": ");
      add(field.getValue());
      separator = SEPARATOR;
    }
    row.append('}');
  }

  private void addArray(Iterable<?> elements) {
    row.append('[');
    Iterator<?> rest = elements.iterator();
    while (rest.hasNext()) {
      add(rest.next());
      row.append(rest.hasNext() ? SEPARATOR : "");
    }
    row.append(']');
  }

  private void addString(String text) {
    row.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        row.append('\\').append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        row.append(c).append(text.charAt(++i));
      } else if (needsEscape(c)) {
        addEscaped(c);
      } else {
        row.append(c);
      }
    }
    row.append('"');
  }

  /**
   * Beyond what JSON requires: half a surrogate pair is legal in JSON but not in UTF-8; the two
   * line separators are legal but end a line for many tools.
   */
  private static boolean needsEscape(char c) {
    return c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029';
  }

  private void addEscaped(char c) {
    switch (c) {
      case '\b' -> row.append("\\b");
      case '\t' -> row.append("\\t");
      case '\n' -> row.append("\\n");
      case '\f' -> row.append("\\f");
      case '\r' -> row.append("\\r");
      default -> row.append("\\u").append("%04x".formatted((int) c));
    }
  }
}
