package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Tells the commonest languages of Latin script by the share of their small words, so that an
 * ordinary English text need not wait for the language model.
 */
final class CommonWords {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

  /** Words of a text that are looked at. */
  private static final int WORDS = 400;

  /** Fewer words than this decide nothing. */
  private static final int FEWEST_WORDS = 25;

  /** Share of small words that running text reaches; kindred languages stay well below. */
  private static final double SHARE = 0.3;

  /** How many times as many as in the second language. */
  private static final double LEAD = 1.8;

  private CommonWords() {}

  /** Whether the small words can tell this language. */
  static boolean tells(String language) {
    return LANGUAGES.contains(language);
  }

  /** The language, if the small words leave no doubt. */
  static Optional<String> languageOf(String sample) {
    List<String> words = words(sample);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    String best = "";
    double most = 0;
    double second = 0;
    for (String language : LANGUAGES) {
      Set<String> known = WordList.read(language, "starters.txt");
      double share = (double) words.stream().filter(known::contains).count() / words.size();
      if (share > most) {
        second = most;
        most = share;
        best = language;
      } else if (share > second) {
        second = share;
      }
    }
    return most >= SHARE && most >= LEAD * second ? Optional.of(best) : Optional.empty();
  }

  private static List<String> words(String sample) {
    StringTokenizer tokens =
        new StringTokenizer(sample.toLowerCase(Locale.ROOT), " \t\r\n.,;:!?()\"«»“”„’'");
    List<String> words = new ArrayList<>();
    while (tokens.hasMoreTokens() && words.size() < WORDS) {
      words.add(tokens.nextToken());
    }
    return words;
  }
}
