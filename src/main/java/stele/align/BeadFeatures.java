package stele.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Span;
import stele.lexicon.TokenizedText;

/**
 * The features that the confidence in a step of a path is computed from, of its own kind for
 * two-sided and for one-sided steps. Exchanging the sides changes none of them. Besides the
 * posteriors the path was chosen by there are others, under {@link Weights} that use less evidence
 * and at a temperature above one: where they agree with the path, it is right more often than its
 * own posterior suggests, and where they differ, less often. And there is what the step leads by
 * over all that its sentences could be paired with off the path ({@link LookAside}).
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

  /** Where features in nats are cut. Judgement: beyond, more of them says nothing. */
  private static final double MOST_OWN = 15;

  private static final double MOST_LEAD = 8;
  private static final double MOST_RELATED = 6;
  private static final double MOST_EDGES = 4;

  /** Nats by which an exchange must lose to be out of the question. Judgement. */
  private static final double SAFE_EXCHANGE = 4;

  private final List<Step> steps;
  private final Evidence evidence;
  private final LookAside aside;
  private final Displacements displaced;
  private final TokenizedText source;
  private final TokenizedText target;

  private BeadFeatures(SentenceAligner.Found found, TokenizedText source, TokenizedText target) {
    this.aside = found.aside();
    this.displaced = found.displaced();
    this.steps = found.steps();
    this.evidence = found.evidence();
    this.source = source;
    this.target = target;
  }

  /**
   * The features of every step. Of two-sided ones: the logits of the posterior it was chosen by, of
   * the mean of those by each direction of words alone, and of that by mainly lengths; whether it
   * is 1-1; the logarithms of the shortest sentence beside it and in it (UTF-8 bytes), because a
   * short one is easily split off or merged, and of one more than its tokens, for evidence from
   * many is less independent than it seems; the share of 1-1 among the two-sided steps of the path;
   * its own score, its lead over all rivals, over those that are free, and over any exchange with
   * another step, once whole and once cut where it is safe (nats); whether the texts are related
   * (log odds); how far it and a neighbour miss the length they should have in opposite directions,
   * as they do where a clause has moved across the cut; the fit of its edges (nats); and of the
   * path the share of one-sided steps, the mean of those misses and the logit of the mean posterior
   * by mainly lengths. Of one-sided steps: those of these that they have.
   */
  static double[][] of(SentenceAligner.Found found, TokenizedText source, TokenizedText target) {
    return new BeadFeatures(found, source, target).table();
  }

  private double[][] table() {
    double[] forward = posteriors(Weights.FORWARD, TEMPERATURE);
    double[] backward = posteriors(Weights.BACKWARD, TEMPERATURE);
    double[] lengths = posteriors(Weights.LENGTH, LENGTH_TEMPERATURE);
    double oneToOne = shareOfOneToOne();
    double mean = logit(Arrays.stream(lengths).average().orElse(0), LEAST_MEAN);
    double[] misfit = steps.stream().mapToDouble(this::misfit).toArray();
    double opposite =
        IntStream.range(0, steps.size())
            .filter(k -> steps.get(k).isMatch())
            .mapToDouble(k -> opposite(misfit, k))
            .average()
            .orElse(0);
    double alone = steps.stream().filter(step -> !step.isMatch()).count() / (double) steps.size();
    double related = clip(aside.related(), MOST_RELATED);
    double[][] table = new double[steps.size()][];
    for (int k = 0; k < table.length; k++) {
      Step step = steps.get(k);
      double chosen = logit(step.probability(), LEAST);
      double words = (logit(forward[k], LEAST) + logit(backward[k], LEAST)) / 2;
      double length = logit(lengths[k], LEAST);
      double beside = Math.log(shortestBeside(step));
      double tokens = Math.log(1 + tokens(step));
      double lead = clip(aside.lead(k), MOST_LEAD);
      double free = clip(aside.freeLead(k), MOST_LEAD);
      double exchange = clip(-displaced.exchangeGain(k), MOST_LEAD);
      table[k] =
          step.isMatch()
              ? new double[] {
                chosen,
                words,
                length,
                isOneToOne(step) ? 1 : 0,
                beside,
                Math.log(shortestIn(step)),
                tokens,
                oneToOne,
                clip(aside.own(k), MOST_OWN),
                lead,
                free,
                exchange,
                Math.min(exchange, SAFE_EXCHANGE),
                related,
                opposite(misfit, k),
                clip(evidence.edges(step.source(), step.target()), MOST_EDGES),
                alone,
                opposite,
                mean
              }
              : new double[] {
                chosen, words, length, beside, tokens, oneToOne, lead, free, related, alone, mean
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
    return clip((lt - length.ratio() * ls) / Math.sqrt(length.spread(length.ratio() * ls + lt)), 4);
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
