package stele.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stele.bitext.Language;

/**
 * The data of one language: the properties and word lists of its folder {@code
 * stele/segment/<primary subtag>/}, which docs/segmentation.md describes. A language without a
 * folder has no words and no property set.
 *
 * <p>Thread-safe. A file is read when it is first needed, and kept.
 */
public final class LanguageData {

  private static final Map<String, LanguageData> READ = new ConcurrentHashMap<>();

  private final String language;
  private final Properties properties;
  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

  private LanguageData(String language, Properties properties) {
    this.language = language;
    this.properties = properties;
  }

  /** The data of a language; region and script of its tag are ignored. */
  public static LanguageData of(Language language) {
    return of(language.primary());
  }

  static LanguageData of(String language) {
    return READ.computeIfAbsent(language, LanguageData::read);
  }

  private static LanguageData read(String language) {
    String file = language + "/language.properties";
    Properties properties = new Properties();
    try (InputStream in = LanguageData.class.getResourceAsStream(file)) {
      if (in != null) {
        properties.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new LanguageData(language, properties);
  }

  /** The primary subtag. */
  String language() {
    return language;
  }

  /** The words of the file of this name, in no order; none if there is no such file. */
  Set<String> words(String file) {
    return words.computeIfAbsent(file, name -> Set.copyOf(WordList.read(language, name)));
  }

  /** Whether the sentence rules are made for this language, rather than for its script alone. */
  boolean hasRules() {
    return isSet("rules");
  }

  /** Whether a number with a full stop is an ordinal. */
  boolean writesOrdinals() {
    return isSet("ordinals");
  }

  /** Whether all nouns are capitalised, so that a capital does not mark a name. */
  public boolean writesNounsCapital() {
    return isSet("capital-nouns");
  }

  /** Whether articles lose their vowel before another: {@code l'On.} */
  boolean elides() {
    return isSet("elision");
  }

  /** Small letters that are vowels, beside those of the script. */
  String vowels() {
    return text("vowels");
  }

  /** The word that is a capital anywhere in a sentence: {@code I}; empty for none. */
  String alwaysCapital() {
    return text("always-capital");
  }

  /** Other characters than {@code ?} and its like that end a question. */
  public String questionMarks() {
    return text("question-marks");
  }

  /** The name of its Snowball stemmer (Porter 1980, 2001), in small letters. */
  public Optional<String> stemmer() {
    return optional("stemmer");
  }

  /**
   * The lines of its table of numerals, without comments; none if there is no table. {@code
   * en/numerals.txt} describes the format.
   */
  public List<String> numerals() {
    return WordList.lines(language, "numerals.txt");
  }

  /** The resource with its OpenNLP sentence model. */
  Optional<String> model() {
    return optional("model").map(name -> name.startsWith("/") ? name : language + "/" + name);
  }

  /** The stops the model was trained on. */
  char[] modelStops() {
    return properties.getProperty("model.stops", ".!?").toCharArray();
  }

  /** Whether the model was trained with the abbreviations of this folder, rather than with none. */
  boolean modelHasAbbreviations() {
    return isSet("model.abbreviations");
  }

  /** The letters that distinguish a text of this language from others of its script. */
  DistinctiveLetters distinctiveLetters() {
    return new DistinctiveLetters(
        text("letters"),
        optional("letters.share").map(Double::valueOf).orElse(DistinctiveLetters.ACCIDENT),
        text("letters.rivals"),
        text("letters.absent"));
  }

  private boolean isSet(String key) {
    return text(key).equals("yes");
  }

  private String text(String key) {
    return properties.getProperty(key, "");
  }

  private Optional<String> optional(String key) {
    return Optional.ofNullable(properties.getProperty(key));
  }
}
