package stele.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences without sense, for tests that only compare two ways to compute the same. */
public final class RandomSentences {

  private static final List<String> LATIN =
      List.of(
          "sun",
          "moon",
          "stars",
          "river",
          "mountain",
          "of",
          "a",
          "12",
          "3.5",
          ",",
          ".",
          "Anna",
          "walking",
          "walked",
          "we",
          "they");
  private static final List<String> CYRILLIC =
      List.of(
          "солнце", "луна", "звезды", "река", "гора", "на", "в", "12", "3.5", ",", ".", "Анна",
          "идем", "шли", "мы", "они");

  private RandomSentences() {}

  public static List<String> latin(Random random, int count) {
    return of(LATIN, random, count);
  }

  public static List<String> cyrillic(Random random, int count) {
    return of(CYRILLIC, random, count);
  }

  private static List<String> of(List<String> words, Random random, int count) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      StringBuilder sentence = new StringBuilder(words.get(random.nextInt(words.size())));
      for (int more = random.nextInt(9); more > 0; more--) {
        sentence.append(' ').append(words.get(random.nextInt(words.size())));
      }
      sentences.add(sentence.toString());
    }
    return sentences;
  }
}
