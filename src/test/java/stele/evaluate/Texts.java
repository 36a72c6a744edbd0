package stele.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.lines.IndexBead;

/** Small documents and alignments for tests. */
final class Texts {

  private Texts() {}

  /** Sentences with one blank between them, from offset 0. */
  static SegmentedDocument document(String id, String... sentences) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    return document(id, String.join(" ", sentences), spans);
  }

  static SegmentedDocument document(String id, String text, List<Span> spans) {
    List<Segment> segments =
        spans.stream().map(span -> Segment.of(span, 0, span.in(text))).toList();
    return new SegmentedDocument(id, Language.UNDETERMINED, id + ".txt", "", segments, Map.of());
  }

  /** {@code count} sentences of ten letters. */
  static SegmentedDocument tens(String id, int count) {
    String[] sentences = new String[count];
    for (int i = 0; i < count; i++) {
      sentences[i] = Character.toString('a' + i).repeat(10);
    }
    return document(id, sentences);
  }

  /** Beads from their numbers of segments, without confidence: {@code 1, 1, 2, 1}. */
  static Alignment alignment(SegmentedDocument source, SegmentedDocument target, int... sizes) {
    double[] none = new double[sizes.length / 2];
    Arrays.fill(none, Double.NaN);
    return alignment(source, target, none, sizes);
  }

  /** The same with confidences; NaN for none. */
  static Alignment alignment(
      SegmentedDocument source, SegmentedDocument target, double[] confidences, int... sizes) {
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    for (int i = 0; i < sizes.length; i += 2) {
      double confidence = confidences[i / 2];
      beads.add(
          Bead.of(
              List.of(new Span(s, s + sizes[i]), new Span(t, t + sizes[i + 1])),
              Double.isNaN(confidence) ? Confidence.NONE : Confidence.of(confidence),
              Annotations.NONE));
      s += sizes[i];
      t += sizes[i + 1];
    }
    return Alignment.of(List.of(source, target), beads);
  }

  static IndexBead bead(List<Integer> source, List<Integer> target) {
    return new IndexBead(source, target);
  }
}
