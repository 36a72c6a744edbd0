package stele.lexicon;

import java.util.Locale;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import stele.bitext.Language;
import stele.text.Folding;

/**
 * Tells whether two words are forms of one: by the Snowball stemmer of their language (Porter 1980,
 * 2001), else by their first letters as {@link Tokenizer#stem} has it. Not for several threads.
 */
public final class WordForms {

  private final Optional<SnowballStemmer> stemmer;

  private WordForms(Optional<SnowballStemmer> stemmer) {
    this.stemmer = stemmer;
  }

  /** Forms of words of this language. */
  public static WordForms of(Language language) {
    return new WordForms(algorithm(language).map(SnowballStemmer::new));
  }

  /** What all forms of a word have in common; the word itself where it is not made of letters. */
  public String stem(String word) {
    String folded = Folding.composed(word);
    if (stemmer.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
      return Tokenizer.stem(folded);
    }
    return stemmer.get().stem(folded).toString();
  }

  private static Optional<ALGORITHM> algorithm(Language language) {
    return switch (language.primary().toLowerCase(Locale.ROOT)) {
      case "ar" -> Optional.of(ALGORITHM.ARABIC);
      case "ca" -> Optional.of(ALGORITHM.CATALAN);
      case "da" -> Optional.of(ALGORITHM.DANISH);
      case "nl" -> Optional.of(ALGORITHM.DUTCH);
      case "en" -> Optional.of(ALGORITHM.ENGLISH);
      case "fi" -> Optional.of(ALGORITHM.FINNISH);
      case "fr" -> Optional.of(ALGORITHM.FRENCH);
      case "de" -> Optional.of(ALGORITHM.GERMAN);
      case "el" -> Optional.of(ALGORITHM.GREEK);
      case "hu" -> Optional.of(ALGORITHM.HUNGARIAN);
      case "id" -> Optional.of(ALGORITHM.INDONESIAN);
      case "ga" -> Optional.of(ALGORITHM.IRISH);
      case "it" -> Optional.of(ALGORITHM.ITALIAN);
      case "nb", "nn", "no" -> Optional.of(ALGORITHM.NORWEGIAN);
      case "pt" -> Optional.of(ALGORITHM.PORTUGUESE);
      case "ro" -> Optional.of(ALGORITHM.ROMANIAN);
      case "ru" -> Optional.of(ALGORITHM.RUSSIAN);
      case "es" -> Optional.of(ALGORITHM.SPANISH);
      case "sv" -> Optional.of(ALGORITHM.SWEDISH);
      case "tr" -> Optional.of(ALGORITHM.TURKISH);
      default -> Optional.empty();
    };
  }
}
