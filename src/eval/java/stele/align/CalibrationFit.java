package stele.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.align.CalibrationCase.Form;
import stele.align.CalibrationCase.JudgedStep;
import stele.corpora.DevelopmentTexts;

/** The three logistic functions of a confidence, fitted to some of the steps of all cases. */
final class CalibrationFit {

  private static final double RIDGE = 3;

  /** Examples that the whole texts of a set count as, against the ridge. */
  private static final double EXAMPLES_A_SET = 20_000. / DevelopmentTexts.BEAD_SETS.size();

  /**
   * So many times as much weighs a wrong pair of a reordered text that a look aside finds suspect:
   * of 1, 2, 2.5, 3, 4 and 8 the largest that costs clean texts less than a hundredth of their
   * beads at .9.
   */
  private static final double SUSPECT = 2.5;

  // Of the features of two-sided steps.
  private static final int LEAD = 9;
  private static final int EXCHANGE = 11;

  /** Nats below which a lead, and a loss by an exchange, make a pair suspect. */
  private static final double LEAST_LEAD = .5;

  private static final double LEAST_LOSS = 4;

  /** Which steps a fit may see. */
  interface Choice {
    boolean takes(CalibrationCase one, JudgedStep step);
  }

  private final Map<Form, LogisticRegression> functions = new EnumMap<>(Form.class);

  private CalibrationFit() {}

  /** Every set weighs the same, and every kind of case within a set what the kind says. */
  static CalibrationFit of(List<CalibrationCase> cases, Choice choice) {
    Map<Form, List<LogisticRegression.Example>> examples = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      examples.put(form, new ArrayList<>());
    }
    Map<String, Long> sizes = new HashMap<>();
    cases.forEach(one -> sizes.merge(group(one), unmoved(one), Long::sum));
    for (CalibrationCase one : cases) {
      double weight = one.kind().weight() * EXAMPLES_A_SET / sizes.get(group(one));
      for (JudgedStep step : one.steps()) {
        if (choice.takes(one, step)) {
          examples
              .get(step.form())
              .add(
                  new LogisticRegression.Example(
                      step.features(), step.right(), weight(one, step, weight)));
        }
      }
    }
    CalibrationFit fit = new CalibrationFit();
    examples.forEach((form, of) -> fit.functions.put(form, LogisticRegression.fit(of, RIDGE)));
    return fit;
  }

  private static String group(CalibrationCase one) {
    return one.set() + " " + one.kind();
  }

  private static long unmoved(CalibrationCase one) {
    return one.steps().stream().filter(step -> step.form() != Form.MOVED).count();
  }

  /** All moved pairs weigh the same: clean texts hardly have any. */
  private static double weight(CalibrationCase one, JudgedStep step, double weight) {
    if (step.form() == Form.MOVED) {
      return 1;
    }
    boolean suspect =
        one.kind().isReordered()
            && step.form() == Form.PAIR
            && !step.right()
            && (step.features()[EXCHANGE] < LEAST_LOSS || step.features()[LEAD] < LEAST_LEAD);
    return suspect ? SUSPECT * weight : weight;
  }

  LogisticRegression of(Form form) {
    return functions.get(form);
  }

  double probability(JudgedStep step) {
    return functions.get(step.form()).probability(step.features());
  }
}
