package stele.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordDiffTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 40})
  void asManyTokensMatchAsTheTableOfAllPairsAllows(int alphabet) {
    Random random = new Random(alphabet);
    for (int round = 0; round < 500; round++) {
      int[] a = tokens(random, random.nextInt(30), alphabet);
      int[] b = tokens(random, random.nextInt(30), alphabet);

      int[] matches = WordDiff.match(a, b);

      assertThat(IntStream.of(matches).filter(j -> j >= 0).count()).isEqualTo(longest(a, b));
      assertIsCommonSubsequence(a, b, matches);
    }
  }

  @Test
  void rowsBeyondTheLimitAreCutAtTokensThatOccurOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int[] a = tokens(random, 60, 50);
      int[] b = tokens(random, 60, 50);
      assertIsCommonSubsequence(a, b, WordDiff.match(a, b, 20));
    }
    int[] a = IntStream.range(0, 1000).toArray();
    int[] b = IntStream.range(0, 1000).map(i -> i % 10 == 5 ? -i : i).toArray();
    assertThat(IntStream.of(WordDiff.match(a, b, 50)).filter(j -> j >= 0).count()).isEqualTo(900);
  }

  @Test
  void aRowOfAHundredThousandTokensIsComparedInTime() {
    Random random = new Random(3);
    int[] a = tokens(random, 100_000, 20_000);
    int[] b = tokens(random, 100_000, 20_000);

    assertIsCommonSubsequence(a, b, WordDiff.match(a, b));
  }

  private static int[] tokens(Random random, int count, int alphabet) {
    return random.ints(count, 0, alphabet).toArray();
  }

  private static void assertIsCommonSubsequence(int[] a, int[] b, int[] matches) {
    int last = -1;
    for (int i = 0; i < a.length; i++) {
      if (matches[i] >= 0) {
        assertThat(matches[i]).isGreaterThan(last);
        assertThat(b[matches[i]]).isEqualTo(a[i]);
        last = matches[i];
      }
    }
  }

  private static int longest(int[] a, int[] b) {
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        table[i][j] =
            a[i - 1] == b[j - 1]
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[a.length][b.length];
  }
}
