package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stele.bitext.InputException;
import stele.corpora.DevelopmentTexts;

/**
 * Fits the weights of {@link ConfidenceModel} on the development texts, and says how well they do
 * there, on blocks and sets left out of the fit, and on the made-up cases.
 *
 * <pre>  mvn -q -Pcorpora test-compile exec:exec@calibration</pre>
 */
final class CalibrationMain {

  private static final double RIDGE = 3;
  private static final int BLOCKS = 6;

  private CalibrationMain() {}

  public static void main(String[] arguments) throws InputException {
    List<CalibrationCase> cases = new ArrayList<>();
    for (String set : DevelopmentTexts.BEAD_SETS) {
      cases.addAll(CalibrationCase.ofSet(DevelopmentTexts.beads(set)));
    }
    LogisticRegression fit = fit(cases, one -> true);
    System.out.printf(Locale.ROOT, "BIAS %.3f%n", fit.bias());
    System.out.println(
        "WEIGHTS "
            + Arrays.stream(fit.weights())
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                .collect(Collectors.joining(", ")));
    for (CalibrationCase.Kind kind : CalibrationCase.Kind.values()) {
      report("fitted, " + kind, cases, kind, (one, bead) -> fit.probability(bead.features()));
    }
    LogisticRegression[] withoutBlock = new LogisticRegression[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      int out = block;
      withoutBlock[block] = fitBeads(cases, (one, bead) -> bead.block(BLOCKS) != out);
    }
    report(
        "block left out",
        cases,
        CalibrationCase.Kind.WHOLE,
        (one, bead) -> withoutBlock[bead.block(BLOCKS)].probability(bead.features()));
    for (String set : DevelopmentTexts.BEAD_SETS) {
      LogisticRegression without = fit(cases, one -> !one.set().equals(set));
      report(
          "set left out",
          cases.stream().filter(one -> one.set().equals(set)).toList(),
          CalibrationCase.Kind.WHOLE,
          (one, bead) -> without.probability(bead.features()));
    }
  }

  /** Which probability a bead gets. */
  private interface Judge {
    double probability(CalibrationCase one, CalibrationCase.JudgedStep bead);
  }

  /** Which beads a fit may see. */
  private interface Choice {
    boolean takes(CalibrationCase one, CalibrationCase.JudgedStep bead);
  }

  private static LogisticRegression fit(
      List<CalibrationCase> cases, Predicate<CalibrationCase> choice) {
    return fitBeads(cases, (one, bead) -> choice.test(one));
  }

  /** Every set weighs the same, and every kind of case within a set what the kind says. */
  private static LogisticRegression fitBeads(List<CalibrationCase> cases, Choice choice) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    int all = cases.stream().mapToInt(one -> one.steps().size()).sum();
    for (CalibrationCase one : cases) {
      long alike =
          cases.stream()
              .filter(other -> other.set().equals(one.set()) && other.kind() == one.kind())
              .mapToLong(other -> other.steps().size())
              .sum();
      for (CalibrationCase.JudgedStep bead : one.steps()) {
        if (choice.takes(one, bead)) {
          double weight = one.kind().weight() * all / alike / DevelopmentTexts.BEAD_SETS.size();
          examples.add(new LogisticRegression.Example(bead.features(), bead.right(), weight));
        }
      }
    }
    return LogisticRegression.fit(examples, RIDGE);
  }

  private static void report(
      String title, List<CalibrationCase> cases, CalibrationCase.Kind kind, Judge judge) {
    List<String> columns = new ArrayList<>();
    List<double[]> pool = new ArrayList<>();
    double sum = 0;
    int sets = 0;
    for (String set : DevelopmentTexts.BEAD_SETS) {
      List<double[]> claims = new ArrayList<>();
      for (CalibrationCase one : cases) {
        if (one.set().equals(set) && one.kind() == kind) {
          one.steps()
              .forEach(
                  bead ->
                      claims.add(
                          new double[] {judge.probability(one, bead), bead.right() ? 1 : 0}));
        }
      }
      if (!claims.isEmpty()) {
        double error = expectedError(claims);
        columns.add(String.format(Locale.ROOT, "%s %.3f", set, error));
        sum += error;
        sets++;
        pool.addAll(claims);
      }
    }
    List<double[]> sure = pool.stream().filter(claim -> claim[0] >= .95).toList();
    List<double[]> doubtful = pool.stream().filter(claim -> claim[0] < .5).toList();
    System.out.printf(
        Locale.ROOT,
        "%-18s ECE %.4f; >= .95: %.3f of beads, %.4f right; < .5: %d, %.3f wrong | %s%n",
        title,
        sum / sets,
        sure.size() / (double) pool.size(),
        right(sure),
        doubtful.size(),
        1 - right(doubtful),
        String.join(", ", columns));
  }

  private static double right(List<double[]> claims) {
    return claims.stream().mapToDouble(claim -> claim[1]).average().orElse(Double.NaN);
  }

  private static double expectedError(List<double[]> claims) {
    double[] gap = new double[10];
    for (double[] claim : claims) {
      gap[Math.min(9, (int) (claim[0] * 10))] += claim[0] - claim[1];
    }
    return Arrays.stream(gap).map(Math::abs).sum() / claims.size();
  }
}
