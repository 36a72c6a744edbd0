package stele.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.Language;

/**
 * Detects the language in the name of a file: {@code letter.en.txt}, {@code letter_ru.docx}, {@code
 * letter-pt-BR.txt}, {@code en.txt}, {@code letter.ru-abridged.txt}. Careful rather than clever: a
 * name that only might mean a language is ignored.
 */
public final class FileNameLanguage {

  private static final Pattern TAG =
      Pattern.compile("([A-Za-z]{2})(?:[-_](Latn|Cyrl|Hans|Hant|Arab))?(?:[-_]([A-Z]{2}))?");
  private static final Pattern TAG_AND_MORE = Pattern.compile("([a-z]{2})-[A-Za-z0-9-]{3,}");
  private static final Pattern TAIL =
      Pattern.compile(
          ".*?[-_ ]([A-Za-z]{2}(?:[-_](?:Latn|Cyrl|Hans|Hant|Arab))?(?:[-_][A-Z]{2})?)");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Codes that are common words at the end of a name: {@code how-to}, {@code sign_in}. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "an", "as", "be", "ch", "co", "cv", "ii", "in", "io", "is", "my", "no", "om", "or",
          "os", "sc", "so", "st", "to", "tv", "vo");

  private FileNameLanguage() {}

  /** The language in a file's own name, without folders. */
  public static Optional<Language> of(String fileName) {
    List<String> parts = Arrays.asList(Gzip.nameWithin(fileName).split("\\.", -1));
    int last = parts.size() > 1 ? parts.size() - 2 : 0;
    for (int i = last; i >= 1; i--) {
      Optional<Language> found = announced(parts.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    String stem = parts.get(0);
    Optional<Language> whole = parts.size() <= 2 ? tag(stem) : Optional.empty();
    return whole.isPresent() ? whole : tail(parts.get(last));
  }

  private static Optional<Language> announced(String part) {
    Optional<Language> found = tag(part);
    if (found.isPresent()) {
      return found;
    }
    Matcher more = TAG_AND_MORE.matcher(part);
    return more.matches() ? tag(more.group(1)) : Optional.empty();
  }

  private static Optional<Language> tail(String part) {
    Matcher tail = TAIL.matcher(part);
    if (!tail.matches() || WORDS.contains(tail.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return tag(tail.group(1));
  }

  private static Optional<Language> tag(String part) {
    Matcher tag = TAG.matcher(part);
    if (!tag.matches() || !LANGUAGES.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (tag.group(3) != null && !COUNTRIES.contains(tag.group(3))) {
      return Optional.empty();
    }
    return Optional.of(Language.of(part));
  }
}
