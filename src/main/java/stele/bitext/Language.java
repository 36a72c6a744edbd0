package stele.bitext;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as BCP 47 writes it: {@code en}, {@code pt-BR}, {@code zh-Hant}. {@link #UNDETERMINED}
 * means an unknown one.
 *
 * @param tag the canonical tag, never empty
 */
public record Language(String tag) {

  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (tag.isEmpty() || !canonical(tag).equals(tag)) {
      throw new IllegalArgumentException("not a canonical BCP 47 tag: '" + tag + "'");
    }
  }

  /**
   * The language with this tag in any capitalisation, with {@code -} or {@code _}.
   *
   * @throws IllegalArgumentException if {@code tag} is not well-formed BCP 47
   */
  public static Language of(String tag) {
    return new Language(canonical(tag.strip().replace('_', '-')));
  }

  /** The primary subtag: {@code pt} of {@code pt-BR}. */
  public String primary() {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  /**
   * The ISO 15924 script of the tag or, if it names none, the one the language is usually written
   * in; empty for most that are written from left to right with spaces.
   */
  public String script() {
    String named = Locale.forLanguageTag(tag).getScript();
    return named.isEmpty() ? UsualScripts.of(primary()) : named;
  }

  /** Whether sentences of this language are written without spaces between them. */
  public boolean joinsWithoutSpace() {
    String usual = UsualScripts.of(primary());
    return usual.equals("Hani") || usual.equals("Jpan");
  }

  public boolean isUndetermined() {
    return equals(UNDETERMINED);
  }

  @Override
  public String toString() {
    return tag;
  }

  private static String canonical(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("'" + tag + "' is not a language tag (BCP 47)", e);
    }
  }
}
