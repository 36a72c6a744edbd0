package stele.evaluate;

import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.format.lines.IndexBead;

/**
 * Another alignment of the same texts as gold. Its versions are found by their ids, else taken in
 * their order. A moved pair of it is one bead. Where it has the same segments, beads are compared;
 * else pieces of text.
 *
 * @param file the file as the user named it
 * @param alignment of two versions or more
 */
public record AlignmentGold(String file, Alignment alignment) implements Gold {

  @Override
  public FittedGold fit(Alignment system) throws InputException {
    Alignment gold = sameVersions(system.documents());
    boolean sameSegments = true;
    for (int version = 0; version < 2; version++) {
      SegmentedDocument ours = gold.documents().get(version);
      SegmentedDocument theirs = system.documents().get(version);
      checkText(ours, theirs);
      sameSegments &= SegmentSpans.of(ours).equals(SegmentSpans.of(theirs));
    }
    List<Bead> joined = gold.joinedBeads().stream().map(JoinedBead::bead).toList();
    if (sameSegments) {
      List<IndexBead> beads = joined.stream().map(IndexBead::of).toList();
      return BeadGold.complete(file, beads).fit(system);
    }
    return new FittedGold(
        Optional.empty(),
        Optional.of(
            joined.stream().map(bead -> SegmentSpans.cover(gold.documents(), bead)).toList()));
  }

  @Override
  public boolean hasMovedPairs() {
    return !MovedPairs.of(alignment).pairs().isEmpty();
  }

  @Override
  public Gold apart() {
    return new AlignmentGold(file, alignment.withoutCounterparts());
  }

  private Alignment sameVersions(List<SegmentedDocument> wanted) {
    List<String> ids = alignment.documents().stream().map(SegmentedDocument::id).toList();
    int source = ids.indexOf(wanted.get(0).id());
    int target = ids.indexOf(wanted.get(1).id());
    return source < 0 || target < 0 ? alignment.pair(0, 1) : alignment.pair(source, target);
  }

  /** Letters and digits must be the same at the same places; the rest may differ. */
  private void checkText(SegmentedDocument gold, SegmentedDocument system) throws InputException {
    LetterCount theirs = LetterCount.of(system);
    char[] text = SegmentedText.of(system).characters();
    for (Segment segment : gold.segments()) {
      for (int i = 0; i < segment.text().length(); i++) {
        int offset = segment.span().start() + i;
        char letter = segment.text().charAt(i);
        if (LetterCount.weighs(letter) && (offset >= text.length || text[offset] != letter)) {
          throw misfit(system, "they differ at character " + offset + " ('" + letter + "')");
        }
      }
    }
    long here = LetterCount.of(gold).total();
    if (here != theirs.total()) {
      throw misfit(system, "they have " + here + " and " + theirs.total() + " letters and digits");
    }
  }

  private InputException misfit(SegmentedDocument document, String cause) {
    return new InputException(
        Problem.of(
            file,
            "the gold is not of the same text as '" + document.id() + "': " + cause,
            "compare with a gold of exactly the text that was aligned"));
  }
}
