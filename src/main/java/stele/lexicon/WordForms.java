package stele.lexicon;

import java.util.Locale;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import stele.bitext.Language;
import stele.segment.LanguageData;
import stele.text.Folding;

/**
 * Reduces the forms of a word to a common stem: by the Snowball stemmer of the language (Porter
 * 1980, 2001), else by their first letters as {@link Tokenizer#stem} does. Not thread-safe.
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

  /** The common stem of all forms of a word; the word itself if it is not made of letters. */
  public String stem(String word) {
    String folded = Folding.composed(word);
    if (stemmer.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
      return Tokenizer.stem(folded);
    }
    return stemmer.get().stem(folded).toString();
  }

  private static Optional<ALGORITHM> algorithm(Language language) {
    return LanguageData.of(language)
        .stemmer()
        .map(name -> ALGORITHM.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
