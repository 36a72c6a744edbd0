package stele.testing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * The words of a language nobody speaks, the most frequent first and short, and a way to draw them
 * as Zipf and Mandelbrot found words to be drawn: the probability of rank r is as 1 / (r + 2.7).
 */
final class InventedWords {

  private static final double MANDELBROT_SHIFT = 2.7;
  private static final int SHORT_WORDS = 60;

  private final String[] words;
  private final double[] cumulative;

  private InventedWords(String[] words, double[] cumulative) {
    this.words = words;
    this.cumulative = cumulative;
  }

  /** Different words of open syllables. */
  static InventedWords of(Script script, int count, Random random) {
    Set<String> seen = new HashSet<>();
    String[] words = new String[count];
    double[] cumulative = new double[count];
    double sum = 0;
    for (int rank = 0; rank < count; rank++) {
      int syllables = rank < SHORT_WORDS ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
      String word = script.word(syllables, random);
      while (!seen.add(word)) {
        word = script.word(++syllables, random);
      }
      words[rank] = word;
      sum += 1 / (rank + MANDELBROT_SHIFT);
      cumulative[rank] = sum;
    }
    return new InventedWords(words, cumulative);
  }

  int size() {
    return words.length;
  }

  String word(int rank) {
    return words[rank];
  }

  /** The rank of a word drawn at random. */
  int draw(Random random) {
    double place = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, place);
    return Math.min(words.length - 1, found >= 0 ? found + 1 : -found - 1);
  }

  /** What syllables are written with. */
  enum Script {
    LATIN("bcdfghklmnprstvz", "aeiou"),
    CYRILLIC("бвгджзклмнпрстфхчш", "аеиоуыюя");

    private final String consonants;
    private final String vowels;

    Script(String consonants, String vowels) {
      this.consonants = consonants;
      this.vowels = vowels;
    }

    String word(int syllables, Random random) {
      StringBuilder word = new StringBuilder();
      for (int s = 0; s < syllables; s++) {
        word.append(letter(consonants, random)).append(letter(vowels, random));
        if (random.nextInt(3) == 0) {
          word.append(letter(consonants, random));
        }
      }
      return word.toString();
    }

    private static char letter(String letters, Random random) {
      return letters.charAt(random.nextInt(letters.length()));
    }
  }
}
