package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PairSampleTest {

  @Test
  void fewPairsStayAsTheyCameButForRepeats() {
    PairSample sample = new PairSample(10, 1000);
    for (String word : List.of("c", "a", "b", "a")) {
      sample.add(word, word + word, 1);
    }

    assertThat(sample.sources()).containsExactly("c", "a", "b");
    assertThat(sample.targets()).containsExactly("cc", "aa", "bb");
    assertThat(sample.isFull()).isFalse();
  }

  @Test
  void aSampleDoesNotDependOnTheOrder() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      numbers.add(i);
    }
    PairSample one = sampled(numbers, 200, 100_000);
    Collections.shuffle(numbers, new Random(1));
    numbers.addAll(numbers.subList(0, 1000));
    PairSample two = sampled(numbers, 200, 100_000);

    assertThat(one.size()).isEqualTo(200);
    assertThat(one.isFull()).isTrue();
    assertThat(new HashSet<>(one.sources())).isEqualTo(new HashSet<>(two.sources()));
  }

  @Test
  void aSampleIsEven() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      numbers.add(i);
    }
    List<String> sampled = sampled(numbers, 1000, 1_000_000).sources();

    long ofSecondHalf =
        sampled.stream().filter(word -> Integer.parseInt(word.substring(1)) >= 10_000).count();
    // Within four standard deviations, √(1000 / 4) each, of a half.
    assertThat(ofSecondHalf).isBetween(437L, 563L);
    assertThat(sampled)
        .isSortedAccordingTo((left, right) -> Integer.compare(number(left), number(right)));
  }

  @Test
  void theWeightIsBounded() {
    PairSample sample = new PairSample(1000, 50);
    for (int i = 0; i < 1000; i++) {
      sample.add("w" + i, "t", 7);
    }

    assertThat(sample.size()).isEqualTo(7);
  }

  private static int number(String word) {
    return Integer.parseInt(word.substring(1));
  }

  private static PairSample sampled(List<Integer> numbers, int most, long weight) {
    PairSample sample = new PairSample(most, weight);
    numbers.forEach(number -> sample.add("w" + number, "t" + number, 1));
    return sample;
  }
}
