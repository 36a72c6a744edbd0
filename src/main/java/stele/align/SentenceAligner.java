package stele.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.bitext.Span;
import stele.lexicon.ModelOneTrainer;
import stele.lexicon.PriorCounts;
import stele.lexicon.TokenizedText;
import stele.lexicon.WeightedBead;
import stele.lexicon.WordEvidence;

/**
 * Aligns two tokenized versions: scores all beads in a band, takes their posteriors, learns word
 * translations and lengths from the likely ones, and scores again, each bead without its own
 * contributions; the last posteriors choose the path.
 */
final class SentenceAligner {

  /** Rounds of scoring; the first uses the prior evidence alone. Judgement. */
  private static final int ROUNDS = 4;

  /** Words are learnt from beads that are more likely right than wrong. Judgement. */
  private static final double LEAST_TRAINING_POSTERIOR = .5;

  /**
   * Nodes with a log posterior above this stay in the band, and {@link #BAND_MARGIN} around.
   * Judgement: paths outside have less than e^-12 of the probability.
   */
  private static final double BAND_LOG_POSTERIOR = -12;

  private static final int BAND_MARGIN = 4;

  /** Times that sentences may be let go for another place. Judgement: most texts need one. */
  private static final int REORDERINGS = 3;

  /** Up to this many cells every round searches the whole lattice. Judgement. */
  private static final long ALWAYS_FULL = 20_000;

  private final TokenizedText source;
  private final TokenizedText target;
  private final List<WeightedEvidence> ofDocuments;
  private final EdgeModel edges;
  private final ModelOneTrainer trainer;
  private final Constraints constraints;
  private final BitSet decidedSources;
  private final BitSet decidedTargets;
  private final Search search;
  private final BeadShapes shapes = BeadShapes.standard();

  /**
   * @param edges how sentences begin and end, nothing learnt yet
   * @param ofDocuments evidence beside lengths, words and edges
   */
  SentenceAligner(
      TokenizedText source,
      TokenizedText target,
      EdgeModel edges,
      List<WeightedEvidence> ofDocuments,
      PriorCounts prior,
      Constraints constraints) {
    this.edges = edges;
    this.constraints = constraints;
    this.decidedSources = constraints.sources();
    this.decidedTargets = constraints.targets();
    List<WeightedEvidence> others = new ArrayList<>(ofDocuments);
    if (!constraints.isEmpty()) {
      others.add(new WeightedEvidence(constraints.evidence(source.size(), target.size()), 1));
    }
    this.ofDocuments = List.copyOf(others);
    this.source = source;
    this.target = target;
    this.search = new Search(source, target);
    this.trainer = new ModelOneTrainer(source, target, prior);
  }

  /** The steps that cover both versions, with calibrated probabilities. */
  Result align() {
    if (source.size() == 0 || target.size() == 0) {
      return new Result(oneSided(), List.of(), Optional.empty());
    }
    Found found = find();
    List<Step> steps = ConfidenceModel.of(found, source, target);
    List<Step> moved = MovedConfidence.of(moved(found), found, source, target);
    return new Result(steps, moved, Optional.of(found));
  }

  /**
   * The steps with the evidence of other versions added. Steps that stay have a calibrated
   * confidence; that of new steps, whose features do not include the other versions, is the
   * posterior.
   *
   * @param before a result of this aligner, of versions that both have text
   * @param scores with the evidence of the other versions
   */
  List<Step> realign(Result before, BeadScores scores) {
    Posteriors mild = Posteriors.of(scores, PivotVersion.MILD);
    List<Step> path = StepProbabilities.onto(GainDecoder.decode(mild, PivotVersion.ALONE), mild);
    Set<Step> known = new HashSet<>();
    before.steps().forEach(step -> known.add(step.with(0)));
    Found found = before.found().orElseThrow();
    List<Step> calibrated =
        ConfidenceModel.of(
            found(
                StepProbabilities.onto(path, Posteriors.of(scores, 1)),
                found.evidence(),
                found.words(),
                List.of()),
            source,
            target);
    List<Step> steps = new ArrayList<>();
    for (int k = 0; k < path.size(); k++) {
      Step step = path.get(k);
      steps.add(known.contains(step.with(0)) ? calibrated.get(k) : step);
    }
    return steps;
  }

  /**
   * The moved pairs, given steps found by {@link #realign}. The words are learnt again, because the
   * sentences that are alone now may not have been alone before.
   */
  List<Step> moved(List<Step> steps, Result before) {
    Found earlier = before.found().orElseThrow();
    Found now =
        found(
            steps, earlier.evidence(), trainer.train(sure(steps)), earlier.displaced().exchanges());
    return MovedConfidence.of(moved(now), now, source, target);
  }

  private List<Step> moved(List<Step> steps, Found found, WordEvidence words) {
    return MovedPassages.find(source, target, steps, found.evidence().length(), words);
  }

