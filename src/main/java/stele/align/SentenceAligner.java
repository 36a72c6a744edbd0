package stele.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import stele.bitext.Span;
import stele.lexicon.ModelOneTrainer;
import stele.lexicon.PriorCounts;
import stele.lexicon.TokenizedText;
import stele.lexicon.WeightedBead;
import stele.lexicon.WordEvidence;

/**
 * Aligns two tokenized versions: scores all beads in a band, takes their posteriors, learns word
 * translations and lengths from the likely ones, and scores again, each bead judged without its own
 * testimony; the last posteriors choose the path.
 */
final class SentenceAligner {

  /** A bead teaches when it is likelier than not. */
  private static final double LEAST_TRAINING_POSTERIOR = .5;

  /** Nodes with a log posterior above this stay in the band, and {@link #BAND_MARGIN} around. */
  private static final double BAND_LOG_POSTERIOR = -12;

  private static final int BAND_MARGIN = 8;

  /** Up to this many cells every round searches the whole lattice. */
  private static final long ALWAYS_FULL = 20_000;

  /** Below this many nodes a second thread costs more than it brings. */
  private static final int WORTH_A_THREAD = 4_000;

  private final TokenizedText source;
  private final TokenizedText target;
  private final ParagraphModel paragraphs;
  private final ModelOneTrainer trainer;
  private final Search search;
  private final BeadShapes shapes = BeadShapes.standard();
  private final EngineOptions options;

  SentenceAligner(
      TokenizedText source,
      TokenizedText target,
      ParagraphModel paragraphs,
      PriorCounts prior,
      EngineOptions options) {
    this.paragraphs = paragraphs;
    this.source = source;
    this.target = target;
    this.options = options;
    this.search = new Search(source, target);
    this.trainer = new ModelOneTrainer(source, target, prior);
  }

  /** The steps that cover both versions, with calibrated probabilities. */
  Result align() {
    if (source.size() == 0 || target.size() == 0) {
      return new Result(oneSided(), List.of(), Optional.empty());
    }
    List<Round> candidates = new ArrayList<>();
    WordEvidence words = trainer.untrained();
    for (Search.Start start : search.first(LengthModel.initial(source, target), words)) {
      candidates.add(round(start.band(), start.length(), words));
    }
    Round round = null;
    boolean settled = search.isSearchedWhole();
    for (int number = 1; number < options.iterations(); number++) {
      List<Round> next = new ArrayList<>();
      for (Round candidate : candidates) {
        next.add(next(candidate, settled));
      }
      round = likeliest(next);
      settled |= round.settled();
      candidates = List.of(round);
    }
    List<Step> steps = GainDecoder.decode(round.posteriors(), GainDecoder.ALONE);
    return result(Confidence.of(steps, round.scores(), options), round);
  }

  /**
   * The steps once more, with what other versions say.
   *
   * @param before a result of this aligner, of versions that both have text
   */
  List<Step> again(Result before, List<Witness> witnesses) {
    BeadScores scores = before.last().orElseThrow().scores().heard(witnesses);
    Posteriors mild = Posteriors.of(scores, options.showTemperature());
    return Confidence.of(GainDecoder.decode(mild, Witness.ALONE), scores, options);
  }

  private Result result(List<Step> steps, Round round) {
    return new Result(steps, moved(steps, round, round.words()), Optional.of(round));
  }

  /**
   * The passages that have moved if the steps are those found {@link #again}. The words are learnt
   * anew, because the sentences that are alone now may not have been alone before.
   */
  List<Step> moved(List<Step> steps, Result before) {
    List<WeightedBead> beads =
        steps.stream()
            .filter(step -> step.isMatch() && step.probability() > LEAST_TRAINING_POSTERIOR)
            .map(step -> new WeightedBead(step.source(), step.target(), step.probability()))
            .toList();
    return moved(steps, before.last().orElseThrow(), trainer.train(beads));
  }

  private List<Step> moved(List<Step> steps, Round round, WordEvidence words) {
    return MovedPassages.find(source, target, steps, round.length(), words);
  }

  /**
   * What an alignment comes to.
   *
   * @param steps in text order, covering both versions
   * @param moved pairs of runs that stand alone in {@code steps} and belong together
   * @param last what the steps were chosen by; absent where a version has no text
   */
  record Result(List<Step> steps, List<Step> moved, Optional<Round> last) {}

  /** One scoring of a band and what came of it. */
  record Round(
      BeadScores scores,
      Posteriors posteriors,
      LengthModel length,
      WordEvidence words,
      boolean settled) {}

  private Round round(Band band, LengthModel length, WordEvidence words) {
    BeadScores scores = score(band, length, words);
    return new Round(scores, Posteriors.of(scores, 1), length, words, false);
  }

  private Round next(Round before, boolean settled) {
    List<WeightedBead> beads = trainingBeads(before.posteriors());
    Band band = tighten(before.posteriors());
    LengthModel length = learn(before.length(), beads);
    WordEvidence words = trainer.train(beads);
    boolean inside = settled;
    if (!settled) {
      CoarsePath path = search.again(before.scores().band(), length, words);
      inside = path.isInside(before.scores().band());
      band = band.union(search.around(path));
    }
    BeadScores scores = score(band, length, words);
    return new Round(scores, Posteriors.of(scores, 1), length, words, inside);
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

  private BeadScores score(Band band, LengthModel length, WordEvidence words) {
    BeadMap beads = BeadMap.fromSource(words.beads(), source.size(), target.size());
    Band turned = band.transposed();
    CompletableFuture<GroupScores> backward =
        CompletableFuture.supplyAsync(
            () ->
                GroupScores.of(
                    target,
                    source,
                    turned,
                    words.backward(),
                    beads.turned(),
                    words.backwardTestimony()),
            band.size() > WORTH_A_THREAD
                ? java.util.concurrent.ForkJoinPool.commonPool()
                : Runnable::run);
    GroupScores forward =
        GroupScores.of(source, target, band, words.forward(), beads, words.forwardTestimony());
    return BeadScores.of(band, shapes, length, paragraphs, forward, backward.join());
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
      steps.add(new Step(new Span(i, i + 1), new Span(0, 0), 1));
    }
    for (int j = 0; j < target.size(); j++) {
      steps.add(new Step(new Span(source.size(), source.size()), new Span(j, j + 1), 1));
    }
    return steps;
  }
}
