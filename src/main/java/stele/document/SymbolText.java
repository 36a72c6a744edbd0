package stele.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/**
 * Text set in fonts that show signs where others show letters. Documents store the codes of these
 * fonts, often moved to U+F020 to U+F0FF; a sign that has no known character becomes {@link
 * #STAND_IN}.
 */
final class SymbolText {

  /** A white square. */
  static final String STAND_IN = "\u25A1";

  private static final String RESOURCE = "/stele/document/symbol-fonts.txt";
  private static final int MOVED = 0xF000;
  private static final int CODES = 0x100;
  private static final int FIRST = 0x20;
  private static final int MOST_NAMED = 8;

  private final TreeSet<String> unknown = new TreeSet<>();

  /** Loaded when a document first needs it. */
  private static final class Fonts {
    private static final Map<String, String[]> CHARACTERS = load();

    private Fonts() {}
  }

  /** Whether a font has signs where others have letters, by its name. */
  static boolean isSymbolFont(String font) {
    String name = key(font);
    return name.equals("symbol")
        || name.equals("marlett")
        || name.equals("mtextra")
        || name.equals("monotypesorts")
        || name.startsWith("bookshelfsymbol")
        || name.contains("dings")
        || name.contains("dingbats");
  }

  /** What a font shows for a text; the text itself, unless it is a symbol font. */
  String shown(String font, String text) {
    if (!isSymbolFont(font)) {
      return text;
    }
    boolean known = Fonts.CHARACTERS.containsKey(key(font));
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean moved = c >= MOVED + FIRST && c < MOVED + CODES;
      shown.append(moved || (known && c > FIRST && c < CODES) ? sign(font, c) : c);
    }
    return shown.toString();
  }

  /**
   * The sign of a font.
   *
   * @param code 20 to FF, or the same from F000
   */
  String sign(String font, int code) {
    int place = code >= MOVED ? code - MOVED : code;
    String[] characters = Fonts.CHARACTERS.get(key(font));
    if (characters != null && place >= FIRST && place < CODES && characters[place] != null) {
      return characters[place];
    }
    if (!isSymbolFont(font) && Character.isDefined(code) && !isPrivate(code)) {
      return Character.toString(code);
    }
    unknown.add(String.format(Locale.ROOT, "%s %04X", font, code));
    return STAND_IN;
  }

  private static boolean isPrivate(int code) {
    return Character.getType(code) == Character.PRIVATE_USE
        || Character.getType(code) == Character.SURROGATE;
  }

  /** Warns of the signs that have no known character, if there are any. */
  void warn(Source source, Consumer<Problem> warnings) {
    unknown()
        .ifPresent(
            what ->
                warnings.accept(Problem.of(source.name(), what, Remedy.of(Remedy.Kind.SEE_TEXT))));
  }

  /** What to say of the signs that have no known character; empty if there are none. */
  Optional<String> unknown() {
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", unknown.stream().limit(MOST_NAMED).toList());
    return Optional.of(
        "signs of symbol fonts whose characters are not known are shown as %s: %s%s"
            .formatted(STAND_IN, named, unknown.size() > MOST_NAMED ? " ..." : ""));
  }

  private static String key(String font) {
    String name = font.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return switch (name) {
      case "symbolmt", "symbolps" -> "symbol";
      case "dingbats", "itczapfdingbats" -> "zapfdingbats";
      default -> name;
    };
  }

  private static Map<String, String[]> load() {
    try (InputStream in = SymbolText.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String[]> fonts = new HashMap<>();
      String[] characters = new String[CODES];
      for (String line : reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        int colon = line.indexOf(':');
        if (colon < 0) {
          characters = new String[CODES];
          fonts.put(key(line), characters);
        } else {
          int code = Integer.parseInt(line.substring(0, colon), 16);
          for (String hex : List.of(line.substring(colon + 2).split(" ", -1))) {
            characters[code++] =
                hex.equals("-") ? null : Character.toString(Integer.parseInt(hex, 16));
          }
        }
      }
      return fonts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
