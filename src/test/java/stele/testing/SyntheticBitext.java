package stele.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Two invented versions of a text and the beads that are right. Made by {@link Recipe}; the same
 * recipe gives the same texts on every machine.
 *
 * @param source sentences
 * @param target sentences
 * @param gold cover both sides once, in order; sentences without a counterpart stand alone
 * @param omitted the block that one side leaves out: sentences of the other side; empty for none
 */
public record SyntheticBitext(
    List<String> source, List<String> target, List<Pair> gold, Pair omitted) {

  /** A run of source and a run of target sentences that belong together; one may be empty. */
  public record Pair(Span source, Span target) {

    public boolean isOneSided() {
      return source.isEmpty() || target.isEmpty();
    }

    public Pair turned() {
      Span near = target;
      Span far = source;
      return new Pair(near, far);
    }

    /** Whether the other has sentences of one side only, and they lie in this one's run. */
    boolean holdsAlone(Pair other) {
      return (other.target.isEmpty() && holds(source, other.source))
          || (other.source.isEmpty() && holds(target, other.target));
    }

    private static boolean holds(Span outer, Span inner) {
      return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
  }

  public SyntheticBitext {
    source = List.copyOf(source);
    target = List.copyOf(target);
    gold = List.copyOf(gold);
  }

  public SegmentedDocument sourceDocument() {
    return document("en", source);
  }

  public SegmentedDocument targetDocument() {
    return document("ru", target);
  }

  /** Sentences as a segmenter would hand them on, one space apart, all in one paragraph. */
  public static SegmentedDocument document(String language, List<String> sentences) {
    return document(language, sentences, Integer.MAX_VALUE);
  }

  /** The same with so many sentences to a paragraph. */
  public static SegmentedDocument document(String language, List<String> sentences, int paragraph) {
    List<Segment> segments = new ArrayList<>(sentences.size());
    int start = 0;
    for (int index = 0; index < sentences.size(); index++) {
      String sentence = sentences.get(index);
      segments.add(
          Segment.of(new Span(start, start + sentence.length()), index / paragraph, sentence));
      start += sentence.length() + 1;
    }
    return new SegmentedDocument(
        language,
        Language.of(language),
        "invented." + language + ".txt",
        "0".repeat(64),
        segments,
        Map.of());
  }
}
