package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import stele.align.CalibrationCase.Form;
import stele.align.CalibrationCase.JudgedStep;
import stele.align.CalibrationCase.Kind;
import stele.bitext.InputException;
import stele.corpora.DevelopmentTexts;
import stele.evaluate.Calibration;
import stele.evaluate.JudgedBead;

/**
 * Fits the weights of {@link ConfidenceModel} and {@link MovedConfidence} on the development texts
 * and the letter, and prints them in the order in which those hold them, and how well they do
 * there: fitted to all, and on a sixth of each set and on whole sets that were left out of the fit.
 *
 * <pre>  mvn -q -Pcorpora test-compile exec:exec@calibration</pre>
 */
final class CalibrationMain {

  private static final int BLOCKS = 6;

  private final List<CalibrationCase> cases = new ArrayList<>();

  private CalibrationMain() {}

  /** The probability that a step gets. */
  private interface Model {
    double probability(CalibrationCase one, JudgedStep step);
  }

  public static void main(String[] arguments) throws InputException {
    CalibrationMain main = new CalibrationMain();
    for (String set : DevelopmentTexts.BEAD_SETS) {
      main.cases.addAll(CalibrationCase.ofSet(DevelopmentTexts.beads(set)));
    }
    main.cases.addAll(CalibrationCase.ofSet(List.of(DevelopmentTexts.letter())));
    main.print();
  }

  private void print() {
    CalibrationFit fit = CalibrationFit.of(cases, (one, step) -> true);
    for (Form form : Form.values()) {
      print(form, fit.of(form));
    }
    CalibrationFit[] withoutBlock = new CalibrationFit[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      int out = block;
      withoutBlock[block] = CalibrationFit.of(cases, (one, step) -> step.block(BLOCKS) != out);
    }
    Map<String, CalibrationFit> withoutSet = new HashMap<>();
    for (String set : sets()) {
      withoutSet.put(set, CalibrationFit.of(cases, (one, step) -> !one.set().equals(set)));
    }
    report("fitted to all", (one, step) -> fit.probability(step));
    report("a sixth left out", (one, step) -> withoutBlock[step.block(BLOCKS)].probability(step));
    report("whole sets left out", (one, step) -> withoutSet.get(one.set()).probability(step));
  }

  private static void print(Form form, LogisticRegression function) {
    System.out.printf(
        Locale.ROOT,
        "%s %.3f; %s%n",
        form,
        function.bias(),
        Arrays.stream(function.weights())
            .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
            .collect(Collectors.joining(", ")));
  }

  private static List<String> sets() {
    List<String> sets = new ArrayList<>(DevelopmentTexts.BEAD_SETS);
    sets.add(DevelopmentTexts.LETTER);
    return sets;
  }

  private void report(String title, Model model) {
    System.out.printf("%n%s%n%n", title);
    System.out.println(
        "| texts | beads | ECE | AUC | kept at .9 | right | kept at .95 | right"
            + " | one-sided at .95 | right |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (String set : sets()) {
      row(set, model, (one, step) -> isWhole(one) && one.set().equals(set), List.of(set));
    }
    List<String> developed = DevelopmentTexts.BEAD_SETS;
    row("the six sets", model, (one, step) -> isWhole(one), developed);
    for (Kind kind : Kind.values()) {
      row(
          "the six, " + kind.name().toLowerCase(Locale.ROOT),
          model,
          (one, step) -> one.kind() == kind && step.form() != Form.MOVED,
          developed);
    }
    row("moved, all", model, (one, step) -> step.form() == Form.MOVED, sets());
  }

  private static boolean isWhole(CalibrationCase one) {
    return one.kind() == Kind.WHOLE;
  }

  /** Steps of some sets together; the calibration error is the mean of the sets'. */
  private void row(
      String title,
      Model model,
      BiPredicate<CalibrationCase, JudgedStep> choice,
      List<String> sets) {
    List<JudgedBead> all = new ArrayList<>();
    List<JudgedBead> alone = new ArrayList<>();
    double errors = 0;
    for (String set : sets) {
      List<JudgedBead> ofSet = new ArrayList<>();
      for (CalibrationCase one : cases) {
        for (JudgedStep step : one.steps()) {
          if (one.set().equals(set) && choice.test(one, step)) {
            JudgedBead claim =
                new JudgedBead(
                    all.size(), OptionalDouble.of(model.probability(one, step)), step.right());
            ofSet.add(claim);
            if (step.form() == Form.ALONE) {
              alone.add(claim);
            }
          }
        }
      }
      errors += Calibration.of(ofSet).expectedError().orElse(0);
      all.addAll(ofSet);
    }
    Calibration together = Calibration.of(all);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.4f | %.3f | %s | %s |%n",
        title,
        all.size(),
        errors / sets.size(),
        together.areaUnderCurve().orElse(Double.NaN),
        kept(together, .9) + " | " + kept(together, .95),
        count(alone, .95));
  }

  private static String kept(Calibration calibration, double least) {
    Calibration.Threshold at =
        calibration.thresholds().stream()
            .filter(threshold -> threshold.least() == least)
            .findFirst()
            .orElseThrow();
    return String.format(Locale.ROOT, "%.3f | %.4f", at.kept().value(), at.right().value());
  }

  private static String count(List<JudgedBead> claims, double least) {
    List<JudgedBead> sure =
        claims.stream().filter(claim -> claim.confidence().orElse(0) >= least).toList();
    long right = sure.stream().filter(JudgedBead::right).count();
    return "%d of %d | %d".formatted(sure.size(), claims.size(), right);
  }
}
