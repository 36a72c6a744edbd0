package stele.evaluate;

import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.lines.IndexBead;
import stele.format.lines.IndexedBeads;

/**
 * Gold in segment indices, about a given segmentation.
 *
 * @param file the file as the user named it
 * @param beads in the order of the file
 * @param lines per bead, its 1-based line
 * @param complete whether it must cover every segment of the texts
 */
public record BeadGold(String file, List<IndexBead> beads, List<Integer> lines, boolean complete)
    implements Gold {

  public BeadGold {
    beads = List.copyOf(beads);
    lines = List.copyOf(lines);
    if (beads.size() != lines.size()) {
      throw new IllegalArgumentException(beads.size() + " beads, " + lines.size() + " lines");
    }
  }

  /** Gold of a ladder or of bead lines. */
  static BeadGold of(IndexedBeads read) {
    return new BeadGold(read.file(), read.beads(), read.lines(), read.complete());
  }

  /** Gold without a file of its own. */
  static BeadGold complete(String file, List<IndexBead> beads) {
    return new BeadGold(file, beads, beads.stream().map(bead -> 0).toList(), true);
  }

  @Override
  public FittedGold fit(Alignment alignment) throws InputException {
    boolean apart = new IndexedBeads(file, beads, lines, complete).check(alignment.documents());
    List<IndexBead> distinct = beads.stream().filter(bead -> !bead.isEmpty()).distinct().toList();
    Optional<List<SpanBead>> spans =
        apart
            ? Optional.of(distinct.stream().map(bead -> spans(bead, alignment)).toList())
            : Optional.empty();
    return new FittedGold(Optional.of(distinct), spans);
  }

  private static SpanBead spans(IndexBead bead, Alignment alignment) {
    return new SpanBead(
        spans(bead, 0, alignment.documents().get(0)), spans(bead, 1, alignment.documents().get(1)));
  }

  private static List<Span> spans(IndexBead bead, int version, SegmentedDocument document) {
    return bead.runs(version).stream().map(run -> SegmentSpans.cover(document, run)).toList();
  }

  static String name(int version) {
    return version == 0 ? "source" : "target";
  }
}
