package stele.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stele.bitext.Span;

/** The alignment of a base with one version, looked up by places between segments of the base. */
final class PairPath {

  private static final int NO_STEP = -1;

  private final List<Step> steps;

  /** Per place of the base, the first step that ends there, or {@link #NO_STEP}. */
  private final int[] arrival;

  /** Per place of the base, the step after the last that ends there. */
  private final int[] departure;

  private PairPath(int baseSize, List<Step> steps) {
    this.steps = steps;
    this.arrival = new int[baseSize + 1];
    this.departure = new int[baseSize + 1];
    Arrays.fill(arrival, NO_STEP);
    arrival[0] = 0;
    for (int index = 0; index < steps.size(); index++) {
      int end = steps.get(index).source().end();
      if (end > 0 && arrival[end] == NO_STEP) {
        arrival[end] = index;
      }
      departure[end] = index + 1;
    }
  }

  /**
   * A whole alignment.
   *
   * @param steps in order, covering both versions
   */
  static PairPath of(int baseSize, List<Step> steps) {
    return new PairPath(baseSize, List.copyOf(steps));
  }

  /**
   * The alignment of a part of both versions, counted from the start of the part. Segments that
   * belong with text outside are alone here. O(log steps + segments of the part).
   *
   * @param steps of the whole alignment; may be empty
   */
  static PairPath within(Span base, Span version, List<Step> steps) {
    double[] baseAlone = new double[base.length()];
    double[] versionAlone = new double[version.length()];
    Arrays.fill(baseAlone, 1);
    Arrays.fill(versionAlone, 1);
    List<Step> matches = new ArrayList<>();
    for (int at = firstThatEndsAt(base.start(), steps); at < steps.size(); at++) {
      Step step = steps.get(at);
      if (step.source().start() > base.end()) {
        break;
      }
      if (step.isMatch()) {
        if (holds(base, step.source()) && holds(version, step.target())) {
          matches.add(
              new Step(
                  from(base, step.source()), from(version, step.target()), step.probability()));
        }
      } else if (step.target().isEmpty() && holds(base, step.source())) {
        baseAlone[step.source().start() - base.start()] = step.probability();
      } else if (step.source().isEmpty() && holds(version, step.target())) {
        versionAlone[step.target().start() - version.start()] = step.probability();
      }
    }
    return new PairPath(base.length(), covering(matches, baseAlone, versionAlone));
  }

  /** The first step whose source ends at a place or behind it. */
  private static int firstThatEndsAt(int place, List<Step> steps) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).source().end() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The matches and all between them, a segment a step, the base first. */
  private static List<Step> covering(
      List<Step> matches, double[] baseAlone, double[] versionAlone) {
    List<Step> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    List<Step> stops = new ArrayList<>(matches);
    stops.add(
        new Step(
            new Span(baseAlone.length, baseAlone.length),
            new Span(versionAlone.length, versionAlone.length),
            1));
    for (Step stop : stops) {
      for (; i < stop.source().start(); i++) {
        all.add(new Step(new Span(i, i + 1), new Span(j, j), baseAlone[i]));
      }
      for (; j < stop.target().start(); j++) {
        all.add(new Step(new Span(i, i), new Span(j, j + 1), versionAlone[j]));
      }
      if (stop.isMatch()) {
        all.add(stop);
      }
      i = stop.source().end();
      j = stop.target().end();
    }
    return all;
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static Span from(Span origin, Span run) {
    return new Span(run.start() - origin.start(), run.end() - origin.start());
  }

  /** Whether a bead ends at this place of the base. */
  boolean cuts(int base) {
    return arrival[base] != NO_STEP;
  }

  /** The last cut at a place of the base or before it. */
  int cutBefore(int base) {
    int cut = base;
    while (!cuts(cut)) {
      cut--;
    }
    return cut;
  }

  /** The first cut at a place of the base or behind it. */
  int cutAfter(int base) {
    int cut = base;
    while (!cuts(cut)) {
      cut++;
    }
    return cut;
  }

  /** The place of the version where the path first comes to a cut of the base. */
  int reached(int cut) {
    return cut == 0 ? 0 : steps.get(arrival[cut]).target().end();
  }

  /** The place of the version where the path leaves a cut of the base. */
  int left(int cut) {
    return departure[cut] == 0 ? 0 : steps.get(departure[cut] - 1).target().end();
  }

  /** The segments of the version between two cuts of the base. */
  Span run(int from, int to) {
    return new Span(left(from), reached(to));
  }

  /**
   * Of the segments of the version between two cuts of the base, those from the first that belongs
   * to a segment of the base to the last; where none does, an empty run at the first cut.
   */
  Span matched(int from, int to) {
    int start = -1;
    int end = -1;
    for (Step step : steps.subList(departure[from], arrival[to] + 1)) {
      if (step.isMatch()) {
        start = start < 0 ? step.target().start() : start;
        end = step.target().end();
      }
    }
    return start < 0 ? new Span(left(from), left(from)) : new Span(start, end);
  }

  /** Of the steps between two cuts that have text in the base, the least probability. */
  double confidence(int from, int to) {
    double least = 1;
    for (Step step : steps.subList(departure[from], arrival[to] + 1)) {
      if (step.source().isEmpty()) {
        continue;
      }
      least = Math.min(least, step.probability());
    }
    return least;
  }
}
