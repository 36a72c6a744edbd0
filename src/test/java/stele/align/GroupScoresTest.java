package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Span;
import stele.lexicon.BeadContributions;
import stele.lexicon.DirectedTable;
import stele.lexicon.TokenizedText;

final class GroupScoresTest {

  private static final int SENTENCES = 12;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void equalTheFormulaWhereNothingIsLeftOut(long seed) {
    assertEqualsFormula(new Random(seed), Band.full(SENTENCES, SENTENCES + 1), false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalTheFormulaWithOwnAndNeighbouringBeadsLeftOut(long seed) {
    assertEqualsFormula(new Random(seed), Band.full(SENTENCES, SENTENCES + 1), true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalTheFormulaInANarrowBand(long seed) {
    Random random = new Random(seed);
    assertEqualsFormula(random, Lattices.band(random, SENTENCES, SENTENCES + 1), true);
  }

  private static void assertEqualsFormula(Random random, Band band, boolean trained) {
    Lattices.Texts texts = Lattices.Texts.of(random, band.rows(), band.columns(), trained);
    Formula forward = Formula.of(texts, true);
    Formula backward = Formula.of(texts, false);
    assertEqualsFormula(texts.forward(band), band, forward);
    assertEqualsFormula(texts.backward(band), band.transposed(), backward);
  }

  private static void assertEqualsFormula(GroupScores scores, Band band, Formula formula) {
    for (int i = 1; i <= band.rows(); i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        for (int a = 1; a <= BeadShapes.LONGEST && a <= i && band.contains(i - a + 1, j); a++) {
          double expected = formula.score(i, j, a);
          assertThat((double) scores.score(band.node(i, j), a))
              .as("S(%d, %d, %d)", a, i, j)
              .isCloseTo(expected, within(1e-4 * (1 + Math.abs(expected))));
        }
      }
    }
  }

  /**
   * The definition, one token at a time.
   *
   * @param nearRuns of the training beads
   * @param farRuns of the training beads
   */
  private record Formula(
      TokenizedText near,
      TokenizedText far,
      DirectedTable table,
      BeadContributions contributions,
      List<Span> nearRuns,
      List<Span> farRuns) {

    static Formula of(Lattices.Texts texts, boolean forward) {
      List<Span> sources = new ArrayList<>();
      List<Span> targets = new ArrayList<>();
      texts.words().beads().forEach(bead -> sources.add(bead.source()));
      texts.words().beads().forEach(bead -> targets.add(bead.target()));
      return forward
          ? new Formula(
              texts.source(),
              texts.target(),
              texts.words().forward(),
              texts.words().forwardContributions(),
              sources,
              targets)
          : new Formula(
              texts.target(),
              texts.source(),
              texts.words().backward(),
              texts.words().backwardContributions(),
              targets,
              sources);
    }

    double score(int i, int j, int a) {
      int group = 0;
      for (int row = i - a; row < i; row++) {
        group += near.sentence(row).length;
      }
      double score = 0;
      for (int y : far.sentence(j - 1)) {
        double sum = 0;
        for (int row = i - a; row < i; row++) {
          sum += ratios(row, j - 1, y);
        }
        score += Math.log(.2 + .8 / group * sum);
      }
      return score;
    }

    /** Σ r(x, y) over the tokens of one near sentence, as a far sentence may see it. */
    private double ratios(int row, int column, int y) {
      int own = bead(nearRuns, row);
      double smoothing = 0;
      double evidence = 0;
      double ownEvidence = 0;
      double othersEvidence = 0;
      int other = bead(farRuns, column);
      for (int x : near.sentence(row)) {
        double total = Math.max(0, table.total(x) - own(own, x)) + 1;
        smoothing += 1 / total;
        evidence += (table.ratio(x, y) * (table.total(x) + 1) - 1) / total;
        ownEvidence += given(own, x, y) / far.probability(y) / total;
        othersEvidence += given(other, x, y) / far.probability(y) / total;
      }
      evidence = Math.max(0, evidence - ownEvidence);
      if (other != own && isNeighbour(row, own, other)) {
        evidence = Math.max(0, evidence - othersEvidence);
      }
      return smoothing + evidence;
    }

    /** Whether at most one bead stands between a sentence and a bead, whichever comes first. */
    private boolean isNeighbour(int row, int own, int other) {
      if (other < 0) {
        return false;
      }
      long between =
          nearRuns.stream()
              .filter(run -> nearRuns.indexOf(run) != own)
              .filter(run -> isBetween(run, row, nearRuns.get(other)))
              .count();
      return between <= 1;
    }

    private static boolean isBetween(Span run, int row, Span other) {
      return other.start() > row
          ? run.start() > row && run.end() <= other.start()
          : run.end() <= row && run.start() >= other.end();
    }

    private double own(int bead, int x) {
      if (bead < 0) {
        return 0;
      }
      int f = place(contributions.from(bead), x);
      return f < 0 ? 0 : contributions.own(bead, f);
    }

    private double given(int bead, int x, int y) {
      if (bead < 0) {
        return 0;
      }
      int f = place(contributions.from(bead), x);
      int t = place(contributions.to(bead), y);
      return f < 0 || t < 0 ? 0 : contributions.given(bead, f, t);
    }

    private static int place(int[] types, int type) {
      for (int k = 0; k < types.length; k++) {
        if (types[k] == type) {
          return k;
        }
      }
      return -1;
    }

    private static int bead(List<Span> runs, int sentence) {
      for (int bead = 0; bead < runs.size(); bead++) {
        if (runs.get(bead).start() <= sentence && sentence < runs.get(bead).end()) {
          return bead;
        }
      }
      return -1;
    }
  }
}
