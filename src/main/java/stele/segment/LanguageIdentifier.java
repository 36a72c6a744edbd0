package stele.segment;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.bitext.Language;
import stele.text.Scripts;

/**
 * Tells the language of a text: by its script and the letters only some languages use, for Latin
 * script by its commonest words, and where neither decides by OpenNLP's language detector, which
 * takes two seconds to load and is loaded only then.
 *
 * <p>Thread-safe.
 */
public final class LanguageIdentifier {

  /** UTF-16 code units looked at; language shows long before that. */
  private static final int SAMPLE = 20_000;

  /** Fewer letters than this say nothing. */
  private static final int FEWEST_LETTERS = 10;

  /**
   * UTF-16 code units below which a text contradicts only those of another script: a rare letter
   * may be missing.
   */
  private static final int ENOUGH_TO_CONTRADICT = 200;

  private static final String LATIN = "Latin";

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  private LanguageIdentifier() {}

  /** The language of {@code text}; {@link Language#UNDETERMINED} if it cannot be told. */
  public static Language identify(String text) {
    Glance glance = glance(text);
    if (glance.language().isPresent()) {
      return Language.of(glance.language().get());
    }
    return glance.hasLetters() ? LanguageModel.languageOf(sample(text)) : Language.UNDETERMINED;
  }

  /**
   * The language {@code text} is in, if that is certain at a glance and is not the one it is said
   * to be. Cheap: the language model is not asked. Latin script that is said to be another is
   * certainly wrong, and its language the likeliest. Silent about Cyrillic or Arabic text that is
   * said to be in a language whose letters tell nothing here.
   */
  public static Optional<Language> contradiction(String text, Language said) {
    Glance glance = glance(text);
    if (!CommonWords.tells(glance.language().orElse("")) && !isTold(said.primary())) {
      return Optional.empty();
    }
    if (glance.isLatin()
        && glance.language().isEmpty()
        && !scriptOf(said.primary()).equals(LATIN)) {
      return CommonWords.likeliest(sample(text)).map(Language::of);
    }
    boolean enough = text.length() >= ENOUGH_TO_CONTRADICT;
    return glance
        .language()
        .filter(seen -> !seen.equals(said.primary()))
        .filter(seen -> enough || !scriptOf(seen).equals(scriptOf(said.primary())))
        .map(Language::of);
  }

  /** A name for the script of a language that {@link #isTold can be told}. */
  private static String scriptOf(String language) {
    if (CommonWords.tells(language)) {
      return LATIN;
    }
    if (language.equals("zh") || language.equals("ja")) {
      return "Han";
    }
    return TellingLetters.tells(language) ? TellingLetters.scriptOf(language) : language;
  }

  private static boolean isTold(String language) {
    return CommonWords.tells(language)
        || TellingLetters.tells(language)
        || BY_SCRIPT.containsValue(language)
        || language.equals("zh")
        || language.equals("ja");
  }

  /** What script, letters and small words tell. */
  private record Glance(Optional<String> language, boolean hasLetters, boolean isLatin) {}

  private static Glance glance(String text) {
    String sample = sample(text);
    Map<UnicodeScript, Integer> scripts = Scripts.letters(Stream.of(sample));
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    int han = count(scripts, UnicodeScript.HAN);
    int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
    if (han + kana > letters / 3) {
      return new Glance(Optional.of(kana * 20 > han + kana ? "ja" : "zh"), true, false);
    }
    if (letters < FEWEST_LETTERS) {
      return new Glance(Optional.empty(), false, false);
    }
    UnicodeScript script = Scripts.commonest(scripts);
    String known = BY_SCRIPT.get(script);
    if (known != null) {
      return new Glance(Optional.of(known), true, false);
    }
    Optional<String> told =
        switch (script) {
          case CYRILLIC -> TellingLetters.cyrillic(sample);
          case ARABIC -> TellingLetters.arabic(sample);
          case LATIN -> CommonWords.languageOf(sample);
          default -> Optional.empty();
        };
    return new Glance(told, true, script == UnicodeScript.LATIN);
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(text.length(), SAMPLE));
  }

  private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }
}
