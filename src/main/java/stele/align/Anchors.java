package stele.align;

import java.util.Arrays;
import stele.lexicon.DirectedTable;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * Rare word pairs as evidence for a pair of sentences: both words occur in at most {@value
 * #MOST_SENTENCES} sentences and q = sqrt(p(y|x) p(x|y)) is at least {@value #LEAST_Q}. A pair adds
 * half of q ln(1 + m / df(y)), a cell gets at most {@value #CELL_CAP}; nats.
 */
final class Anchors {

  // Judgement: the coarse path only has to lie inside the band that is searched around it.
  private static final int MOST_SENTENCES = 30;
  private static final double LEAST_Q = .1;
  private static final float CELL_CAP = 6;

  /** Share of an anchor's weight that counts beside the length; chosen on the development sets. */
  private static final double ANCHOR_WEIGHT = .5;

  private final TokenizedText source;
  private final int[] partnerStart;
  private final int[] partner;
  private final float[] weight;
  private final int[] sentenceStart;
  private final int[] sentences;

  private Anchors(
      TokenizedText source,
      int[] partnerStart,
      int[] partner,
      float[] weight,
      int[] sentenceStart,
      int[] sentences) {
    this.source = source;
    this.partnerStart = partnerStart;
    this.partner = partner;
    this.weight = weight;
    this.sentenceStart = sentenceStart;
    this.sentences = sentences;
  }

  /** O(entries of rare words + tokens). */
  static Anchors of(TokenizedText source, TokenizedText target, WordEvidence words) {
    int[] sourceFrequency = sentenceFrequency(source);
    int[] targetFrequency = sentenceFrequency(target);
    int[] start = new int[source.typeCount() + 1];
    int[] partner = new int[1024];
    float[] weight = new float[1024];
    int size = 0;
    DirectedTable forward = words.forward();
    for (int x = 0; x < source.typeCount(); x++) {
      start[x] = size;
      if (sourceFrequency[x] > MOST_SENTENCES) {
        continue;
      }
      for (int entry = forward.start(x); entry < forward.start(x + 1); entry++) {
        int y = forward.to(entry);
        if (targetFrequency[y] > MOST_SENTENCES) {
          continue;
        }
        double p = forward.evidence(entry) * target.probability(y) / forward.total(x);
        double q = p < LEAST_Q * LEAST_Q ? 0 : Math.sqrt(p * share(words.backward(), y, x, source));
        if (q >= LEAST_Q) {
          if (size == partner.length) {
            partner = Arrays.copyOf(partner, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
          }
          partner[size] = y;
          weight[size++] =
              (float) (ANCHOR_WEIGHT * q * Math.log1p((double) target.size() / targetFrequency[y]));
        }
      }
    }
    start[source.typeCount()] = size;
    int[] sentenceStart = new int[target.typeCount() + 1];
    for (int y = 0; y < target.typeCount(); y++) {
      boolean rare = targetFrequency[y] <= MOST_SENTENCES;
      sentenceStart[y + 1] = sentenceStart[y] + (rare ? targetFrequency[y] : 0);
    }
    return new Anchors(
        source,
        start,
        Arrays.copyOf(partner, size),
        Arrays.copyOf(weight, size),
        sentenceStart,
        postings(target, sentenceStart));
  }

  private static double share(DirectedTable table, int from, int to, TokenizedText far) {
    for (int entry = table.start(from); entry < table.start(from + 1); entry++) {
      if (table.to(entry) == to) {
        return table.evidence(entry) * far.probability(to) / table.total(from);
      }
    }
    return 0;
  }

  private static int[] sentenceFrequency(TokenizedText text) {
    int[] frequency = new int[text.typeCount()];
    int[] last = new int[text.typeCount()];
    Arrays.fill(last, -1);
    for (int i = 0; i < text.size(); i++) {
      for (int type : text.sentence(i)) {
        if (last[type] != i) {
          last[type] = i;
          frequency[type]++;
        }
      }
    }
    return frequency;
  }

  private static int[] postings(TokenizedText text, int[] start) {
    int[] postings = new int[start[text.typeCount()]];
    int[] next = start.clone();
    int[] last = new int[text.typeCount()];
    Arrays.fill(last, -1);
    for (int j = 0; j < text.size(); j++) {
      for (int type : text.sentence(j)) {
        if (last[type] != j && start[type + 1] > start[type]) {
          last[type] = j;
          postings[next[type]++] = j;
        }
      }
    }
    return postings;
  }

  /** Adds the weights of all cells of a source sentence to {@code row}, by target sentence. */
  void addRow(int sentence, float[] row) {
    visit(sentence, row, true);
  }

  /** Sets what {@link #addRow} touched back to zero. */
  void clearRow(int sentence, float[] row) {
    visit(sentence, row, false);
  }

  private void visit(int sentence, float[] row, boolean add) {
    for (int x : source.sentence(sentence)) {
      for (int p = partnerStart[x]; p < partnerStart[x + 1]; p++) {
        int y = partner[p];
        for (int s = sentenceStart[y]; s < sentenceStart[y + 1]; s++) {
          int j = sentences[s];
          row[j] = add ? Math.min(CELL_CAP, row[j] + weight[p]) : 0;
        }
      }
    }
  }
}
