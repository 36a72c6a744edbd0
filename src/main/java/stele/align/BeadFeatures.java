package stele.align;

import java.util.ArrayList;
import java.util.List;
import stele.lexicon.TokenizedText;

final class BeadFeatures {
  static List<double[]> of(
      List<Step> steps,
      BeadScores scores,
      LengthModel length,
      TokenizedText source,
      TokenizedText target) {
    List<Step> sharp = Confidence.at(steps, scores, 1);
    List<Step> mild = Confidence.at(steps, scores, 2);
    List<Step> milder = Confidence.at(steps, scores, 4);
    int n = steps.size();
    double[] words = new double[n];
    double[] len = new double[n];
    double docWords = 0, docTokens = 0, docMild = 0, one = 0, alone = 0, docEnt = 0;
    for (int k = 0; k < n; k++) {
      Step s = steps.get(k);
      docMild += mild.get(k).probability();
      docEnt += Math.min(1, sharp.get(k).probability());
      if (!s.isMatch()) {
        alone++;
        continue;
      }
      int shape = -1;
      BeadShapes shapes = scores.shapes();
      for (int q = 0; q < shapes.count(); q++)
        if (shapes.source(q) == s.source().length() && shapes.target(q) == s.target().length())
          shape = q;
      if (shape == 0) one++;
      len[k] =
          length.score(s.source().start(), s.source().end(), s.target().start(), s.target().end());
      double all =
          scores.score(scores.band().node(s.source().end(), s.target().end()), shape);
      double w = all - shapes.logPrior(shape) - .8 * len[k];
      int tokens = 0;
      for (int i = s.source().start(); i < s.source().end(); i++)
        tokens += source.sentence(i).length;
      for (int j = s.target().start(); j < s.target().end(); j++)
        tokens += target.sentence(j).length;
      words[k] = w / Math.max(1, tokens);
      docWords += w;
      docTokens += tokens;
    }
    List<double[]> features = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      Step s = steps.get(k);
      features.add(
          new double[] {
            sharp.get(k).probability(),
            mild.get(k).probability(),
            milder.get(k).probability(),
            words[k],
            len[k],
            k > 0 ? mild.get(k - 1).probability() : 1,
            k + 1 < n ? mild.get(k + 1).probability() : 1,
            docMild / n,
            docEnt / n,
            docWords / Math.max(1, docTokens),
            one / n,
            alone / n,
            length.variance(),
            s.isMatch() ? length.score(s.source().start(), s.source().end(), s.target().start(), s.target().end()) : 0,
            s.source().isEmpty() ? 0 : lengthOf(source, s.source().start(), s.source().end()),
            s.target().isEmpty() ? 0 : lengthOf(target, s.target().start(), s.target().end()),
          });
    }
    return features;
  }

  static double lengthOf(TokenizedText t, int a, int b) {
    double s = 0;
    for (int i = a; i < b; i++) s += t.length(i);
    return s;
  }
}
