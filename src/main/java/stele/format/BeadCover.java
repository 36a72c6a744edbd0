package stele.format;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.io.JsonCursor;

/**
 * Turns the lists of segment indices of one bead after the other into runs, and checks that they
 * cover every version once and in order. A list may be empty: its run is then where the run before
 * it ended.
 */
public final class BeadCover {

  private final JsonCursor json;

  /** The versions read so far; all of them, unless the file has its beads first. */
  private final List<SegmentedDocument> documents;

  /** Per version, the segment that must come next; empty before the first bead. */
  private final List<Integer> next = new ArrayList<>();

  private int beads;

  public BeadCover(JsonCursor json, List<SegmentedDocument> documents) {
    this.json = json;
    this.documents = documents;
  }

  public void beginBead() {
    beads++;
  }

  /** Beads are counted from 1, as the other formats show them. */
  public String bead() {
    return "bead " + beads;
  }

  /** Takes the lists of segments of the bead that was begun. */
  public List<Span> takeRuns() throws InputException {
    List<Span> runs = new ArrayList<>();
    json.array("'segments' of " + bead(), () -> runs.add(takeRun(runs.size())));
    if (runs.size() != next.size()) {
      throw json.problem(
          bead() + " has " + runs.size() + " lists of segments, the first has " + next.size(),
          "give one list for each version, [] where it has nothing");
    }
    if (runs.stream().allMatch(Span::isEmpty)) {
      throw json.problem(bead() + " has no segment", "remove it");
    }
    return runs;
  }

  /**
   * Takes the lists of segments of a counterpart, which are not part of the cover: runs anywhere.
   */
  public List<Span> takeCounterpart() throws InputException {
    List<Span> runs = new ArrayList<>();
    json.array("'counterpart' of " + bead(), () -> runs.add(takeRunAnywhere()));
    return runs;
  }

  private Span takeRunAnywhere() throws InputException {
    List<Integer> indices = new ArrayList<>();
    json.array("a run of " + bead(), () -> indices.add(json.index("a segment of " + bead())));
    for (int k = 1; k < indices.size(); k++) {
      if (indices.get(k) != indices.get(0) + k) {
        throw json.problem(
            "'counterpart' of " + bead() + " jumps to segment " + indices.get(k),
            "a run must have consecutive segments");
      }
    }
    int start = indices.isEmpty() ? 0 : indices.get(0);
    return new Span(start, start + indices.size());
  }

  private Span takeRun(int version) throws InputException {
    if (version == next.size()) {
      if (beads > 1) {
        throw json.problem(
            bead() + " has more than " + next.size() + " lists of segments, unlike the first",
            "give one list for each version");
      }
      next.add(0);
    }
    int start = next.get(version);
    json.array("a run of " + bead(), () -> takeIndex(version));
    return new Span(start, next.get(version));
  }

  private void takeIndex(int version) throws InputException {
    int index = json.index("a segment of " + bead());
    int expected = next.get(version);
    if (index != expected) {
      throw json.problem(
          "%s has segment %d of %s where %d must come"
              .formatted(bead(), index, name(version), expected),
          "beads must take every segment once and in order");
    }
    if (version < documents.size() && index >= documents.get(version).size()) {
      throw json.problem(
          "%s has segment %d of %s, which has %d, counted from 0"
              .formatted(bead(), index, name(version), documents.get(version).size()),
          "remove it from the bead");
    }
    next.set(version, index + 1);
  }

  /** Checks, once all is read, that the beads reach the end of every version. */
  public void checkComplete() throws InputException {
    if (beads > 0 && next.size() != documents.size()) {
      throw json.problem(
          "the beads have " + next.size() + " versions, 'documents' " + documents.size(),
          "give one list of segments for each document in every bead");
    }
    for (int version = 0; version < documents.size(); version++) {
      int covered = beads == 0 ? 0 : next.get(version);
      if (covered != documents.get(version).size()) {
        throw json.problem(
            "the %d beads take %d segments of %s, which has %d"
                .formatted(beads, covered, name(version), documents.get(version).size()),
            "beads must take every segment once");
      }
    }
  }

  private String name(int version) {
    return version < documents.size()
        ? "'" + documents.get(version).id() + "'"
        : "version " + (version + 1);
  }
}
