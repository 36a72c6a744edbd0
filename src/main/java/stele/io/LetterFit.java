package stele.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.text.Scripts;

/**
 * How well a text, read in a one-byte encoding, fits an alphabet: the sum over its characters
 * beyond ASCII of the logarithm (nats) of a probability. A letter of rank r has a share that falls
 * as 1 / (r + 2) (Zipf); a sign of punctuation, a letter of other languages and a symbol have fixed
 * ones. A capital after a small letter costs: KOI8-R read as windows-1251 is full of those, since
 * it has small letters where the other has capitals. So does a letter of another script within a
 * word.
 *
 * <p>The numbers are judgement; their joint effect was measured, see {@code docs/documents.md}.
 */
final class LetterFit {

  /** Below this mean logarithm per letter, the result counts as not being text. */
  private static final double LEAST = -6.5;

  /**
   * The cost of one step down in the list of encodings, once per text: rare encodings come late.
   */
  private static final double RARITY = 0.7;

  private static final List<String> BY_USE =
      List.of(
          "windows-1252",
          "windows-1251",
          "KOI8-R",
          "windows-1250",
          "ISO-8859-2",
          "ISO-8859-15",
          "IBM866",
          "x-MacCyrillic",
          "windows-1253",
          "ISO-8859-7",
          "windows-1254",
          "windows-1256",
          "windows-1255",
          "windows-1257");

  private static final double APOSTROPHE = Math.log(0.2);
  private static final double PUNCTUATION = Math.log(0.02);
  private static final double SYMBOL = Math.log(0.002);
  private static final double OTHER_LETTER = Math.log(0.0005);
  private static final double MISPLACED = Math.log(0.0001);
  private static final double CAPITAL_WITHIN = Math.log(0.001);
  private static final double SHOUTED = Math.log(0.8);
  private static final double LONE = Math.log(0.05);

  private static final String MARKS = "«»“”„‚‘’‹›–—…\u00A0\u00AD";
  private static final String JOINING = "’·–—…\u00A0\u00AD";
  private static final String SYMBOLS = "№§°©®™€£·•†‡²³½¼¾×÷±−ªº¿¡´";

  private final Map<Character, Double> letters = new HashMap<>();

  private LetterFit(Alphabet alphabet) {
    double sum = 0;
    for (int rank = 0; rank < alphabet.letters().length(); rank++) {
      sum += 1.0 / (rank + 2);
    }
    for (int rank = 0; rank < alphabet.letters().length(); rank++) {
      letters.put(alphabet.letters().charAt(rank), Math.log(1.0 / (rank + 2) / sum));
    }
  }

  /** The encoding whose letters fit a language best; empty if none fits. */
  static Optional<Charset> best(byte[] sample) {
    double best = Double.NEGATIVE_INFINITY;
    Optional<Charset> found = Optional.empty();
    for (Alphabet alphabet : Alphabet.ALL) {
      LetterFit fit = new LetterFit(alphabet);
      for (Charset charset : alphabet.charsets()) {
        double sum = fit.sum(sample, charset);
        if (sum > best) {
          best = sum;
          found = Optional.of(charset);
        }
      }
    }
    return found;
  }

  /** Minus infinity if it is no text in this encoding, or has no letter of the alphabet. */
  private double sum(byte[] sample, Charset charset) {
    Optional<String> text = decode(sample, charset);
    if (text.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    int count = 0;
    boolean found = letters.isEmpty();
    for (int i = 0; i < text.get().length(); i++) {
      char c = text.get().charAt(i);
      if (c >= 0x80) {
        sum += logarithm(text.get(), i);
        count++;
        found |= letters.containsKey(Character.toLowerCase(c));
      }
    }
    int rank = BY_USE.indexOf(charset.name());
    double cost = RARITY * (rank < 0 ? BY_USE.size() : rank);
    return found && count > 0 && sum > LEAST * count ? sum - cost : Double.NEGATIVE_INFINITY;
  }

  private static Optional<String> decode(byte[] sample, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private double logarithm(String text, int i) {
    char c = text.charAt(i);
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean within = Character.isLetter(before) && Character.isLetter(after);
    if (letters.containsKey(Character.toLowerCase(c))) {
      return letters.get(Character.toLowerCase(c)) + place(c, before, after);
    }
    if (Character.isLetter(c)) {
      return OTHER_LETTER + place(c, before, after);
    }
    if (c == '’' && within) {
      return APOSTROPHE;
    }
    if (Character.isISOControl(c) || (within && JOINING.indexOf(c) < 0)) {
      return MISPLACED;
    }
    if (MARKS.indexOf(c) >= 0) {
      return PUNCTUATION;
    }
    return SYMBOLS.indexOf(c) >= 0 ? SYMBOL : MISPLACED;
  }

  /** The score of a letter's case and script beside those of its neighbours. */
  private double place(char c, char before, char after) {
    boolean capitalAfterSmall = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean smallBeforeCapital =
        after < 0x80 && Character.isLowerCase(c) && Character.isUpperCase(after);
    if (capitalAfterSmall || smallBeforeCapital) {
      return CAPITAL_WITHIN;
    }
    if (Scripts.isLatin(c)) {
      return 0;
    }
    if (Character.isUpperCase(c) && Character.isLetter(before)) {
      return SHOUTED;
    }
    if (Scripts.isLatin(before) || Scripts.isLatin(after)) {
      return CAPITAL_WITHIN;
    }
    return Character.isLetter(before) || Character.isLetter(after) ? 0 : LONE;
  }
}
