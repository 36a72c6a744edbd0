package stele.align;

import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * Scores of small runs whether or not they lie on the path: lengths and words, weighted as in
 * {@link Weights#STANDARD}, and the prior of the shape against that of 1-1; nats. Around the path
 * only, or everywhere in small texts. What the training beads of either sentence contributed is
 * left out in every cell: with {@link GroupScores#NEIGHBOURS} alone a sentence finds its equals
 * wherever its own bead taught them, and strict F1 of clean novels falls to .812.
 */
final class OffPathScores {

  /** Most sentences on one side of a run. */
  static final int LONGEST = 2;

  /** Up to this many cells every pair of sentences is scored. Judgement: as in {@code find}. */
  private static final long EVERYWHERE = 40_000;

  /** Sentences on either side of the path. Judgement; farther ones are looked for in doubt only. */
  private static final int WINDOW = 20;

  private final Evidence evidence;

  private OffPathScores(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Scores around a path, and all if the texts are small. O(sentences), or O(cells). */
  static OffPathScores around(
      List<Step> path,
      TokenizedText source,
      TokenizedText target,
      LengthModel length,
      WordEvidence words) {
    int n = source.size();
    int m = target.size();
    Band band = (long) n * m <= EVERYWHERE ? Band.full(n, m) : band(path, n, m);
    return new OffPathScores(
        Evidence.of(
            source,
            target,
            band,
            length,
            words,
            BeadMap.fromSource(words.beads(), n, m),
            List.of(),
            GroupScores.EVERYWHERE));
  }

  /** Scores of some sentences with each other, wherever they stand. O(near * far). */
  static OffPathScores among(
      int[] near,
      int[] far,
      TokenizedText source,
      TokenizedText target,
      LengthModel length,
      WordEvidence words) {
    TokenizedText nearText = source.only(near);
    TokenizedText farText = target.only(far);
    return new OffPathScores(
        Evidence.of(
            nearText,
            farText,
            Band.full(near.length, far.length),
            length.onto(nearText, farText),
            words,
            BeadMap.fromSource(words.beads(), source.size(), target.size()).only(near, far),
            List.of(),
            GroupScores.EVERYWHERE));
  }

  private static Band band(List<Step> path, int n, int m) {
    int[] first = new int[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(first, m + 1);
    Arrays.fill(last, -1);
    for (Step step : path) {
      for (int i = step.source().start(); i <= step.source().end(); i++) {
        first[i] = Math.min(first[i], step.target().start());
        last[i] = Math.max(last[i], step.target().end());
      }
    }
    return Band.around(m, first, last, WINDOW);
  }

  /** Whether every pair of sentences is scored. */
  boolean isEverywhere() {
    return evidence.band().isFull();
  }

  /** First target sentence that is scored with a source sentence, 0-based. */
  int first(int source) {
    return Math.max(1, evidence.band().lo(source + 1)) - 1;
  }

  /** The target sentence after the last that is scored with a source sentence. */
  int end(int source) {
    return evidence.band().hi(source + 1);
  }

  /** Score of two sentences that are scored with each other. */
  double score(int source, int target) {
    return sum(evidence, source, source + 1, target, target + 1);
  }

  /** Score of two runs; negative infinity if they are too long or any two are not scored. */
  double score(Span source, Span target) {
    if (source.length() > LONGEST || target.length() > LONGEST) {
      return Double.NEGATIVE_INFINITY;
    }
    for (int i = source.start(); i < source.end(); i++) {
      if (target.start() < first(i) || target.end() > end(i)) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    return sum(evidence, source.start(), source.end(), target.start(), target.end());
  }

  /** The same score by other evidence, such as that of the path, for runs of any length. */
  static double sum(Evidence by, Span source, Span target) {
    return sum(by, source.start(), source.end(), target.start(), target.end());
  }

  private static double sum(
      Evidence by, int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    BeadShapes shapes = by.shapes();
    double prior =
        shapes.logPrior(shapes.of(sourceEnd - sourceStart, targetEnd - targetStart).orElseThrow())
            - shapes.logPrior(0);
    return Weights.STANDARD.length()
            * by.length().score(sourceStart, sourceEnd, targetStart, targetEnd)
        + Weights.STANDARD.forward()
            * by.forward().score(sourceStart, sourceEnd, targetStart, targetEnd)
        + Weights.STANDARD.backward()
            * by.backward().score(targetStart, targetEnd, sourceStart, sourceEnd)
        + prior;
  }
}
