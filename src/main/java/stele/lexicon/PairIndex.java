package stele.lexicon;

import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;

/**
 * Numbers the distinct word pairs of training beads and prior knowledge, row by row of source
 * types, so that expectation-maximisation is array arithmetic. An <em>instance</em> is a pair of
 * distinct types within one bead; instances of a bead run along the target types first.
 */
final class PairIndex {

  /** Distinct types per bead, rising, and how often each occurs there. */
  final int[][] sourceTypes;

  final int[][] targetTypes;
  final int[][] sourceCounts;
  final int[][] targetCounts;

  /** First instance per bead. */
  final int[] base;

  /** Pair of every instance. */
  final int[] pairOf;

  /** First pair per source type; the prior's pairs come first in a row. */
  final int[] rowStart;

  /** Target type per pair. */
  final int[] target;

  private final float[] prior;

  PairIndex(
      TokenizedText source, TokenizedText target, PriorCounts known, List<WeightedBead> beads) {
    int count = beads.size();
    sourceTypes = new int[count][];
    targetTypes = new int[count][];
    sourceCounts = new int[count][];
    targetCounts = new int[count][];
    base = new int[count + 1];
    for (int b = 0; b < count; b++) {
      int[] sourceTokens = tokens(source, beads.get(b).source());
      int[] targetTokens = tokens(target, beads.get(b).target());
      sourceTypes[b] = Arrays.stream(sourceTokens).distinct().toArray();
      targetTypes[b] = Arrays.stream(targetTokens).distinct().toArray();
      sourceCounts[b] = counts(sourceTokens, sourceTypes[b]);
      targetCounts[b] = counts(targetTokens, targetTypes[b]);
      base[b + 1] =
          Math.addExact(base[b], Math.multiplyExact(sourceTypes[b].length, targetTypes[b].length));
    }
    pairOf = new int[base[count]];
    rowStart = new int[source.typeCount() + 1];
    PairList pairs = new PairList(known.size() + pairOf.length / 4 + 16);
    number(source.typeCount(), target.typeCount(), known, pairs);
    this.target = Arrays.copyOf(pairs.target, pairs.size);
    this.prior = Arrays.copyOf(pairs.prior, pairs.size);
  }

  int pairs() {
    return target.length;
  }

  /** A fresh copy of the prior pseudo-counts by pair. */
  float[] priorCounts() {
    return prior.clone();
  }

  private void number(int sourceTypeCount, int targetTypeCount, PriorCounts known, PairList pairs) {
    int[] occurrenceStart = new int[sourceTypeCount + 1];
    for (int[] types : sourceTypes) {
      for (int x : types) {
        occurrenceStart[x + 1]++;
      }
    }
    for (int x = 0; x < sourceTypeCount; x++) {
      occurrenceStart[x + 1] += occurrenceStart[x];
    }
    int[] beadOf = new int[occurrenceStart[sourceTypeCount]];
    int[] placeOf = new int[beadOf.length];
    int[] next = occurrenceStart.clone();
    for (int b = 0; b < sourceTypes.length; b++) {
      for (int s = 0; s < sourceTypes[b].length; s++) {
        int at = next[sourceTypes[b][s]]++;
        beadOf[at] = b;
        placeOf[at] = s;
      }
    }
    int[] pairHere = new int[targetTypeCount];
    int[] rowHere = new int[targetTypeCount];
    Arrays.fill(rowHere, -1);
    for (int x = 0; x < sourceTypeCount; x++) {
      rowStart[x] = pairs.size;
      for (int entry = known.start(x); entry < known.start(x + 1); entry++) {
        int y = known.target(entry);
        rowHere[y] = x;
        pairHere[y] = pairs.add(y, known.count(entry));
      }
      for (int o = occurrenceStart[x]; o < occurrenceStart[x + 1]; o++) {
        int b = beadOf[o];
        int[] types = targetTypes[b];
        int instance = base[b] + placeOf[o] * types.length;
        for (int y : types) {
          if (rowHere[y] != x) {
            rowHere[y] = x;
            pairHere[y] = pairs.add(y, 0);
          }
          pairOf[instance++] = pairHere[y];
        }
      }
    }
    rowStart[sourceTypeCount] = pairs.size;
  }

  private static int[] tokens(TokenizedText text, Span run) {
    int size = 0;
    for (int i = run.start(); i < run.end(); i++) {
      size += text.sentence(i).length;
    }
    int[] all = new int[size];
    int at = 0;
    for (int i = run.start(); i < run.end(); i++) {
      int[] sentence = text.sentence(i);
      System.arraycopy(sentence, 0, all, at, sentence.length);
      at += sentence.length;
    }
    Arrays.sort(all);
    return all;
  }

  private static int[] counts(int[] sorted, int[] distinct) {
    int[] counts = new int[distinct.length];
    int at = 0;
    for (int k = 0; k < distinct.length; k++) {
      while (at < sorted.length && sorted[at] == distinct[k]) {
        counts[k]++;
        at++;
      }
    }
    return counts;
  }

  /** Growing arrays of pairs. */
  private static final class PairList {

    private int[] target;
    private float[] prior;
    private int size;

    PairList(int capacity) {
      target = new int[capacity];
      prior = new float[capacity];
    }

    int add(int y, float count) {
      if (size == target.length) {
        int capacity = size + size / 2 + 16;
        target = Arrays.copyOf(target, capacity);
        prior = Arrays.copyOf(prior, capacity);
      }
      target[size] = y;
      prior[size] = count;
      return size++;
    }
  }
}
