package stele.align;

import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;

/**
 * The features that the confidence in a step of a path is computed from. Exchanging the sides
 * changes none of them. Besides the posteriors the path was chosen by there are others, under
 * {@link Weights} that use less evidence and at a temperature above one: where they agree with the
 * path, it is right more often than its own posterior suggests, and where they differ, less often.
 *
 * <p>Of the step: the logit of its own posterior; the mean logit of its posteriors by each
 * direction of words alone; its logit by mainly lengths; whether it is one-sided; whether it is
 * 1-1; the logarithm of the shortest sentence next to it and of the shortest in it (UTF-8 bytes; 0
 * in one-sided steps), because a short one is easily split off or merged; the logarithm of one more
 * than its tokens, for evidence from many is less independent than it seems. Of the whole path: the
 * share of 1-1 among two-sided steps; nats of word evidence a token in two-sided steps, and by how
 * much they fall short of {@link #FEW_WORDS}, which marks unrelated texts; the logit of the mean
 * posterior by mainly lengths.
 */
final class BeadFeatures {

  /** Judgement. */
  private static final double TEMPERATURE = 2;

  /** Scores by {@link Weights#LENGTH} are smaller anyway. Judgement. */
  private static final double LENGTH_TEMPERATURE = 1.5;

  /** Probabilities are kept this far from 0 and 1. Judgement: bounds a logit at 6.9. */
  private static final double LEAST = .001;

  /** The same for means. Judgement. */
  private static final double LEAST_MEAN = .01;

  /** UTF-8 bytes; longer sentences count as this long. Judgement. */
  private static final double LONG_SENTENCE = 400;

  /** The most any text had that the confidence was fitted on; texts in one language have more. */
  private static final double MOST_WORDS = .51;

  /** Nats a token. Judgement. */
  private static final double FEW_WORDS = .1;

  private final List<Step> steps;
  private final Evidence evidence;
  private final LookAside aside;
  private final Displacements displaced;
  private final TokenizedText source;
  private final TokenizedText target;

  private BeadFeatures(
      SentenceAligner.Found found, TokenizedText source, TokenizedText target) {
    this.aside = found.aside();
    this.displaced = found.displaced();
    this.steps = found.steps();
    this.evidence = found.evidence();
    this.source = source;
    this.target = target;
  }

  /** The features of every step, in the order of the class comment. */
  static double[][] of(
      SentenceAligner.Found found, TokenizedText source, TokenizedText target) {
    return new BeadFeatures(found, source, target).table();
  }

  private double[][] table() {
    double[] forward = posteriors(Weights.FORWARD, TEMPERATURE);
    double[] backward = posteriors(Weights.BACKWARD, TEMPERATURE);
    double[] lengths = posteriors(Weights.LENGTH, LENGTH_TEMPERATURE);
    double oneToOne = shareOfOneToOne();
    double words = wordsByToken();
    double mean = logit(Arrays.stream(lengths).average().orElse(0), LEAST_MEAN);
    double[] misfit = steps.stream().mapToDouble(this::misfit).toArray();
    double[][] table = new double[steps.size()][];
    for (int k = 0; k < table.length; k++) {
      Step step = steps.get(k);
      table[k] =
          new double[] {
            logit(step.probability(), LEAST),
            (logit(forward[k], LEAST) + logit(backward[k], LEAST)) / 2,
            logit(lengths[k], LEAST),
            step.isMatch() ? 0 : 1,
            isOneToOne(step) ? 1 : 0,
            Math.log(shortestBeside(step)),
            step.isMatch() ? Math.log(shortestIn(step)) : 0,
            Math.log(1 + tokens(step)),
            oneToOne,
            Math.min(MOST_WORDS, Math.max(0, words)),
            Math.max(0, FEW_WORDS - words),
            mean,
            clip(aside.own(k), 15),
            clip(aside.lead(k), 8),
            clip(aside.freeLead(k), 8),
            clip(-displaced.exchangeGain(k), 8),
            clip(aside.related(), 6),
            Math.abs(misfit[k]),
            opposite(misfit, k),
            edges(step),
            Math.log(source.size() + target.size())
          };
    }
    return table;
  }

