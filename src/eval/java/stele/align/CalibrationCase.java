package stele.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.corpora.BeadText;
import stele.corpora.OrderTrial;
import stele.format.lines.IndexBead;
import stele.lexicon.TokenizedText;
import stele.lexicon.VersionWords;

/**
 * A pair of texts the confidence is fitted on, aligned.
 *
 * @param set the development set it was made of
 * @param steps the engine's, with their features and whether they are right
 */
record CalibrationCase(String set, Kind kind, List<JudgedStep> steps) {

  /** What was done to the texts; a confidence must hold for more than whole clean ones. */
  enum Kind {
    /** As they are. */
    WHOLE(1),
    /** Short stretches of long texts. */
    PIECE(.5),
    /** A tenth to a third missing on one side. */
    OMISSION(.3),
    /** Two texts that have nothing to do with each other: every sentence is alone. */
    UNRELATED(.1),
    /** Two sentences that have changed places. */
    SWAP(.2),
    /** A run of sentences sorted by their text. */
    SORTED(.2),
    /** A run of sentences that has moved. */
    BLOCK(.2);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** What all cases of the kind together weigh in a fit. Judgement. */
    double weight() {
      return weight;
    }

    static Kind of(OrderTrial.Kind change) {
      return valueOf(change.name());
    }

    /** Whether sentences stand in another order than a path can follow. */
    boolean isReordered() {
      return this == SWAP || this == SORTED || this == BLOCK;
    }
  }

  /** What users are shown a step as; each has features and weights of its own. */
  enum Form {
    /** Both sides in one bead. */
    PAIR,
    /** A sentence without a counterpart. */
    ALONE,
    /** A sentence of a moved pair, which is right if the pair is a bead of the gold. */
    MOVED
  }

  /**
   * A step.
   *
   * @param part where in its set it stands, from 0 to 1; documents stay together where there are
   *     many
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record JudgedStep(Form form, double[] features, boolean right, double part) {

    int block(int blocks) {
      return Math.min(blocks - 1, (int) (part * blocks));
    }
  }

  /** A case before it is aligned. */
  private record Draft(BeadText text, Kind kind, double from, double to) {}

  private static final int MANY_DOCUMENTS = 6;
  private static final int LONG = 150;
  private static final int[] PIECES = {40, 90, 200};
  private static final int[] PIECES_A_TEXT = {12, 8, 4};
  private static final int LONGEST_OMISSION = 60;
  private static final int LEAST_FOR_OMISSION = 9;
  private static final int[] UNRELATED_SENTENCES = {12, 30, 60};
  private static final int UNRELATED_EVERY = 3;

  private static final List<OrderTrial.Kind> CHANGES =
      List.of(OrderTrial.Kind.SWAP, OrderTrial.Kind.BLOCK, OrderTrial.Kind.SORTED);

  /** Trials of a kind and set, but at least one a text. */
  private static final int TRIALS = 36;

  /** Sets with more texts have trials of a kind in every other text only. */
  private static final int VERY_MANY_DOCUMENTS = 40;

  /** Trials are made in pieces of so many beads where a text has more source sentences. */
  private static final int TRIAL_PIECE = 100;

  private static final int LONG_FOR_TRIAL = 250;

