package stele.align;

import java.util.Arrays;
import stele.lexicon.BeadContributions;
import stele.lexicon.DirectedTable;
import stele.lexicon.TokenizedText;

/**
 * Word scores in one direction, from groups of near sentences to single far sentences. For every
 * cell {@code (i, j)} of the band and group size {@code a} it holds
 *
 * <pre>  S(a, i, j) = Σ over tokens y of far sentence j
 *               of log(λ + (1-λ)/|G| Σ over tokens x of G of r(x, y)),</pre>
 *
 * <p>G being the near sentences {@code i-a .. i-1}, so that a bead costs as many additions as it
 * has far sentences. One scatter per near sentence into an accumulator over far types, one read per
 * far token and cell: O(entries + tokens in band * {@value BeadShapes#LONGEST}).
 *
 * <p>Leave-one-out: in the row of sentence i, the contributions of i's own training bead are
 * subtracted from n and from c in all columns; those of the {@value #NEIGHBOURS} beads before and
 * after are subtracted in the columns of those beads. Subtracting in a bead's own cells alone makes
 * the search oscillate between two cuts of one passage (strict F1 .9229 against .9297 on the
 * development sets; .9005 without leave-one-out).
 */
final class GroupScores implements BeadEvidence {

  static final int NEIGHBOURS = 2;

  /** All beads; for groups of at most two sentences. */
  static final int EVERYWHERE = Integer.MAX_VALUE / 2;

  private static final int LONGEST = BeadShapes.LONGEST;

  /**
   * Products are logged when they leave this range, far from where a double over- or underflows.
   */
  private static final double HUGE = 1e250;

  private static final double TINY = 1e-250;

  /** A row of a narrow band has some hundred types. */
  private static final int MANY_ENTRIES = 500;

  /** Values in tables of frequent types: 64 MB. */
  private static final long MOST_DENSE = 16_000_000;

  private final TokenizedText near;
  private final TokenizedText far;
  private final Band band;
  private final DirectedTable table;
  private final BeadMap beads;
  private final BeadContributions contributions;
  private final int neighbours;
  private final int groups;

  private final float[] scores;
  private final int[] firstToken;
  private final float[][] ring;
  private final float[] evidence;
  private final int[] touched;
  private int touchedCount;
  private final int[] distinct;
  private int distinctCount;
  private final int[] countHere;
  private final double[] inverseHere;
  private final float[] correction;
  private final double[] sums;
  private double base;

  /** By near type. */
  private final float[][] dense;

  /** By far type. */
  private final double[] probability;

  private final int[] typesHere;
  private int typesHereCount;

  /** By far type, the last row that it was found in. */
  private final int[] seenIn;

  private GroupScores(
      TokenizedText near,
      TokenizedText far,
      Band band,
      DirectedTable table,
      BeadMap beads,
      BeadContributions contributions,
      int neighbours) {
    this.neighbours = neighbours;
    this.groups = neighbours == EVERYWHERE ? 2 : LONGEST;
    this.near = near;
    this.far = far;
    this.band = band;
    this.table = table;
    this.beads = beads;
    this.contributions = contributions;
    this.scores = new float[Math.multiplyExact(band.size(), LONGEST)];
    this.firstToken = new int[far.size() + 1];
    int longest = 0;
    for (int j = 0; j < far.size(); j++) {
      firstToken[j + 1] = firstToken[j] + far.sentence(j).length;
      longest = Math.max(longest, far.sentence(j).length);
    }
    this.ring = new float[LONGEST][firstToken[far.size()]];
    this.evidence = new float[far.typeCount()];
    this.touched = new int[far.typeCount()];
    this.distinct = new int[near.typeCount()];
    this.countHere = new int[near.typeCount()];
    this.inverseHere = new double[near.typeCount()];
    this.correction = new float[far.typeCount()];
    this.sums = new double[longest];
    this.dense = dense(near, far, table);
    this.probability = new double[far.typeCount()];
    Arrays.setAll(probability, far::probability);
    this.typesHere = new int[far.typeCount()];
    this.seenIn = new int[far.typeCount()];
  }

  /**
   * Scores every cell of a band.
   *
   * @param band rows are near sentences, columns far ones
   * @param beads the training beads by near and far sentence; empty for no leave-one-out
   */
  static GroupScores of(
      TokenizedText near,
      TokenizedText far,
      Band band,
      DirectedTable table,
      BeadMap beads,
      BeadContributions contributions,
      int neighbours) {
    GroupScores scores = new GroupScores(near, far, band, table, beads, contributions, neighbours);
    for (int row = 1; row <= band.rows(); row++) {
      scores.scoreRow(row);
    }
    return scores;
  }

