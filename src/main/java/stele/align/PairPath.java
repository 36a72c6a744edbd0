package stele.align;

import java.util.ArrayList;
import java.util.List;

/** The alignment of the base with one version, looked up by places between segments of the base. */
final class PairPath {

  private final List<Step> steps;

  /** Per place of the base, the first step that ends there; -1 where none does. */
  private final int[] arrival;

  /** Per place of the base, the step after the last that ends there; 0 at the start. */
  private final int[] departure;

  /**
   * @param steps in order, covering both versions
   */
  PairPath(int baseSize, List<Step> steps) {
    this.steps = List.copyOf(steps);
    this.arrival = new int[baseSize + 1];
    this.departure = new int[baseSize + 1];
    java.util.Arrays.fill(arrival, -1);
    for (int index = 0; index < this.steps.size(); index++) {
      int end = this.steps.get(index).source().end();
      if (arrival[end] < 0) {
        arrival[end] = index;
      }
      departure[end] = index + 1;
    }
  }

  /** Whether a bead ends at this place of the base. */
  boolean cuts(int base) {
    return base == 0 || arrival[base] >= 0;
  }

  /** The place of the version where the path first comes to a cut of the base. */
  int reached(int cut) {
    return cut == 0 ? 0 : steps.get(arrival[cut]).target().end();
  }

  /** The steps without text in the base that stand at a cut. */
  List<Step> alone(int cut) {
    int first = cut == 0 ? 0 : arrival[cut] + 1;
    return new ArrayList<>(steps.subList(first, Math.max(first, departure[cut])));
  }

  /** Of the steps between two cuts the least probable. */
  double confidence(int from, int to) {
    double least = 1;
    for (Step step : steps.subList(departure[from], arrival[to] + 1)) {
      least = Math.min(least, step.probability());
    }
    return least;
  }
}
