package stele.text;

import java.text.Normalizer;

/**
 * Writes Cyrillic and Greek letters as the Latin ones usual in names, and drops accents, so that
 * cognates match. One-way and lossy; other scripts come out empty.
 */
public final class Transliteration {

  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ";
  private static final String[] FROM_CYRILLIC = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g", "u",
    "i", "l", "n", "c", "d", "d"
  };
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String[] FROM_GREEK = {
    "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s",
    "t", "y", "f", "ch", "ps", "o"
  };

  private Transliteration() {}

  /** Lower-case ASCII letters only; {@code word} is lower case. */
  public static String toLatin(String word) {
    StringBuilder latin = new StringBuilder(word.length() + 2);
    String letters = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < letters.length(); i++) {
      appendLatin(latin, letters.charAt(i));
    }
    return latin.toString();
  }

  private static void appendLatin(StringBuilder latin, char letter) {
    int cyrillic = letter < 0x400 ? -1 : CYRILLIC.indexOf(letter);
    if (cyrillic >= 0) {
      latin.append(FROM_CYRILLIC[cyrillic]);
      return;
    }
    if (letter < 0x80) {
      appendLetter(latin, letter);
      return;
    }
    String bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    char base = bare.charAt(0);
    int greek = GREEK.indexOf(base);
    if (greek >= 0) {
      latin.append(FROM_GREEK[greek]);
    } else {
      appendLetter(latin, base);
    }
  }

  private static void appendLetter(StringBuilder latin, char letter) {
    if (letter >= 'a' && letter <= 'z') {
      latin.append(letter);
    }
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
