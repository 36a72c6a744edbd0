package stele.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Span;

/**
 * The layout of the picture of an alignment, in pixels.
 *
 * <p>The text runs from top to bottom, a lane for each version, the base at the left. A row is as
 * high as its base text is long; one the base lacks, as long as its text would be in the base. A
 * version fills its lane from the left: all of it where its length matches its usual expansion,
 * less where it is shorter.
 */
final class PictureLayout {

  static final int LEFT = 48;
  static final int LANE = 30;
  static final int PITCH = 56;

  /** Between the last lane and the labels. */
  static final int LABEL_GAP = 26;

  static final int LABEL_HEIGHT = 18;

  /** Characters of the name of a version that are shown. */
  static final int LONGEST_NAME = 16;

  private static final int HEADING = 24;
  private static final int HEADING_CHARACTER = 5;

  /** Anything thinner would be invisible. */
  static final double THINNEST = 1.5;

  private static final int LEAST_HEIGHT = 180;
  private static final int MOST_HEIGHT = 640;
  private static final int ROW_HEIGHT = 5;

  /** Usual space between row numbers. */
  private static final double LEAST_TICK = 36;

  /** Pixels of a step in the outline of a version. */
  private static final double STEP = 2;

  /** An even longer row is drawn no wider. */
  private static final double WIDEST = 1.5;

  /** A label and its place. */
  record Label(UnmatchedPassage passage, double y) {}

  private final ReportContent content;
  private final int topMargin;
  private final int height;
  private final double[] weights;
  private final double[] tops;

  PictureLayout(ReportContent content) {
    this.content = content;
    this.topMargin = HEADING + HEADING_CHARACTER * longestName(content);
    int rows = content.rows().size();
    int labels = Math.min(content.passages().size(), MOST_HEIGHT / LABEL_HEIGHT);
    this.height =
        Math.max(
            Math.max(LEAST_HEIGHT, labels * LABEL_HEIGHT),
            Math.min(MOST_HEIGHT, rows * ROW_HEIGHT));
    this.weights = IntStream.range(0, rows).mapToDouble(this::weight).toArray();
    this.tops = tops();
  }

  private static int longestName(ReportContent content) {
    return content.documents().stream()
        .mapToInt(document -> Math.min(LONGEST_NAME, document.id().length()))
        .max()
        .orElse(0);
  }

  /** Where the lanes begin, below the slanted names of the versions. */
  int top() {
    return topMargin;
  }

  /** Of the lanes. */
  int height() {
    return height;
  }

  int x(int version) {
    return LEFT + version * PITCH;
  }

  /** Top of a row; of the row after the last, the bottom of all. */
  double top(int row) {
    return tops[row];
  }

  double middle(Span rows) {
    return (tops[rows.start()] + tops[rows.end()]) / 2;
  }

  int labelX() {
    return x(content.documents().size() - 1) + LANE + LABEL_GAP;
  }

  private double weight(int row) {
    double weight = content.lengths().of(row, 0);
    for (Coverage coverage : content.coverage()) {
      if (content.rows().get(row).isMissing(0)) {
        double length = content.lengths().of(row, coverage.version()) / expansion(coverage);
        weight = Math.max(weight, length);
      }
    }
    return Math.max(1, weight);
  }

  private static double expansion(Coverage coverage) {
    return coverage.expansion() > 0 ? coverage.expansion() : 1;
  }

  private double[] tops() {
    double sum = IntStream.range(0, weights.length).mapToDouble(row -> weights[row]).sum();
    double[] places = new double[weights.length + 1];
    double done = 0;
    for (int row = 0; row < weights.length; row++) {
      places[row] = topMargin + height * done / sum;
      done += weights[row];
    }
    places[weights.length] = topMargin + height;
    return places;
  }

  /** The outline of a version within its lane, as data of an SVG path; empty without any text. */
  String outline(int version) {
    StringBuilder path = new StringBuilder();
    int rows = weights.length;
    for (int start = 0; start < rows; ) {
      int end = start + 1;
      while (end < rows
          && tops[end] - tops[start] < STEP
          && tops[end + 1] - tops[start] <= 2 * STEP) {
        end++;
      }
      double width = LANE * fill(start, end, version);
      path.append(path.length() == 0 ? "M" + x(version) + " " + topMargin : "");
      path.append("H").append(Figures.pixels(x(version) + width));
      path.append("V").append(Figures.pixels(tops[end]));
      start = end;
    }
    return path.length() == 0 ? "" : path.append("H").append(x(version)).append("Z").toString();
  }

  /** How much of the lane the version fills in these rows, 0 to {@link #WIDEST}. */
  private double fill(int start, int end, int version) {
    double expansion = version == 0 ? 1 : expansion(content.coverage().get(version - 1));
    double weight = 0;
    double length = 0;
    for (int row = start; row < end; row++) {
      weight += weights[row];
      length += content.lengths().of(row, version);
    }
    return Math.min(WIDEST, length / expansion / weight);
  }

  /** Top and bottom of runs of doubtful rows; runs that would touch are one. */
  List<double[]> doubtful() {
    List<double[]> runs = new ArrayList<>();
    for (ReportRow row : content.rows()) {
      if (row.isDoubtful()) {
        double top = tops[row.index()];
        double bottom = Math.max(tops[row.index() + 1], top + THINNEST);
        double[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && top <= last[1] + 1) {
          last[1] = Math.max(last[1], bottom);
        } else {
          runs.add(new double[] {top, bottom});
        }
      }
    }
    return runs;
  }

  /** Rows whose numbers are shown at the left: round numbers, far enough apart. */
  List<Integer> ticks() {
    int rows = weights.length;
    int step = roundStep(rows * LEAST_TICK / height);
    List<Integer> ticks = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows; row += row == 0 ? Math.max(1, step - 1) : step) {
      if (tops[row] - last >= LABEL_HEIGHT) {
        ticks.add(row);
        last = tops[row];
      }
    }
    return ticks;
  }

  /** The least of 1, 2, 5, 10, 20, 50 and so on that is no less. */
  private static int roundStep(double least) {
    int power = 1;
    while (power * 10 < least) {
      power *= 10;
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (power * factor >= least) {
        return power * factor;
      }
    }
    return power * 10;
  }

  /** The longest passages that fit, in the order of their places, labels apart. */
  List<Label> labels() {
    List<UnmatchedPassage> passages =
        content.passages().stream()
            .sorted(Comparator.comparingLong((UnmatchedPassage passage) -> -passage.length()))
            .limit(height / LABEL_HEIGHT)
            .sorted(
                Comparator.comparingDouble((UnmatchedPassage passage) -> middle(passage.rows()))
                    .thenComparing(UnmatchedPassage::version))
            .toList();
    double[] places = passages.stream().mapToDouble(passage -> middle(passage.rows())).toArray();
    spread(places, topMargin + LABEL_HEIGHT / 2.0, topMargin + height - LABEL_HEIGHT / 2.0);
    return IntStream.range(0, places.length)
        .mapToObj(i -> new Label(passages.get(i), places[i]))
        .toList();
  }

  /** Moves places in order down, then up, until all are apart; there is room for them. */
  private static void spread(double[] places, double first, double last) {
    double least = first;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(places[i], least);
      least = places[i] + LABEL_HEIGHT;
    }
    double most = last;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], most);
      most = places[i] - LABEL_HEIGHT;
    }
  }
}
