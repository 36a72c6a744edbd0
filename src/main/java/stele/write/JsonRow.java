package stele.write;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object on one line, as {@code {"a": 1, "b": [2, 3]}}. */
public final class JsonRow {

  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Spacing.AFTER)
                          .withObjectEntrySpacing(Spacing.AFTER)
                          .withArrayElementSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withObjectIndenter(new DefaultPrettyPrinter.NopIndenter())
                  .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));

  /**
   * Half a surrogate pair is legal in JSON but not in UTF-8; the two line separators are legal but
   * end a line for many tools. Outside strings none of them occurs.
   */
  private static final Pattern TO_ESCAPE = Pattern.compile("[\\p{Cs}\\u2028\\u2029]");

  private JsonRow() {}

  /** The object with these fields, in their order. */
  public static String of(Map<String, ?> fields) {
    return escaped(WRITER.writeValueAsString(fields));
  }

  static String ofValue(Object value) {
    return escaped(WRITER.writeValueAsString(value));
  }

  private static String escaped(String json) {
    return TO_ESCAPE
        .matcher(json)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
