package stele.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Gold in segment indices, about a given segmentation.
 *
 * @param file the file as the user named it
 * @param beads in the order of the file
 * @param lines per bead, the 1-based line it stands in
 * @param complete whether it must cover every segment of the texts
 */
public record BeadGold(String file, List<IndexBead> beads, List<Integer> lines, boolean complete)
    implements Gold {

  private static final Remedy REMEDY = Remedy.of(Remedy.Kind.USE_SEGMENTS_OF_GOLD);

  public BeadGold {
    beads = List.copyOf(beads);
    lines = List.copyOf(lines);
    if (beads.size() != lines.size()) {
      throw new IllegalArgumentException(beads.size() + " beads, " + lines.size() + " lines");
    }
  }

  /** Gold that stands in no file of its own. */
  static BeadGold complete(String file, List<IndexBead> beads) {
    return new BeadGold(file, beads, beads.stream().map(bead -> 0).toList(), true);
  }

  @Override
  public FittedGold fit(Alignment alignment) throws InputException {
    boolean apart = true;
    for (int version = 0; version < 2; version++) {
      apart &= checkSide(version, alignment.documents().get(version));
    }
    List<IndexBead> distinct = beads.stream().filter(bead -> !bead.isEmpty()).distinct().toList();
    Optional<List<SpanBead>> spans =
        apart
            ? Optional.of(distinct.stream().map(bead -> spans(bead, alignment)).toList())
            : Optional.empty();
    return new FittedGold(Optional.of(distinct), spans);
  }

  /** Whether no segment of this side stands in two lines. */
  private boolean checkSide(int version, SegmentedDocument document) throws InputException {
    BitSet seen = new BitSet(document.size());
    boolean apart = true;
    for (int bead = 0; bead < beads.size(); bead++) {
      for (int index : beads.get(bead).side(version)) {
        if (index >= document.size()) {
          throw misfit(
              "line " + lines.get(bead),
              "segment "
                  + index
                  + " of the "
                  + name(version)
                  + " is asked for, but "
                  + extent(document));
        }
        apart &= !seen.get(index);
        seen.set(index);
      }
    }
    if (complete && seen.cardinality() < document.size()) {
      throw misfit(
          "",
          "it covers "
              + seen.cardinality()
              + " segments of the "
              + name(version)
              + ", but "
              + extent(document));
    }
    return apart;
  }

  private static String extent(SegmentedDocument document) {
    return "'" + document.id() + "' has " + document.size() + ", counted from 0";
  }

  private InputException misfit(String place, String cause) {
    return new InputException(
        new Problem(file, place, "the gold does not fit the texts: " + cause, REMEDY));
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
