package stele.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import stele.corpora.BeadText;
import stele.format.lines.IndexBead;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.TokenizedText;
import stele.lexicon.VersionWords;

/**
 * A pair of texts the confidence is fitted on, aligned.
 *
 * @param set the development set it was made of
 * @param steps the engine's, with their features and the gold's word
 */
record CalibrationCase(String set, Kind kind, List<JudgedStep> steps) {

  /** What was done to the texts; a confidence must know more than whole clean ones. */
  enum Kind {
    /** As they are. */
    WHOLE(1),
    /** Short stretches of long texts. */
    PIECE(.5),
    /** A tenth to a third missing on one side. */
    OMISSION(.2),
    /** Two texts that have nothing to do with each other: only one-sided beads are right. */
    UNRELATED(.02);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  /**
   * A step.
   *
   * @param part where in its set it stands, from 0 to 1; documents stay together where there are
   *     many
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record JudgedStep(double[] features, boolean right, double part) {

    int block(int blocks) {
      return Math.min(blocks - 1, (int) (part * blocks));
    }
  }

  private static final int MANY_DOCUMENTS = 6;
  private static final int LONG = 150;
  private static final int[] PIECES = {40, 90, 200};
  private static final int[] PIECES_A_TEXT = {12, 8, 4};
  private static final int LONGEST_OMISSION = 60;
  private static final int LEAST_FOR_OMISSION = 9;
  private static final int UNRELATED_SENTENCES = 60;
  private static final int UNRELATED_EVERY = 3;

  /** All cases made of a set. */
  static List<CalibrationCase> ofSet(List<BeadText> texts) {
    List<CalibrationCase> cases = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      BeadText text = texts.get(k);
      double from = k / (double) texts.size();
      double to = texts.size() < MANY_DOCUMENTS ? (k + 1.) / texts.size() : from;
      cases.add(of(text, Kind.WHOLE, from, to, false));
      if (text.source().size() > LONG) {
        pieces(text).forEach(piece -> cases.add(of(piece, Kind.PIECE, from, to, false)));
      }
      if (text.gold().size() >= LEAST_FOR_OMISSION) {
        cases.add(of(omission(text), Kind.OMISSION, from, to, false));
      }
      if (k % UNRELATED_EVERY == 0) {
        BeadText other = texts.get((k + 1) % texts.size());
        cases.add(of(unrelated(text, other), Kind.UNRELATED, from, to, true));
      }
    }
    return cases;
  }

  private static CalibrationCase of(
      BeadText text, Kind kind, double from, double to, boolean oneSidedIsRight) {
    VersionWords near = VersionWords.of(text.source());
    VersionWords far = VersionWords.of(text.target());
    TokenizedText source = near.text();
    TokenizedText target = far.text();
    SentenceAligner.Found found =
        new SentenceAligner(
                source,
                target,
                EdgeModel.untrained(
                    SentenceEdges.of(text.source()), SentenceEdges.of(text.target())),
                List.of(),
                PriorKnowledge.standard().of(near, far),
                Constraints.NONE)
            .find();
    double[][] features = BeadFeatures.of(found, source, target);
    Set<IndexBead> gold = new HashSet<>(text.gold());
    List<JudgedStep> steps = new ArrayList<>();
    for (int k = 0; k < features.length; k++) {
      Step step = found.steps().get(k);
      boolean right =
          oneSidedIsRight
              ? !step.isMatch()
              : gold.contains(IndexBead.of(step.source(), step.target()));
      steps.add(new JudgedStep(features[k], right, from + (to - from) * k / features.length));
    }
    return new CalibrationCase(text.set(), kind, steps);
  }

  private static List<BeadText> pieces(BeadText text) {
    List<BeadText> pieces = new ArrayList<>();
    for (int k = 0; k < PIECES.length; k++) {
      int size = PIECES[k];
      int sentences = text.source().size();
      int step = Math.max(size, sentences / PIECES_A_TEXT[k]);
      for (int start = 0; sentences >= 2 * size && start + size <= sentences; start += step) {
        piece(text, start, start + size).ifPresent(pieces::add);
      }
    }
    return pieces;
  }

  /** The gold beads whose source sentences lie in a range, and all between the outermost. */
  private static java.util.Optional<BeadText> piece(BeadText text, int from, int to) {
    int first = -1;
    int last = -1;
    for (int k = 0; k < text.gold().size(); k++) {
      IndexBead bead = text.gold().get(k);
      if (!bead.source().isEmpty()
          && !bead.target().isEmpty()
          && bead.source().get(0) >= from
          && bead.source().get(bead.source().size() - 1) < to) {
        first = first < 0 ? k : first;
        last = k;
      }
    }
    if (last - first < LEAST_FOR_OMISSION) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(
        only(text, new HashSet<>(text.gold().subList(first, last + 1)), Set.of(), Set.of()));
  }

  /** A run of gold beads loses one side. */
  private static BeadText omission(BeadText text) {
    List<IndexBead> gold = text.gold();
    Random random = new Random(text.source().size() * 31L + text.target().size());
    int start = random.nextInt(gold.size() * 2 / 3);
    int length = Math.max(3, gold.size() * (1 + random.nextInt(3)) / 10);
    int end = Math.min(gold.size(), start + Math.min(length, LONGEST_OMISSION));
    Set<IndexBead> cut = new HashSet<>(gold.subList(start, end));
    Set<IndexBead> all = new HashSet<>(gold);
    return random.nextBoolean() ? only(text, all, Set.of(), cut) : only(text, all, cut, Set.of());
  }

  private static BeadText unrelated(BeadText text, BeadText other) {
    List<String> source = text.source();
    List<String> target = other.target();
    int sources = Math.min(source.size(), UNRELATED_SENTENCES);
    int targets = Math.min(target.size(), UNRELATED_SENTENCES);
    return new BeadText(
        text.set(),
        text.name(),
        source.subList(0, sources),
        target.subList(target.size() - targets, target.size()),
        List.of());
  }

  /** The texts of some beads, renumbered; the cut ones lose a side, and stand alone after that. */
  private static BeadText only(
      BeadText text, Set<IndexBead> kept, Set<IndexBead> cutSource, Set<IndexBead> cutTarget) {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    List<IndexBead> gold = new ArrayList<>();
    for (IndexBead bead : text.gold()) {
      if (kept.contains(bead)) {
        List<Integer> near =
            copy(cutSource.contains(bead) ? List.of() : bead.source(), text.source(), source);
        List<Integer> far =
            copy(cutTarget.contains(bead) ? List.of() : bead.target(), text.target(), target);
        if (!cutSource.contains(bead) && !cutTarget.contains(bead)) {
          gold.add(new IndexBead(near, far));
        } else {
          near.forEach(index -> gold.add(new IndexBead(List.of(index), List.of())));
          far.forEach(index -> gold.add(new IndexBead(List.of(), List.of(index))));
        }
      }
    }
    return new BeadText(text.set(), text.name(), source, target, gold);
  }

  private static List<Integer> copy(List<Integer> indices, List<String> from, List<String> to) {
    List<Integer> copied = new ArrayList<>();
    for (int index : indices) {
      copied.add(to.size());
      to.add(from.get(index));
    }
    return copied;
  }
}
