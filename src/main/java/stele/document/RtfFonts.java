package stele.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fonts of an RTF document: their names, and what their bytes mean. */
final class RtfFonts {

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private Charset page = RtfCharsets.ofPage(1252);
  private int standard = -1;

  /** The code page of the document ({@code \ansicpg}). */
  void setPage(int number) {
    page = RtfCharsets.ofPage(number);
  }

  /** The font of text that names none ({@code \deff}). */
  void setStandard(int font) {
    standard = font;
  }

  void setCharset(int font, int number) {
    RtfCharsets.ofFont(number).ifPresent(charset -> charsets.put(font, charset));
  }

  /** A piece of the name of a font, which ends with a semicolon. */
  void addName(int font, String piece) {
    int end = piece.indexOf(';');
    name.append(end < 0 ? piece : piece.substring(0, end));
    if (end >= 0) {
      names.putIfAbsent(font, name.toString().strip());
      name.setLength(0);
    }
  }

  /** The name of a font; empty if it has none. */
  String name(int font) {
    return names.getOrDefault(font < 0 ? standard : font, "");
  }

  /** The encoding of the bytes of a font; those of symbol fonts are the numbers of its signs. */
  Charset charset(int font) {
    return SymbolText.isSymbolFont(name(font))
        ? StandardCharsets.ISO_8859_1
        : charsets.getOrDefault(font, page);
  }
}
