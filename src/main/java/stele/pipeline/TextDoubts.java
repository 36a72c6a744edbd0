package stele.pipeline;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Problem;
import stele.bitext.Span;
import stele.quality.Correspondence;

/** Warns about texts that do not belong together, or only in part. */
final class TextDoubts {

  private static final String REMEDY = "check that these are versions of one text";

  private TextDoubts() {}

  /**
   * A warning for each doubtful version.
   *
   * @param names of the versions, the base first
   * @param rows number of beads
   */
  static List<Problem> of(List<String> names, List<Correspondence> judged, int rows) {
    List<Problem> warnings = new ArrayList<>();
    for (Correspondence one : judged) {
      String name = names.get(one.version());
      if (one.isUnrelated()) {
        warnings.add(
            Problem.of(
                name, "looks like a version of a different text than " + names.get(0), REMEDY));
      } else if (one.stretch().isPresent()) {
        warnings.add(
            Problem.of(
                name,
                "%s hardly anything matches %s"
                    .formatted(place(one.stretch().get(), rows), names.get(0)),
                "look at these rows, or " + REMEDY));
      }
    }
    return warnings;
  }

  /** Rows count from 1. */
  private static String place(Span stretch, int rows) {
    if (stretch.end() == rows) {
      return "from row %d on".formatted(stretch.start() + 1);
    }
    return stretch.start() == 0
        ? "up to row %d".formatted(stretch.end())
        : "from row %d to row %d".formatted(stretch.start() + 1, stretch.end());
  }
}
