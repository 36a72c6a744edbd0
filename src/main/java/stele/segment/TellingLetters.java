package stele.segment;

import java.util.Optional;
import java.util.Set;

/** Letters that only some of the languages of a script use. */
final class TellingLetters {

  /** Share of all letters from which on a letter is no accident, such as a foreign name. */
  private static final double ACCIDENT = 0.002;

  private static final Set<String> TOLD =
      Set.of("ru", "uk", "be", "bg", "mk", "sr", "ar", "fa", "ur");

  private TellingLetters() {}

  /** Whether letters can tell this language. */
  static boolean tells(String language) {
    return TOLD.contains(language);
  }

  /** The script of a language these letters tell. */
  static String scriptOf(String language) {
    return Set.of("ar", "fa", "ur").contains(language) ? "Arabic" : "Cyrillic";
  }

  /** The language of a Cyrillic text; empty for one that is none of the Slavic languages. */
  static Optional<String> cyrillic(String text) {
    if (share(text, "әғқңөұүһҡҙҫңҷҳӣӯӑӗҥ") > ACCIDENT) {
      return Optional.empty();
    }
    if (share(text, "ѓќѕ") > ACCIDENT) {
      return Optional.of("mk");
    }
    if (share(text, "јљњђћџ") > ACCIDENT) {
      return Optional.of("sr");
    }
    if (share(text, "ў") > ACCIDENT) {
      return Optional.of("be");
    }
    if (share(text, "іїєґ") > 10 * ACCIDENT && share(text, "іїєґ") > share(text, "ыэё")) {
      return Optional.of("uk");
    }
    boolean bulgarian = share(text, "ъ") > 2.5 * ACCIDENT && share(text, "ыэё") < ACCIDENT;
    return Optional.of(bulgarian ? "bg" : "ru");
  }

  /** The language of a text in Arabic script. */
  static Optional<String> arabic(String text) {
    if (share(text, "ٹڈےں") > ACCIDENT) {
      return Optional.of("ur");
    }
    return Optional.of(share(text, "پچژگی") > 10 * ACCIDENT ? "fa" : "ar");
  }

  private static double share(String text, String letters) {
    int all = 0;
    int telling = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        all++;
        telling += letters.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) telling / all;
  }
}