  /** All cases made of a set, the same ones every time. */
  static List<CalibrationCase> ofSet(List<BeadText> texts) {
    List<Draft> drafts = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      BeadText text = texts.get(k);
      double from = k / (double) texts.size();
      double to = texts.size() < MANY_DOCUMENTS ? (k + 1.) / texts.size() : from;
      drafts.add(new Draft(text, Kind.WHOLE, from, to));
      if (text.source().size() > LONG) {
        addPieces(text, from, to, drafts);
      }
      if (text.gold().size() >= LEAST_FOR_OMISSION) {
        drafts.add(new Draft(omission(text), Kind.OMISSION, from, to));
      }
      addTrials(texts, k, (from + to) / 2, drafts);
      if (k % UNRELATED_EVERY == 0) {
        addUnrelated(text, texts.get((k + 1) % texts.size()), from, to, drafts);
      }
    }
    return drafts.parallelStream().map(CalibrationCase::of).toList();
  }

  private static void addPieces(BeadText text, double from, double to, List<Draft> drafts) {
    for (int k = 0; k < PIECES.length; k++) {
      List<BeadText> pieces = text.pieces(PIECES[k]);
      int step = Math.max(1, pieces.size() / PIECES_A_TEXT[k]);
      for (int piece = 0; piece < pieces.size(); piece += step) {
        double at = from + (to - from) * piece / pieces.size();
        drafts.add(new Draft(pieces.get(piece), Kind.PIECE, at, at));
      }
    }
  }

  private static void addTrials(List<BeadText> texts, int text, double at, List<Draft> drafts) {
    BeadText whole = texts.get(text);
    List<BeadText> pieces =
        whole.source().size() > LONG_FOR_TRIAL ? whole.pieces(TRIAL_PIECE) : List.of(whole);
    for (int k = 0; k < Math.max(1, TRIALS / texts.size()); k++) {
      BeadText piece = pieces.get(k % pieces.size());
      for (int change = 0; change < CHANGES.size(); change++) {
        OrderTrial.Kind kind = CHANGES.get(change);
        if (texts.size() <= VERY_MANY_DOCUMENTS || (text + change) % 2 != 0) {
          OrderTrial.of(kind, piece, piece, new Random(text * 1000 + k * 10 + kind.seed()))
              .ifPresent(trial -> drafts.add(new Draft(trial.text(), Kind.of(kind), at, at)));
        }
      }
    }
  }

  private static void addUnrelated(
      BeadText text, BeadText other, double from, double to, List<Draft> drafts) {
    for (int most : UNRELATED_SENTENCES) {
      int sources = Math.min(text.source().size(), most);
      int targets = Math.min(other.target().size(), most);
      if (!text.equals(other) || text.source().size() >= 2 * most) {
        BeadText unrelated =
            OrderTrial.unrelated(
                text,
                text.source().subList(0, sources),
                other.target().subList(other.target().size() - targets, other.target().size()));
        drafts.add(new Draft(unrelated, Kind.UNRELATED, from, to));
      }
    }
  }

  /** A run of gold beads loses one side; what it keeps stands alone. */
  private static BeadText omission(BeadText text) {
    int beads = text.gold().size();
    Random random = new Random(text.source().size() * 31L + text.target().size());
    int start = random.nextInt(beads * 2 / 3);
    int length = Math.max(3, beads * (1 + random.nextInt(3)) / 10);
    int end = Math.min(beads, start + Math.min(length, LONGEST_OMISSION));
    boolean ofSource = random.nextBoolean();
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    List<IndexBead> gold = new ArrayList<>();
    for (int k = 0; k < beads; k++) {
      IndexBead bead = text.gold().get(k);
      boolean cut = k >= start && k < end;
      gold.add(
          new IndexBead(
              copy(cut && ofSource ? List.of() : bead.source(), text.source(), source),
              copy(cut && !ofSource ? List.of() : bead.target(), text.target(), target)));
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

  private static CalibrationCase of(Draft draft) {
    BeadText text = draft.text();
    SegmentedDocument source = text.sourceDocument();
    SegmentedDocument target = text.targetDocument();
    SentenceAligner aligner = BitextAligner.standard().aligner(source, target, Constraints.NONE);
    SentenceAligner.Found found = aligner.find();
    TokenizedText near = tokenized(source);
    TokenizedText far = tokenized(target);
    double[][] features = BeadFeatures.of(found, near, far);
    List<Step> moved = aligner.moved(found);
    double[][] movedFeatures = MovedConfidence.features(moved, found, near, far);
    Judge judge = new Judge(text.gold());
    List<JudgedStep> steps = new ArrayList<>();
    for (int k = 0; k < features.length; k++) {
      Step step = found.steps().get(k);
      double part = draft.from() + (draft.to() - draft.from()) * k / features.length;
      int pair = pairOf(step, moved);
      steps.add(
          pair >= 0
              ? new JudgedStep(
                  Form.MOVED, movedFeatures[pair], judge.isRight(moved.get(pair)), part)
              : new JudgedStep(
                  step.isMatch() ? Form.PAIR : Form.ALONE, features[k], judge.isRight(step), part));
    }
    return new CalibrationCase(text.set(), draft.kind(), steps);
  }

  private static TokenizedText tokenized(SegmentedDocument document) {
    return VersionWords.of(document.segments().stream().map(Segment::text).toList()).text();
  }

  /** The moved pair that a step is a sentence of; -1 for none. */
  private static int pairOf(Step step, List<Step> moved) {
    for (int k = 0; k < moved.size() && !step.isMatch(); k++) {
      Step pair = moved.get(k);
      if (step.target().isEmpty()
          ? covers(pair.source(), step.source())
          : covers(pair.target(), step.target())) {
        return k;
      }
    }
    return -1;
  }

  private static boolean covers(Span run, Span sentence) {
    return run.start() <= sentence.start() && sentence.end() <= run.end();
  }

  /** A gold; the sentences of its one-sided beads are alone, each for itself. */
  private static final class Judge {

    private final Set<IndexBead> right = new HashSet<>();

    Judge(List<IndexBead> gold) {
      for (IndexBead bead : gold) {
        if (bead.isTwoSided()) {
          right.add(bead);
        } else {
          bead.source().forEach(i -> right.add(new IndexBead(List.of(i), List.of())));
          bead.target().forEach(j -> right.add(new IndexBead(List.of(), List.of(j))));
        }
      }
    }

    boolean isRight(Step step) {
      return right.contains(IndexBead.of(step.source(), step.target()));
    }
  }
}