  /** The path before its confidences are calibrated; neither version may be empty. */
  Found find() {
    Round last = search();
    List<Step> path = GainDecoder.decode(last.posteriors(), GainDecoder.ALONE);
    List<Step> steps = StepProbabilities.onto(path, last.posteriors());
    return reordered(found(steps, last.evidence(), last.plan().words(), List.of()), last.plan());
  }

  /** A path, and what is seen aside of it. */
  private Found found(
      List<Step> steps,
      Evidence evidence,
      WordEvidence words,
      List<Displacements.Exchange> before) {
    LookAside aside = LookAside.from(steps, source, target, evidence, words);
    return new Found(steps, evidence, words, aside, Displacements.of(aside, before));
  }

  /**
   * Lets sentences go whose partners seem to stand elsewhere, and learns the words again without
   * them, a few times. What then stands alone on both sides and belongs together has moved; where
   * nothing has, the first path stays.
   */
  private Found reordered(Found inOrder, Plan plan) {
    Found now = inOrder;
    Plan next = plan;
    for (int pass = 0; pass < reorderings() && !now.displaced().isEmpty(); pass++) {
      List<Step> steps = decode(now.evidence().with(now.displaced()));
      if (now.displaced().standingIn(steps).isEmpty() || spans(steps).equals(spans(now.steps()))) {
        break;
      }
      List<WeightedBead> beads = sure(steps);
      next =
          new Plan(
              next.band(),
              learn(next.length(), beads),
              trainer.train(beads),
              next.edges().learn(beads),
              true);
      Evidence evidence = weigh(next);
      Displacements displaced =
          found(steps, evidence, next.words(), now.displaced().exchanges()).displaced();
      Evidence freed = evidence.with(displaced);
      now = found(decode(freed), freed, next.words(), displaced.exchanges());
    }
    return moved(now).isEmpty() ? inOrder : now;
  }

  /** Once in texts that are not searched whole: every pass takes as long as a round. */
  private int reorderings() {
    return search.isSearchedWhole() ? REORDERINGS : 1;
  }

  private static List<Step> decode(Evidence evidence) {
    Posteriors posteriors = Posteriors.of(BeadScores.of(evidence, Weights.STANDARD), 1);
    return StepProbabilities.onto(GainDecoder.decode(posteriors, GainDecoder.ALONE), posteriors);
  }