  /**
   * S(a, i, j) in nats for the node {@code (i, j)}, {@code a} in 1..{@value BeadShapes#LONGEST}.
   */
  float score(int node, int a) {
    return scores[node * LONGEST + a - 1];
  }

  /** The words of the far sentences given the near ones, which are the source; nats. O(b). */
  @Override
  public double score(int nearStart, int nearEnd, int farStart, int farEnd) {
    int node = band.node(nearEnd, farEnd);
    int a = nearEnd - nearStart;
    double words = 0;
    for (int k = 0; k < farEnd - farStart; k++) {
      words += score(node - k, a);
    }
    return words;
  }

  @Override
  public void addTo(double[] sums, BeadShapes shapes, int i, int j, double weight) {
    for (int shape = 0; shape < sums.length; shape++) {
      if (sums[shape] != Double.NEGATIVE_INFINITY) {
        sums[shape] += weight * score(i - shapes.source(shape), i, j - shapes.target(shape), j);
      }
    }
  }

  /** The same evidence where the near sentences are the target. */
  BeadEvidence turned() {
    return new Turned(this);
  }

  private record Turned(GroupScores scores) implements BeadEvidence {

    @Override
    public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      return scores.score(targetStart, targetEnd, sourceStart, sourceEnd);
    }

    @Override
    public void addTo(double[] sums, BeadShapes shapes, int i, int j, double weight) {
      for (int shape = 0; shape < sums.length; shape++) {
        if (sums[shape] != Double.NEGATIVE_INFINITY) {
          sums[shape] += weight * score(i - shapes.source(shape), i, j - shapes.target(shape), j);
        }
      }
    }
  }

  private void scoreRow(int row) {
    int sentence = row - 1;
    int own = beads.ofNear(sentence);
    count(near.sentence(sentence));
    weigh(own);
    scatter(row);
    if (own != BeadMap.NONE) {
      correct(own, true);
    }
    readRow(row, own);
    forget();
  }

  /** Distinct types of the sentence, and how often each occurs. */
  private void count(int[] tokens) {
    distinctCount = 0;
    for (int x : tokens) {
      if (countHere[x]++ == 0) {
        distinct[distinctCount++] = x;
      }
    }
  }

  /** 1 / (n(x) + α), without the contributions of the own bead. */
  private void weigh(int own) {
    for (int d = 0; d < distinctCount; d++) {
      inverseHere[distinct[d]] = table.total(distinct[d]);
    }
    if (own != BeadMap.NONE) {
      int[] from = contributions.from(own);
      for (int f = 0; f < from.length; f++) {
        if (countHere[from[f]] > 0) {
          inverseHere[from[f]] = Math.max(0, inverseHere[from[f]] - contributions.own(own, f));
        }
      }
    }
    base = 0;
    for (int d = 0; d < distinctCount; d++) {
      int x = distinct[d];
      inverseHere[x] = 1 / (inverseHere[x] + DirectedTable.ALPHA);
      base += countHere[x] * DirectedTable.ALPHA * inverseHere[x];
    }
  }

  /** Adds up the evidence of all types of the sentence for the far types of the row. */
  private void scatter(int row) {
    touchedCount = 0;
    boolean known = false;
    for (int d = 0; d < distinctCount; d++) {
      int x = distinct[d];
      float factor = (float) (countHere[x] * inverseHere[x]);
      if (dense[x] != null) {
        if (!known) {
          findTypes(row);
          known = true;
        }
        scatter(dense[x], factor);
        continue;
      }
      int end = table.start(x + 1);
      for (int entry = table.start(x); entry < end; entry++) {
        float add = table.evidence(entry) * factor;
        if (add > 0) {
          int y = table.to(entry);
          if (evidence[y] == 0) {
            touched[touchedCount++] = y;
          }
          evidence[y] += add;
        }
      }
    }
  }

  /** The same for one type, of which the evidence for every far type is at hand. */
  private void scatter(float[] ofType, float factor) {
    for (int t = 0; t < typesHereCount; t++) {
      int y = typesHere[t];
      float add = ofType[y] * factor;
      if (add > 0) {
        if (evidence[y] == 0) {
          touched[touchedCount++] = y;
        }
        evidence[y] += add;
      }
    }
  }

  /** The distinct far types in the columns of a row. */
  private void findTypes(int row) {
    typesHereCount = 0;
    for (int column = Math.max(1, band.lo(row)); column <= band.hi(row); column++) {
      for (int y : far.sentence(column - 1)) {
        if (seenIn[y] != row) {
          seenIn[y] = row;
          typesHere[typesHereCount++] = y;
        }
      }
    }
  }

  /**
   * The evidence for every far type, of near types with so many entries that going through them
   * takes longer than through the far types of a row; null for the others.
   */
  private static float[][] dense(TokenizedText near, TokenizedText far, DirectedTable table) {
    float[][] dense = new float[near.typeCount()][];
    long budget = MOST_DENSE;
    for (int x = 0; x < dense.length && budget > 0; x++) {
      if (table.start(x + 1) - table.start(x) >= MANY_ENTRIES) {
        dense[x] = new float[far.typeCount()];
        for (int entry = table.start(x); entry < table.start(x + 1); entry++) {
          dense[x][table.to(entry)] = table.evidence(entry);
        }
        budget -= far.typeCount();
      }
    }
    return dense;
  }

  /**
   * Collects the contributions of a bead to the types of this sentence; {@code apply} subtracts
   * them at once.
   */
  private void correct(int bead, boolean apply) {
    int[] from = contributions.from(bead);
    int[] to = contributions.to(bead);
    for (int t = 0; t < to.length; t++) {
      correction[to[t]] = 0;
    }
    for (int f = 0; f < from.length; f++) {
      int count = countHere[from[f]];
      if (count > 0) {
        double factor = count * inverseHere[from[f]];
        for (int t = 0; t < to.length; t++) {
          float given = contributions.given(bead, f, t);
          if (given > 0) {
            correction[to[t]] += (float) (given * factor / probability[to[t]]);
          }
        }
      }
    }
    if (apply) {
      for (int y : to) {
        evidence[y] = Math.max(0, evidence[y] - correction[y]);
      }
    }
  }

  private void readRow(int row, int own) {
    float[] values = ring[row % LONGEST];
    int around = own != BeadMap.NONE ? own : beads.before(row - 1);
    int lowest = own != BeadMap.NONE ? own - neighbours : around - neighbours + 1;
    int highest = around + neighbours;
    int prepared = -1;
    for (int column = Math.max(1, band.lo(row)); column <= band.hi(row); column++) {
      int bead = beads.ofFar(column - 1);
      int[] tokens = far.sentence(column - 1);
      int at = firstToken[column - 1];
      if (bead != BeadMap.NONE && bead != own && bead >= lowest && bead <= highest) {
        if (prepared != bead) {
          correct(bead, false);
          prepared = bead;
        }
        for (int k = 0; k < tokens.length; k++) {
          values[at + k] =
              (float) (base + Math.max(0, evidence[tokens[k]] - correction[tokens[k]]));
        }
      } else {
        for (int k = 0; k < tokens.length; k++) {
          values[at + k] = (float) (base + evidence[tokens[k]]);
        }
      }
      addGroups(row, column, at, tokens.length);
    }
  }

  private void addGroups(int row, int column, int at, int tokens) {
    int node = band.node(row, column) * LONGEST;
    Arrays.fill(sums, 0, tokens, 0);
    int size = 0;
    for (int a = 1; a <= groups && a <= row; a++) {
      int other = row - a + 1;
      if (column > band.hi(other) || column < band.lo(other)) {
        break;
      }
      size += near.sentence(other - 1).length;
      scores[node + a - 1] = (float) logLikelihood(ring[other % LONGEST], at, tokens, size);
    }
  }

  /** One logarithm for many factors; the product is logged when it leaves 1e±250. */
  private double logLikelihood(float[] values, int at, int tokens, int groupTokens) {
    double share = (1 - DirectedTable.NULL_SHARE) / Math.max(1, groupTokens);
    double product = 1;
    double log = 0;
    for (int k = 0; k < tokens; k++) {
      sums[k] += values[at + k];
      product *= DirectedTable.NULL_SHARE + share * sums[k];
      if (product > HUGE || product < TINY) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product);
  }

  private void forget() {
    for (int t = 0; t < touchedCount; t++) {
      evidence[touched[t]] = 0;
    }
    for (int d = 0; d < distinctCount; d++) {
      countHere[distinct[d]] = 0;
    }
  }
}
