package stele.format.table;

import java.util.Locale;
import java.util.regex.Pattern;
import stele.xml.XmlCodePoints;

/**
 * Text in the cells of a workbook: what XML cannot hold is written {@code _x0001_}, and text that
 * looks like that is escaped.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA
 *     376, part 1, 22.9.2.19 ST_Xstring</a>
 */
final class CellText {

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static String escape(String text) {
    String plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    StringBuilder escaped = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int character = plain.codePointAt(i);
      if (character == '\r' || !XmlCodePoints.isAllowed(character)) {
        escaped.append(String.format(Locale.ROOT, "_x%04X_", character));
      } else {
        escaped.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return escaped.toString();
  }
}
