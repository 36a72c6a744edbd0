package stele.format.lines;

import java.util.BitSet;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.SegmentedDocument;

/**
 * The content of a ladder or a file of bead lines: beads of segment indices, without the texts.
 *
 * @param file the file as the user named it
 * @param beads in the order of the file
 * @param lines per bead, the 1-based line it is on
 * @param complete whether it must cover every segment of the texts
 */
public record IndexedBeads(
    String file, List<IndexBead> beads, List<Integer> lines, boolean complete) {

  private static final Remedy REMEDY = Remedy.of(Remedy.Kind.USE_SEGMENTS_OF_GOLD);

  public IndexedBeads {
    beads = List.copyOf(beads);
    lines = List.copyOf(lines);
    if (beads.size() != lines.size()) {
      throw new IllegalArgumentException(beads.size() + " beads, " + lines.size() + " lines");
    }
  }

  /**
   * Reads a ladder or bead lines, whichever the content is.
   *
   * @param file its name, for messages
   */
  public static IndexedBeads parse(String file, String content) throws InputException {
    return switch (LineFormat.require(file, content)) {
      case BEADS -> BeadLineParser.parse(DataLine.of(file, content));
      case LADDER -> LadderParser.parse(DataLine.of(file, content));
      case OFFSETS ->
          throw new InputException(
              Problem.of(
                  file,
                  "it has offsets, and is neither a ladder nor bead lines",
                  "give a file of segment indices"));
      case ALIGNMENT_JSON -> throw LineFormat.notLines(file);
    };
  }

  /**
   * Checks that the beads are about these two texts.
   *
   * @return whether no segment is in two beads
   * @throws InputException if a bead names a segment that does not exist, or one is missing that
   *     must be there
   */
  public boolean check(List<SegmentedDocument> texts) throws InputException {
    boolean apart = true;
    for (int version = 0; version < 2; version++) {
      apart &= checkSide(version, texts.get(version));
    }
    return apart;
  }

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
                  + " is named, but "
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

  private static String name(int version) {
    return version == 0 ? "source" : "target";
  }
}
