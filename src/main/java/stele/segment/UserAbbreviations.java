package stele.segment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;

/**
 * Abbreviations of the user: one per line, {@code #} starts a comment, a line such as {@code [ru]}
 * limits those below it to that language; those before the first such line apply to every language.
 * The last full stop may be left out. None of them ever ends a sentence, nor does the beginning of
 * one: {@code art. cit.} also covers {@code art.}
 */
public final class UserAbbreviations {

  private static final String ANY = "";
  private static final UserAbbreviations NONE = new UserAbbreviations(Map.of());

  private final Map<String, Set<String>> byLanguage;

  private UserAbbreviations(Map<String, Set<String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  static UserAbbreviations none() {
    return NONE;
  }

  /**
   * Reads the text of a file.
   *
   * @throws InputException if a line is not an abbreviation that could occur in a text
   */
  public static UserAbbreviations read(String file, String text) throws InputException {
    Map<String, Set<String>> found = new TreeMap<>();
    String language = ANY;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String entry = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        language = languageOf(entry.substring(1, entry.length() - 1), file, number);
      } else if (!entry.isEmpty()) {
        String whole = checked(entry, file, number);
        Set<String> entries = found.computeIfAbsent(language, any -> new TreeSet<>());
        for (int stop = whole.indexOf('.'); stop >= 0; stop = whole.indexOf('.', stop + 1)) {
          entries.add(whole.substring(0, stop + 1));
        }
      }
    }
    return new UserAbbreviations(found);
  }

  private static String languageOf(String tag, String file, int line) throws InputException {
    try {
      return Language.of(tag.strip()).primary();
    } catch (IllegalArgumentException e) {
      throw new InputException(
          new Problem(
              file,
              "line " + line,
              "'" + tag + "' is not a language tag",
              "write it as in [en], [ru], [pt-BR]"),
          e);
    }
  }

  /** As the rules look an entry up: with its stop, without blanks after inner stops. */
  private static String checked(String entry, String file, int line) throws InputException {
    String whole = entry.endsWith(".") ? entry : entry + ".";
    String plain = whole.replaceAll("\\.[\\s\\u00A0]+", ".").replaceAll("[\\s\\u00A0]+", " ");
    boolean letters = plain.codePoints().anyMatch(Character::isLetter);
    if (!letters || !new Words(whole).combinations(whole.length(), 0).contains(plain)) {
      throw new InputException(
          new Problem(
              file,
              "line " + line,
              "'" + entry + "' is not an abbreviation that could occur in a text",
              "write one per line, of up to four words without commas, quotes and brackets"));
    }
    return plain;
  }

  /** Those of this language, and of every language. */
  Set<String> of(String language) {
    Set<String> all = new TreeSet<>(byLanguage.getOrDefault(ANY, Set.of()));
    all.addAll(byLanguage.getOrDefault(language, Set.of()));
    return all;
  }
}
