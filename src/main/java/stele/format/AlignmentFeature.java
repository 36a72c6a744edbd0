package stele.format;

import java.util.function.ToIntFunction;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.MovedPairs;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;

/** Parts of an alignment that not every format keeps. */
public enum AlignmentFeature {
  /** The sentences of a bead; without them only its texts remain. */
  BOUNDARIES("sentence boundaries in 1 text", "sentence boundaries in %d texts"),
  CONFIDENCE("the confidence of 1 bead", "the confidence of %d beads"),
  /** The confidence of each version of a bead of three or more. */
  CONFIDENCES("the confidences per version of 1 bead", "the confidences per version of %d beads"),
  STATUS("the status of 1 bead", "the status of %d beads"),
  FLAGS("the flags of 1 bead", "the flags of %d beads"),
  NOTES("1 note", "%d notes"),
  /** Where the text of moved pairs stands. */
  MOVED_PAIRS("the places of 1 moved pair", "the places of %d moved pairs"),
  /** Counterparts of beads that are no part of a moved pair. */
  COUNTERPARTS("the counterpart of 1 bead", "the counterparts of %d beads"),
  /** Paragraphs and the places of sentences in the texts they come from. */
  PLACES("the paragraphs and places of 1 version", "the paragraphs and places of %d versions"),
  /** Which paragraphs are headings, items of lists, cells of tables or notes. */
  STRUCTURE(
      "the headings, lists, tables and notes of 1 version",
      "the headings, lists, tables and notes of %d versions"),
  /** Fields of Alignment JSON that this version of Stele does not know. */
  FIELDS("1 field that Stele does not know", "%d fields that Stele does not know"),
  /** The texts themselves. */
  TEXTS("the texts", "the texts");

  private final String one;
  private final String many;

  AlignmentFeature(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** How often an alignment makes use of it. */
  public int count(Alignment alignment) {
    return switch (this) {
      case BOUNDARIES ->
          beads(
              alignment,
              bead -> (int) bead.runs().stream().filter(run -> run.length() > 1).count());
      case CONFIDENCE -> beads(alignment, bead -> bead.confidence().isPresent() ? 1 : 0);
      case CONFIDENCES -> beads(alignment, bead -> bead.confidence().versions().isEmpty() ? 0 : 1);
      case STATUS -> beads(alignment, bead -> bead.status() == BeadStatus.AUTO ? 0 : 1);
      case FLAGS -> beads(alignment, bead -> bead.flags().isEmpty() ? 0 : 1);
      case NOTES -> beads(alignment, bead -> bead.note().isEmpty() ? 0 : 1);
      case MOVED_PAIRS -> MovedPairs.of(alignment).pairs().size();
      case COUNTERPARTS ->
          beads(alignment, bead -> bead.counterpart().isEmpty() ? 0 : 1)
              - MovedPairs.of(alignment).pairs().stream()
                  .mapToInt(pair -> pair.parts().size())
                  .sum();
      case PLACES ->
          (int)
              alignment.documents().stream().filter(document -> !isLaidOutByLine(document)).count();
      case STRUCTURE ->
          (int)
              alignment.documents().stream()
                  .filter(document -> !document.structure().isEmpty())
                  .count();
      case FIELDS -> fields(alignment);
      case TEXTS -> 1;
    };
  }

  /** Words for so many of them. */
  public String words(int count) {
    return count == 1 ? one : many.formatted(count);
  }

  private static int beads(Alignment alignment, ToIntFunction<Bead> counter) {
    return alignment.beads().stream().mapToInt(counter).sum();
  }

  /** Whether its places are those a reader assigns to sentences without any. */
  private static boolean isLaidOutByLine(SegmentedDocument document) {
    int next = 0;
    for (Segment segment : document.segments()) {
      Span span = segment.span();
      if (span.start() != next || segment.paragraph() != 0) {
        return false;
      }
      next = span.end() + 1;
    }
    return true;
  }

  private static int fields(Alignment alignment) {
    int count = alignment.extensions().size();
    for (SegmentedDocument document : alignment.documents()) {
      count += document.extensions().size();
      for (StructuredParagraph paragraph : document.structure()) {
        count += paragraph.extensions().size();
      }
      for (Segment segment : document.segments()) {
        count += segment.extensions().size();
      }
    }
    return count + beads(alignment, bead -> bead.extensions().size());
  }
}