  private double[] posteriors(Weights weights, double temperature) {
    return StepProbabilities.of(
        steps, Posteriors.of(BeadScores.of(evidence, weights), temperature));
  }

  private static double logit(double p, double least) {
    double inside = Math.min(1 - least, Math.max(least, p));
    return Math.log(inside / (1 - inside));
  }

  /** Standard deviations by which the target of a step is too long; 0 for a sentence alone. */
  private double misfit(Step step) {
    if (!step.isMatch()) {
      return 0;
    }
    LengthModel length = evidence.length();
    double ls = length.source().of(step.source().start(), step.source().end());
    double lt = length.target().of(step.target().start(), step.target().end());
    return clip(
        (lt - length.ratio() * ls) / Math.sqrt(length.spread(length.ratio() * ls + lt)), 4);
  }

  /** How far a step and a neighbour miss in opposite directions: what one lacks the other has. */
  private static double opposite(double[] misfit, int k) {
    double most = 0;
    for (int other : new int[] {k - 1, k + 1}) {
      if (other >= 0 && other < misfit.length && misfit[k] * misfit[other] < 0) {
        most = Math.max(most, Math.min(Math.abs(misfit[k]), Math.abs(misfit[other])));
      }
    }
    return most;
  }

  private double edges(Step step) {
    return step.isMatch() ? clip(evidence.edges(step.source(), step.target()), 4) : 0;
  }

  private static double clip(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }

  private double shareOfOneToOne() {
    long matches = steps.stream().filter(Step::isMatch).count();
    long plain = steps.stream().filter(BeadFeatures::isOneToOne).count();
    return matches == 0 ? 0 : plain / (double) matches;
  }

  private static boolean isOneToOne(Step step) {
    return step.source().length() == 1 && step.target().length() == 1;
  }

  /** Mean of both directions, nats. */
  private double wordsByToken() {
    double words = 0;
    long tokens = 0;
    for (Step step : steps) {
      if (step.isMatch()) {
        words += words(step.source(), step.target());
        tokens += tokens(step);
      }
    }
    return tokens == 0 ? 0 : words / 2 / tokens;
  }

  /** Sum of both directions, nats. */
  private double words(Span near, Span far) {
    return evidence.forward().score(near.start(), near.end(), far.start(), far.end())
        + evidence.backward().score(far.start(), far.end(), near.start(), near.end());
  }

  private int tokens(Step step) {
    int tokens = 0;
    for (int i = step.source().start(); i < step.source().end(); i++) {
      tokens += source.sentence(i).length;
    }
    for (int j = step.target().start(); j < step.target().end(); j++) {
      tokens += target.sentence(j).length;
    }
    return tokens;
  }

  private double shortestIn(Step step) {
    return Math.min(shortest(source, step.source()), shortest(target, step.target()));
  }

  private double shortestBeside(Step step) {
    return Math.min(shortestBeside(source, step.source()), shortestBeside(target, step.target()));
  }

  private static double shortestBeside(TokenizedText text, Span run) {
    return Math.min(
        shortest(text, new Span(Math.max(0, run.start() - 1), run.start())),
        shortest(text, new Span(run.end(), Math.min(text.size(), run.end() + 1))));
  }

  /** UTF-8 bytes of the shortest sentence, from 1 to {@link #LONG_SENTENCE}, the value for none. */
  private static double shortest(TokenizedText text, Span run) {
    double shortest = LONG_SENTENCE;
    for (int k = run.start(); k < run.end(); k++) {
      shortest = Math.min(shortest, text.length(k));
    }
    return Math.max(1, shortest);
  }
}
