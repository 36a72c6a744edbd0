package stele.align;

import java.util.List;
import stele.lexicon.SentenceVectors;
import stele.lexicon.WeightedBead;

/** LLR of the cosine of two runs: Gaussians of beads and of runs that do not belong together. */
final class MeaningModel {
  static double WEIGHT = Double.parseDouble(System.getProperty("mw", "1"));
  static double MU1 = Double.parseDouble(System.getProperty("mu1", ".45"));
  static double SD1 = Double.parseDouble(System.getProperty("sd1", ".2"));
  static double PRIOR = Double.parseDouble(System.getProperty("mprior", "20"));
  static double CAP = Double.parseDouble(System.getProperty("mcap", "8"));

  private final SentenceVectors source;
  private final SentenceVectors target;
  private final float[][] sourceNorm; // [end][a-1]
  private final float[][] targetNorm;
  private final double mu0, sd0, mu1, sd1;

  private MeaningModel(
      SentenceVectors source,
      SentenceVectors target,
      float[][] sn,
      float[][] tn,
      double mu0,
      double sd0,
      double mu1,
      double sd1) {
    this.source = source;
    this.target = target;
    this.sourceNorm = sn;
    this.targetNorm = tn;
    this.mu0 = mu0;
    this.sd0 = sd0;
    this.mu1 = mu1;
    this.sd1 = sd1;
  }

  static MeaningModel initial(SentenceVectors s, SentenceVectors t) {
    float[][] sn = norms(s), tn = norms(t);
    double sum = 0, sq = 0;
    long n = 0, state = 12345;
    for (int k = 0; k < 4000; k++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int i = (int) ((state >>> 33) % s.size());
      state = state * 6364136223846793005L + 1442695040888963407L;
      int j = (int) ((state >>> 33) % t.size());
      double c = dot(s.vector(i), t.vector(j)) / (sn[i + 1][0] * tn[j + 1][0]);
      sum += c;
      sq += c * c;
      n++;
    }
    double mu = sum / n;
    return new MeaningModel(s, t, sn, tn, mu, Math.sqrt(Math.max(1e-4, sq / n - mu * mu)), MU1, SD1);
  }

  static float[][] norms(SentenceVectors v) {
    float[][] norm = new float[v.size() + 1][6];
    int dims = v.size() == 0 ? 0 : v.vector(0).length;
    for (int e = 1; e <= v.size(); e++) {
      float[] sum = new float[dims];
      for (int a = 1; a <= 6 && a <= e; a++) {
        float[] x = v.vector(e - a);
        double sq = 1e-6;
        for (int d = 0; d < dims; d++) {
          sum[d] += x[d];
          sq += sum[d] * sum[d];
        }
        norm[e][a - 1] = (float) Math.sqrt(sq);
      }
    }
    return norm;
  }

  static float dot(float[] x, float[] y) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int d = 0; d + 3 < x.length; d += 4) {
      s0 += x[d] * y[d];
      s1 += x[d + 1] * y[d + 1];
      s2 += x[d + 2] * y[d + 2];
      s3 += x[d + 3] * y[d + 3];
    }
    return s0 + s1 + s2 + s3;
  }

  /** dots of row i for columns from..to */
  float[] dots(Band band) {
    float[] all = new float[band.size()];
    java.util.stream.IntStream.rangeClosed(1, band.rows())
        .parallel()
        .forEach(
            i -> {
              for (int j = Math.max(1, band.lo(i)); j <= band.hi(i); j++)
                all[band.node(i, j)] = dot(source.vector(i - 1), target.vector(j - 1));
            });
    return all;
  }

  double cosine(int i, int j, int a, int b, float[] dots, Band band) {
    double sum = 0;
    for (int k = 0; k < a; k++) {
      int node = band.node(i - k, j);
      for (int l = 0; l < b; l++) sum += dots[node - l];
    }
    return sum / (sourceNorm[i][a - 1] * targetNorm[j][b - 1]);
  }

  double score(int i, int j, int a, int b, float[] dots, Band band) {
    double c = cosine(i, j, a, b, dots, band);
    double z1 = (c - mu1) / sd1, z0 = (c - mu0) / sd0;
    // one-sided clipping keeps the ratio monotone
    if (c > mu1) z1 = 0;
    if (c < mu0) z0 = 0;
    double llr = -.5 * z1 * z1 - Math.log(sd1) + .5 * z0 * z0 + Math.log(sd0);
    return WEIGHT * Math.max(-CAP, Math.min(CAP, llr));
  }

  MeaningModel learn(List<WeightedBead> beads) {
    double sum = PRIOR * MU1, sq = PRIOR * (SD1 * SD1), n = PRIOR;
    int dims = source.vector(0).length;
    for (WeightedBead bead : beads) {
      float[] x = add(source, bead.source(), dims), y = add(target, bead.target(), dims);
      double c =
          dot(x, y)
              / (sourceNorm[bead.source().end()][bead.source().length() - 1]
                  * targetNorm[bead.target().end()][bead.target().length() - 1]);
      sum += bead.weight() * c;
      n += bead.weight();
    }
    double mu = sum / n;
    for (WeightedBead bead : beads) {
      float[] x = add(source, bead.source(), dims), y = add(target, bead.target(), dims);
      double c =
          dot(x, y)
              / (sourceNorm[bead.source().end()][bead.source().length() - 1]
                  * targetNorm[bead.target().end()][bead.target().length() - 1]);
      sq += bead.weight() * (c - mu) * (c - mu);
    }
    return new MeaningModel(source, target, sourceNorm, targetNorm, mu0, sd0, mu, Math.sqrt(sq / n));
  }

  static float[] add(SentenceVectors v, stele.bitext.Span run, int dims) {
    if (run.length() == 1) return v.vector(run.start());
    float[] s = new float[dims];
    for (int i = run.start(); i < run.end(); i++)
      for (int d = 0; d < dims; d++) s[d] += v.vector(i)[d];
    return s;
  }
}
