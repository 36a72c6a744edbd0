package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import stele.bitext.Span;
import stele.lexicon.ModelOneTrainer;
import stele.lexicon.PriorCounts;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.TokenizedText;
import stele.lexicon.VersionWords;
import stele.lexicon.WeightedBead;
import stele.lexicon.WordEvidence;
import stele.testing.RandomSentences;
import stele.testing.SyntheticBitext;

/** Small lattices with everything a scorer needs, from texts without sense. */
final class Lattices {

  private Lattices() {}

  /** A connected band with both corners, often narrow. */
  static Band band(Random random, int rows, int columns) {
    int[] first = new int[rows + 1];
    int[] last = new int[rows + 1];
    int column = 0;
    for (int i = 0; i <= rows; i++) {
      first[i] = column;
      column = i == rows ? columns : Math.min(columns, column + random.nextInt(4));
      last[i] = column;
    }
    return Band.around(columns, first, last, random.nextInt(2));
  }

  /** Two texts, what is known of their words, and the beads it was learnt from. */
  record Texts(
      TokenizedText source, TokenizedText target, ParagraphModel paragraphs, WordEvidence words) {

    static Texts of(Random random, int sources, int targets, boolean trained) {
      return of(
          RandomSentences.latin(random, sources),
          RandomSentences.cyrillic(random, targets),
          trained ? randomBeads(random, sources, targets) : List.of());
    }

    static Texts untrained(List<String> source, List<String> target) {
      return of(source, target, List.of());
    }

    private static Texts of(List<String> source, List<String> target, List<WeightedBead> beads) {
      VersionWords near = VersionWords.of(source);
      VersionWords far = VersionWords.of(target);
      PriorCounts prior = PriorKnowledge.withoutWordVectors().of(near, far);
      return new Texts(
          near.text(),
          far.text(),
          ParagraphModel.of(
              SyntheticBitext.document("en", source, 3), SyntheticBitext.document("ru", target, 4)),
          new ModelOneTrainer(near.text(), far.text(), prior).train(beads));
    }

    LengthModel length() {
      return LengthModel.initial(source, target).get(0);
    }

    BeadMap beads() {
      return BeadMap.fromSource(words.beads(), source.size(), target.size());
    }

    BeadScores scores(Band band) {
      return BeadScores.of(evidence(band), Weights.STANDARD);
    }

    Evidence evidence(Band band) {
      return new Evidence(
          band,
          BeadShapes.standard(),
          length(),
          forward(band),
          backward(band),
          List.of(new WeightedEvidence(paragraphs, ParagraphModel.WEIGHT)));
    }

    GroupScores forward(Band band) {
      return GroupScores.of(
          source,
          target,
          band,
          words.forward(),
          beads(),
          words.forwardContributions(),
          GroupScores.NEIGHBOURS);
    }

    /** Over the transposed band. */
    GroupScores backward(Band band) {
      return GroupScores.of(
          target,
          source,
          band.transposed(),
          words.backward(),
          beads().turned(),
          words.backwardContributions(),
          GroupScores.NEIGHBOURS);
    }
  }

  /** Beads of one to three sentences a side, some sentences left out between them. */
  private static List<WeightedBead> randomBeads(Random random, int sources, int targets) {
    List<WeightedBead> beads = new ArrayList<>();
    int i = random.nextInt(2);
    int j = random.nextInt(2);
    while (true) {
      int iEnd = i + 1 + random.nextInt(3) / 2;
      int jEnd = j + 1 + random.nextInt(3) / 2;
      if (iEnd > sources || jEnd > targets) {
        return beads;
      }
      beads.add(
          new WeightedBead(new Span(i, iEnd), new Span(j, jEnd), .5 + .5 * random.nextDouble()));
      i = iEnd + random.nextInt(3) / 2;
      j = jEnd + random.nextInt(3) / 2;
    }
  }

  /** Every column of every row. */
  static int[][] wholeCorridor(int rows, int columns) {
    int[] hi = new int[rows + 1];
    Arrays.fill(hi, columns);
    return new int[][] {new int[rows + 1], hi};
  }
}
