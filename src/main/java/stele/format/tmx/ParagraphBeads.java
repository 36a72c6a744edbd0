package stele.format.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Joins beads to paragraphs: each is the shortest run of beads after which a paragraph, or the
 * text, has ended in every version. O(beads).
 */
final class ParagraphBeads {

  private ParagraphBeads() {}

  /** The same versions under the joined beads. */
  static Alignment of(Alignment alignment) {
    List<Bead> paragraphs = new ArrayList<>();
    List<Bead> open = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      open.add(bead);
      if (endsParagraphs(alignment, bead)) {
        paragraphs.add(joined(open));
        open.clear();
      }
    }
    return alignment.withBeads(paragraphs);
  }

  private static boolean endsParagraphs(Alignment alignment, Bead bead) {
    return IntStream.range(0, alignment.documents().size())
        .allMatch(
            version -> {
              SegmentedDocument document = alignment.documents().get(version);
              int next = bead.runs().get(version).end();
              return next == document.size() || document.startsParagraph(next);
            });
  }

  /** As sure as the least sure of its beads, and decided by a person if all of them are. */
  private static Bead joined(List<Bead> beads) {
    if (beads.size() == 1) {
      return beads.get(0);
    }
    Bead first = beads.get(0);
    Bead last = beads.get(beads.size() - 1);
    List<Span> runs =
        IntStream.range(0, first.runs().size())
            .mapToObj(i -> new Span(first.runs().get(i).start(), last.runs().get(i).end()))
            .toList();
    OptionalDouble least =
        beads.stream().flatMapToDouble(bead -> bead.confidence().value().stream()).min();
    return Bead.of(
            runs,
            Confidence.of(least),
            Annotations.ofAll(beads.stream().map(Bead::annotations).toList()))
        .withCounterpart(counterpart(beads));
  }

  /** Of a paragraph that has moved as a whole, the run from the first place to the last. */
  private static List<Span> counterpart(List<Bead> beads) {
    if (beads.stream().anyMatch(bead -> bead.counterpart().isEmpty())) {
      return List.of();
    }
    return IntStream.range(0, beads.get(0).runs().size())
        .mapToObj(version -> counterpart(beads, version))
        .toList();
  }

  private static Span counterpart(List<Bead> beads, int version) {
    return beads.stream()
        .map(bead -> bead.counterpart().get(version))
        .filter(run -> !run.isEmpty())
        .reduce(
            (one, other) ->
                new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())))
        .orElse(new Span(0, 0));
  }
}
