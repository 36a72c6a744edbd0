package stele.align;

import java.util.List;
import stele.lexicon.WeightedBead;

/** How well the edges of two runs fit: pointwise mutual information of their classes. */
final class EdgeModel implements BeadEvidence {

  static final double WEIGHT = Double.parseDouble(System.getProperty("x.edge", ".9"));
  private static final double PRIOR_BEADS = Double.parseDouble(System.getProperty("x.edgek", "20"));
  private static final double SAME = Double.parseDouble(System.getProperty("x.edgesame", "3"));
  private static final double LEAST_COUNT = .1;

  private final SentenceEdges source;
  private final SentenceEdges target;
  private final double[][] starts;
  private final double[][] ends;

  static final double INNER = Double.parseDouble(System.getProperty("x.inner", "1"));
  static final double INNERK = Double.parseDouble(System.getProperty("x.innerk", "10"));
  private final double[] innerS;
  private final double[] innerT;

  private static double[] inner(SentenceEdges e, List<WeightedBead> beads, boolean near) {
    int n = SentenceEdges.BOUNDS;
    double[] in = new double[n], all = new double[n];
    double si = 1, sa = 8;
    for (WeightedBead b : beads) {
      int from = near ? b.source().start() : b.target().start(), to = near ? b.source().end() : b.target().end();
      for (int i = from; i < to && i + 1 < e.size(); i++) {
        int c = e.bound(i);
        all[c] += b.weight(); sa += b.weight();
        if (i + 1 < to) { in[c] += b.weight(); si += b.weight(); }
      }
    }
    double p = si / sa;
    double[] cum = new double[e.size() + 1];
    for (int i = 0; i < e.size(); i++) {
      int c = e.bound(i);
      double q = (in[c] + INNERK * p) / (all[c] + INNERK);
      cum[i + 1] = cum[i] + Math.log(q / p) - Math.log((1 - q) / (1 - p));
    }
    return cum;
  }

  private EdgeModel(SentenceEdges source, SentenceEdges target, List<WeightedBead> beads) {
    this.source = source;
    this.target = target;
    this.innerS = inner(source, beads, true);
    this.innerT = inner(target, beads, false);
    double[][] startCounts = prior(startShares(source), startShares(target));
    double[][] endCounts = prior(endShares(source), endShares(target));
    double weight = PRIOR_BEADS;
    for (WeightedBead bead : beads) {
      startCounts[source.start(bead.source().start())][target.start(bead.target().start())] += bead.weight();
      endCounts[source.end(bead.source().end() - 1)][target.end(bead.target().end() - 1)] += bead.weight();
      weight += bead.weight();
    }
    this.starts = ratios(startCounts, weight, startShares(source), startShares(target));
    this.ends = ratios(endCounts, weight, endShares(source), endShares(target));
  }

  static EdgeModel of(SentenceEdges source, SentenceEdges target, List<WeightedBead> beads) {
    return new EdgeModel(source, target, beads);
  }

  EdgeModel learn(List<WeightedBead> beads) {
    return new EdgeModel(source, target, beads);
  }

  private static double[] startShares(SentenceEdges edges) {
    double[] counts = new double[SentenceEdges.STARTS];
    for (int i = 0; i < edges.size(); i++) {
      counts[edges.start(i)]++;
    }
    return shares(counts, edges.size());
  }

  private static double[] endShares(SentenceEdges edges) {
    double[] counts = new double[SentenceEdges.ENDS];
    for (int i = 0; i < edges.size(); i++) {
      counts[edges.end(i)]++;
    }
    return shares(counts, edges.size());
  }

  private static double[] shares(double[] counts, int size) {
    for (int k = 0; k < counts.length; k++) {
      counts[k] = (counts[k] + LEAST_COUNT) / (size + LEAST_COUNT * counts.length);
    }
    return counts;
  }

  private static double[][] prior(double[] near, double[] far) {
    double[][] counts = new double[near.length][far.length];
    double sum = 0;
    for (int a = 0; a < near.length; a++) {
      for (int b = 0; b < far.length; b++) {
        counts[a][b] = near[a] * far[b] * (a == b ? SAME : 1);
        sum += counts[a][b];
      }
    }
    for (double[] row : counts) {
      for (int b = 0; b < row.length; b++) {
        row[b] *= PRIOR_BEADS / sum;
      }
    }
    return counts;
  }

  private static double[][] ratios(double[][] counts, double weight, double[] near, double[] far) {
    double[][] ratios = new double[near.length][far.length];
    for (int a = 0; a < near.length; a++) {
      for (int b = 0; b < far.length; b++) {
        ratios[a][b] = Math.log(counts[a][b] / weight / (near[a] * far[b]));
      }
    }
    return ratios;
  }

  double fit(stele.bitext.Span s, stele.bitext.Span t) {
    return starts[source.start(s.start())][target.start(t.start())]
        + ends[source.end(s.end() - 1)][target.end(t.end() - 1)];
  }

  @Override
  public double score(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double inside = INNER == 0 ? 0 : INNER * (innerS[sourceEnd - 1] - innerS[sourceStart] + innerT[targetEnd - 1] - innerT[targetStart]);
    return inside + starts[source.start(sourceStart)][target.start(targetStart)]
        + ends[source.end(sourceEnd - 1)][target.end(targetEnd - 1)];
  }

  static final double ALONE = Double.parseDouble(System.getProperty("x.alone", "1"));
  static final double ALONE_ALL = Double.parseDouble(System.getProperty("x.aloneall", "0"));

  @Override
  public double sourceAlone(int i) {
    return (source.headline(i) ? ALONE : 0) + ALONE_ALL;
  }

  @Override
  public double targetAlone(int i) {
    return (target.headline(i) ? ALONE : 0) + ALONE_ALL;
  }
}
