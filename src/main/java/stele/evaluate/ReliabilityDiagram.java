package stele.evaluate;

import java.util.Locale;

/**
 * A reliability diagram as SVG: per bin of confidence a disc at mean confidence and share right,
 * its area in proportion to the number of beads, and a stalk from it to the diagonal on which a
 * perfect claim lies. Follows the reader's light or dark scheme.
 */
public final class ReliabilityDiagram {

  private static final int LEFT = 56;
  private static final int TOP = 32;

  /** Length of both axes. */
  private static final int SIDE = 320;

  private static final int TICKS = 5;
  private static final double LARGEST_DISC = 14;

  /** A bin of a few beads is still seen. */
  private static final double SMALLEST_DISC = 2.5;

  private static final String STYLE =
      """
      <style>
        text { font: 12px system-ui, sans-serif; fill: #444; }
        .paper { fill: #fff; }
        .grid { stroke: #ddd; }
        .ideal { stroke: #888; stroke-dasharray: 4 4; }
        .gap { stroke: #2f6db3; stroke-width: 2; }
        .bin { fill: #2f6db3; fill-opacity: .75; }
        @media (prefers-color-scheme: dark) {
          text { fill: #ccc; }
          .paper { fill: #16181c; }
          .grid { stroke: #3a3d42; }
          .ideal { stroke: #888; }
          .gap { stroke: #7fb2ec; }
          .bin { fill: #7fb2ec; }
        }
      </style>
      """;

  private final Calibration calibration;
  private final StringBuilder out = new StringBuilder();

  private ReliabilityDiagram(Calibration calibration) {
    this.calibration = calibration;
  }

  public static String svg(Calibration calibration) {
    return new ReliabilityDiagram(calibration).render();
  }

  private String render() {
    print(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 412\" width=\"400\""
            + " height=\"412\" role=\"img\" aria-labelledby=\"title\">\n");
    print("<title id=\"title\">Reliability: share of right beads by confidence</title>\n");
    out.append(STYLE);
    print("<rect class=\"paper\" width=\"400\" height=\"412\"/>\n");
    axes();
    line("ideal", x(0), y(0), x(1), y(1));
    int most = calibration.bins().stream().mapToInt(Calibration.Bin::count).max().orElse(0);
    calibration.bins().stream().filter(bin -> bin.count() > 0).forEach(bin -> bin(bin, most));
    caption();
    return out.append("</svg>\n").toString();
  }

  private void axes() {
    for (int tick = 0; tick <= TICKS; tick++) {
      double value = (double) tick / TICKS;
      line("grid", x(value), y(0), x(value), y(1));
      line("grid", x(0), y(value), x(1), y(value));
      label(x(value), y(0) + 18, "middle", String.format(Locale.ROOT, "%.1f", value));
      label(x(0) - 8, y(value) + 4, "end", String.format(Locale.ROOT, "%.1f", value));
    }
    label(x(.5), y(0) + 40, "middle", "confidence");
    print(
        "<text x=\"16\" y=\"%.1f\" text-anchor=\"middle\" transform=\"rotate(-90 16 %.1f)\">"
            + "share right</text>\n",
        y(.5), y(.5));
  }

  private void bin(Calibration.Bin bin, int most) {
    double x = x(bin.meanConfidence().orElseThrow());
    double right = bin.shareRight().orElseThrow();
    double radius = Math.max(SMALLEST_DISC, LARGEST_DISC * Math.sqrt((double) bin.count() / most));
    line("gap", x, y(right), x, y(bin.meanConfidence().orElseThrow()));
    print(
        "<circle class=\"bin\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\">"
            + "<title>%.1f to %.1f: %d beads, confidence %.3f, right %.3f</title></circle>\n",
        x,
        y(right),
        radius,
        bin.from(),
        bin.to(),
        bin.count(),
        bin.meanConfidence().orElseThrow(),
        right);
  }

  /** Above the plot, where no disc can lie. */
  private void caption() {
    String text =
        calibration.expectedError().isEmpty()
            ? "no bead carries a confidence"
            : String.format(
                Locale.ROOT,
                "%d beads, expected calibration error %.3f",
                calibration.count(),
                calibration.expectedError().getAsDouble());
    label(x(0), TOP - 12, "start", text);
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    print(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
        style, x1, y1, x2, y2);
  }

  private void label(double x, double y, String anchor, String text) {
    print("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text);
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }

  private static double x(double confidence) {
    return LEFT + SIDE * confidence;
  }

  private static double y(double share) {
    return TOP + SIDE * (1 - share);
  }
}
