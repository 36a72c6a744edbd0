package stele.revision;

import java.util.Arrays;
import java.util.List;
import stele.revision.UniqueAnchors.Anchor;

/**
 * A longest common subsequence of two rows of tokens by the linear-space variant of the O(ND)
 * algorithm (Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1, 1986, section
 * 4b). Rows too long for it are first cut at tokens that occur once on both sides, as in Cohen's
 * patience diff; a part that is still too long, and shares no such token, counts as replaced.
 */
final class WordDiff {

  /** Of a token without a match. */
  static final int NO_MATCH = -1;

  /** Tokens of both sides up to which a row is compared in one; 8 million steps at worst. */
  static final int LIMIT = 4096;

  private final int[] a;
  private final int[] b;
  private final int[] matches;
  private final int limit;

  private WordDiff(int[] a, int[] b, int limit) {
    this.a = a;
    this.b = b;
    this.limit = limit;
    this.matches = new int[a.length];
    Arrays.fill(matches, NO_MATCH);
  }

  /**
   * For every token of {@code a} the index of its match in {@code b}, or {@link #NO_MATCH}; rising.
   *
   * @param a tokens as numbers, alike if the numbers are
   */
  static int[] match(int[] a, int[] b) {
    return match(a, b, LIMIT);
  }

  static int[] match(int[] a, int[] b, int limit) {
    WordDiff diff = new WordDiff(a, b, limit);
    diff.compare(0, a.length, 0, b.length);
    return diff.matches;
  }

  private void compare(int aStart, int aStop, int bStart, int bStop) {
    int aLo = aStart;
    int bLo = bStart;
    int aHi = aStop;
    int bHi = bStop;
    while (aLo < aHi && bLo < bHi && a[aLo] == b[bLo]) {
      matches[aLo++] = bLo++;
    }
    while (aLo < aHi && bLo < bHi && a[aHi - 1] == b[bHi - 1]) {
      matches[--aHi] = --bHi;
    }
    if (aLo == aHi || bLo == bHi) {
      return;
    }
    if (aHi - aLo + bHi - bLo > limit) {
      cutAtAnchors(aLo, aHi, bLo, bHi);
      return;
    }
    int[] snake = middleSnake(aLo, aHi - aLo, bLo, bHi - bLo);
    int x = aLo + snake[0];
    int y = bLo + snake[1];
    int length = snake[2];
    for (int i = 0; i < length; i++) {
      matches[x + i] = y + i;
    }
    compare(aLo, x, bLo, y);
    compare(x + length, aHi, y + length, bHi);
  }

  /**
   * Start and length of the snake in the middle of a shortest edit script. {@code forward[k]} is
   * the farthest x reached on diagonal k from the start with d edits, {@code backward[k]} the same
   * from the end; -1 where none leads. Both are shifted by m + 1.
   */
  private int[] middleSnake(int aLo, int n, int bLo, int m) {
    int shift = n + m + 1;
    int[] forward = new int[2 * shift + 1];
    int[] backward = new int[2 * shift + 1];
    Arrays.fill(forward, -1);
    Arrays.fill(backward, -1);
    int delta = n - m;
    boolean odd = delta % 2 != 0;
    for (int d = 0; ; d++) {
      for (int k = -d; k <= d; k += 2) {
        int start = step(forward, shift, d, k, n, m);
        int x = start;
        while (x >= 0 && x < n && x - k < m && a[aLo + x] == b[bLo + x - k]) {
          x++;
        }
        forward[shift + k] = x;
        int opposite = shift + delta - k;
        if (odd && x >= 0 && reaches(backward, opposite) && x + backward[opposite] >= n) {
          return new int[] {start, start - k, x - start};
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int start = step(backward, shift, d, k, n, m);
        int x = start;
        while (x >= 0 && x < n && x - k < m && a[aLo + n - 1 - x] == b[bLo + m - 1 - (x - k)]) {
          x++;
        }
        backward[shift + k] = x;
        int opposite = shift + delta - k;
        if (!odd && x >= 0 && reaches(forward, opposite) && x + forward[opposite] >= n) {
          return new int[] {n - x, m - (x - k), x - start};
        }
      }
    }
  }

  private static boolean reaches(int[] farthest, int index) {
    return index >= 0 && index < farthest.length && farthest[index] >= 0;
  }

  /** The farthest x on diagonal k one edit away from its neighbours; -1 outside the table. */
  private static int step(int[] farthest, int shift, int d, int k, int n, int m) {
    if (d == 0) {
      return 0;
    }
    int best = -1;
    int down = farthest[shift + k + 1];
    if (down >= 0 && down - k <= m) {
      best = down;
    }
    int right = farthest[shift + k - 1];
    return right >= 0 && right < n && right + 1 > best ? right + 1 : best;
  }

  private void cutAtAnchors(int aLo, int aHi, int bLo, int bHi) {
    List<Anchor> anchors = UniqueAnchors.of(a, aLo, aHi, b, bLo, bHi);
    if (anchors.isEmpty()) {
      return;
    }
    int x = aLo;
    int y = bLo;
    for (Anchor anchor : anchors) {
      compare(x, anchor.a(), y, anchor.b());
      matches[anchor.a()] = anchor.b();
      x = anchor.a() + 1;
      y = anchor.b() + 1;
    }
    compare(x, aHi, y, bHi);
  }
}
