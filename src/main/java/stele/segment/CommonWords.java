package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Detects the commonest languages of Latin script by the share of their {@code starters.txt} among
 * the words of a text, so that an ordinary English text need not wait for the language model. The
 * constants are judgements: the language model decides the cases they leave open.
 */
final class CommonWords {

  /** At most so many words of a text are counted. */
  private static final int WORDS = 400;

  /** Fewer words than this decide nothing. */
  private static final int FEWEST_WORDS = 25;

  /** Share of small words that running text reaches; related languages stay well below. */
  private static final double SHARE = 0.3;

  /** How many times as many as in the second language. */
  private static final double LEAD = 1.8;

  private CommonWords() {}

  /** Which of these languages it is, if the small words leave no doubt. */
  static Optional<String> languageOf(String sample, List<String> languages) {
    List<String> words = words(sample);
    Lead lead = lead(words, languages);
    boolean certain =
        words.size() >= FEWEST_WORDS
            && lead.share() >= SHARE
            && lead.share() >= LEAD * lead.second();
    return certain ? Optional.of(lead.language()) : Optional.empty();
  }

  /** The language with most small words in a text too short to be certain. */
  static Optional<String> likeliest(String sample, List<String> languages) {
    Lead lead = lead(words(sample), languages);
    return lead.share() >= SHARE && lead.share() > lead.second()
        ? Optional.of(lead.language())
        : Optional.empty();
  }

  /** The language with the largest share of its small words, and the second largest share. */
  private record Lead(String language, double share, double second) {}

  private static Lead lead(List<String> words, List<String> languages) {
    Lead lead = new Lead("", 0, 0);
    for (String language : languages) {
      Set<String> known = LanguageData.of(language).words("starters.txt");
      double share =
          (double) words.stream().filter(known::contains).count() / Math.max(1, words.size());
      lead =
          share > lead.share()
              ? new Lead(language, share, lead.share())
              : new Lead(lead.language(), lead.share(), Math.max(share, lead.second()));
    }
    return lead;
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