  private static List<WeightedBead> sure(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.isMatch() && step.probability() > LEAST_TRAINING_POSTERIOR)
        .map(step -> new WeightedBead(step.source(), step.target(), step.probability()))
        .toList();
  }

  private static List<Step> spans(List<Step> steps) {
    return steps.stream().map(step -> step.with(0)).toList();
  }

  /** Proposed pairs that stand alone now, and passages among the other sentences alone. */
  List<Step> moved(Found found) {
    if (found.aside().related() < 0) {
      return decided();
    }
    List<Step> pairs = new ArrayList<>(decided());
    found.displaced().standing().stream().filter(pair -> !isDecided(pair)).forEach(pairs::add);
    List<Step> rest =
        found.steps().stream()
            .filter(step -> !isDecided(step))
            .filter(step -> pairs.stream().noneMatch(pair -> covers(pair, step)))
            .toList();
    pairs.addAll(moved(rest, found, found.words()));
    pairs.sort(Comparator.comparingInt(pair -> pair.source().start()));
    return pairs;
  }

  /** Whether a person has decided about a sentence of a pair. */
  private boolean isDecided(Step pair) {
    return decidedSources.get(pair.source().start(), pair.source().end()).cardinality()
            + decidedTargets.get(pair.target().start(), pair.target().end()).cardinality()
        > 0;
  }

  /** The pairs a person has decided that cross others. */
  private List<Step> decided() {
    return constraints.crossing().stream()
        .map(pair -> new Step(pair.source(), pair.target(), 1))
        .toList();
  }

  /** Whether a step is a sentence alone that a pair holds. */
  private static boolean covers(Step pair, Step step) {
    return step.target().isEmpty()
        ? pair.source().start() <= step.source().start()
            && step.source().end() <= pair.source().end()
        : step.source().isEmpty()
            && pair.target().start() <= step.target().start()
            && step.target().end() <= pair.target().end();
  }

  /**
   * A path and the evidence for it: all that is kept of the last round, to free its tables.
   *
   * @param steps with posteriors
   */
  record Found(
      List<Step> steps,
      Evidence evidence,
      WordEvidence words,
      LookAside aside,
      Displacements displaced) {}

  /** The last round; each but the first is planned by what the one before it found. */
  private Round search() {
    WordEvidence words = trainer.untrained();
    List<Plan> plans = new ArrayList<>();
    for (Search.Start start : search.starts(LengthModel.initial(source, target), words)) {
      Band band =
          constraints.isEmpty()
              ? start.band()
              : start.band().union(constraints.band(source.size(), target.size()));
      plans.add(new Plan(band, start.length(), words, edges, search.isSearchedWhole()));
    }
    List<Round> rounds = carryOut(plans);
    for (int number = 1; number < ROUNDS; number++) {
      plans = rounds.stream().map(this::planAfter).toList();
      rounds = List.of();
      rounds = List.of(likeliest(carryOut(plans)));
    }
    return likeliest(rounds);
  }

  /**
   * A finished alignment.
   *
   * @param steps in text order, covering both versions
   * @param moved pairs of runs that are alone in {@code steps} and belong together
   * @param found what the steps were chosen by; absent where a version has no text
   */
  record Result(List<Step> steps, List<Step> moved, Optional<Found> found) {}

  /**
   * What a round searches, and the models it scores with.
   *
   * @param settled whether the band is final
   */
  private record Plan(
      Band band, LengthModel length, WordEvidence words, EdgeModel edges, boolean settled) {}

  /** A scored band and its posteriors. */
  private record Round(Plan plan, Evidence evidence, Posteriors posteriors) {}

  private List<Round> carryOut(List<Plan> plans) {
    List<Round> rounds = new ArrayList<>();
    for (Plan plan : plans) {
      Evidence evidence = weigh(plan);
      rounds.add(
          new Round(plan, evidence, Posteriors.of(BeadScores.of(evidence, Weights.STANDARD), 1)));
    }
    return rounds;
  }

  /** The plan of the next round; holds no reference to this one. */
  private Plan planAfter(Round round) {
    List<WeightedBead> beads = trainingBeads(round.posteriors());
    Band band = tighten(round.posteriors());
    LengthModel length = learn(round.plan().length(), beads);
    WordEvidence words = trainer.train(beads);
    if (round.plan().settled()) {
      return new Plan(band, length, words, edges.learn(beads), true);
    }
    Band before = round.plan().band();
    CoarsePath path = search.nextPath(before, length, words);
    return new Plan(
        band.union(search.around(path)), length, words, edges.learn(beads), path.isInside(before));
  }

  /** The first of those with the largest likelihood. */
  private static Round likeliest(List<Round> rounds) {
    Round best = rounds.get(0);
    for (Round round : rounds) {
      if (round.posteriors().logZ() > best.posteriors().logZ()) {
        best = round;
      }
    }
    return best;
  }

  private Evidence weigh(Plan plan) {
    return Evidence.of(
        source,
        target,
        plan.band(),
        plan.length(),
        plan.words(),
        BeadMap.fromSource(plan.words().beads(), source.size(), target.size()),
        with(plan.edges()));
  }

  private List<WeightedEvidence> with(EdgeModel learnt) {
    List<WeightedEvidence> all = new ArrayList<>();
    all.add(new WeightedEvidence(learnt, EdgeModel.WEIGHT));
    all.addAll(ofDocuments);
    return all;
  }

  private List<WeightedBead> trainingBeads(Posteriors posteriors) {
    Band band = posteriors.band();
    List<WeightedBead> beads = new ArrayList<>();
    for (int i = 1; i <= band.rows(); i++) {
      for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++) {
        for (int shape = 0; shape < shapes.count(); shape++) {
          double p = posteriors.ofMatch(i, j, shape);
          if (p > LEAST_TRAINING_POSTERIOR) {
            beads.add(
                new WeightedBead(
                    new Span(i - shapes.source(shape), i),
                    new Span(j - shapes.target(shape), j),
                    p));
          }
        }
      }
    }
    return beads;
  }

  private static LengthModel learn(LengthModel length, List<WeightedBead> beads) {
    LengthModel.Estimate estimate = length.estimate();
    for (WeightedBead bead : beads) {
      estimate.add(
          bead.source().start(),
          bead.source().end(),
          bead.target().start(),
          bead.target().end(),
          bead.weight());
    }
    return estimate.model();
  }

  private Band tighten(Posteriors posteriors) {
    if ((long) source.size() * target.size() <= ALWAYS_FULL) {
      return Band.full(source.size(), target.size());
    }
    Band band = posteriors.band();
    int[] first = new int[band.rows() + 1];
    int[] last = new int[band.rows() + 1];
    for (int i = 0; i <= band.rows(); i++) {
      first[i] = band.columns() + 1;
      last[i] = -1;
      for (int j = band.lo(i); j <= band.hi(i); j++) {
        if (posteriors.logOfNode(band.node(i, j)) > BAND_LOG_POSTERIOR) {
          first[i] = Math.min(first[i], j);
          last[i] = j;
        }
      }
    }
    return Band.around(band.columns(), first, last, BAND_MARGIN);
  }

  private List<Step> oneSided() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      steps.add(new Step(new Span(i, i + 1), new Span(0, 0), Double.NaN));
    }
    for (int j = 0; j < target.size(); j++) {
      steps.add(new Step(new Span(source.size(), source.size()), new Span(j, j + 1), Double.NaN));
    }
    return steps;
  }
}
