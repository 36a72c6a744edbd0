package stele.bitext;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two or more versions of a text and the ordered beads that cover each of them exactly once.
 *
 * @param documents the versions, at least two, with ids of their own
 * @param beads in text order; together their runs cover every version once, without a gap
 * @param extensions unknown fields of the exchange format, kept unchanged
 */
public record Alignment(
    List<SegmentedDocument> documents, List<Bead> beads, Map<String, Object> extensions) {

  public Alignment {
    documents = List.copyOf(documents);
    beads = List.copyOf(beads);
    extensions = Extensions.copyOf(extensions);
    if (documents.size() < 2) {
      throw new IllegalArgumentException("an alignment needs two versions or more");
    }
    checkIds(documents);
    checkCover(documents, beads);
  }

  public static Alignment of(List<SegmentedDocument> documents, List<Bead> beads) {
    return new Alignment(documents, beads, Map.of());
  }

  public Alignment withBeads(List<Bead> others) {
    return new Alignment(documents, others, extensions);
  }

  /**
   * Two of the versions, as an alignment of its own. Beads without a segment in either are left
   * out; one that is flagged as moved keeps flag and counterpart only if the counterpart is in one
   * of the two. A bead's confidence is that of the version that is not the base.
   */
  public Alignment pair(int source, int target) {
    return of(
        List.of(documents.get(source), documents.get(target)),
        beads.stream()
            .filter(bead -> bead.isInAny(List.of(source, target)))
            .map(bead -> bead.pair(source, target))
            .toList());
  }

  /**
   * The beads, where those of a moved pair are one, at the place of its text in the base: what is
   * written, counted and compared wherever the order of the versions does not matter.
   */
  public List<JoinedBead> joinedBeads() {
    return MovedPairs.of(this).joined();
  }

  /** The same where no bead knows a counterpart, so that nothing is joined. */
  public Alignment withoutCounterparts() {
    return withBeads(beads.stream().map(bead -> bead.withCounterpart(List.of())).toList());
  }

  /** The text of one side of a bead, as {@link SegmentedDocument#textOf} joins it. */
  public String textOf(Bead bead, int version) {
    return documents.get(version).textOf(bead.runs().get(version));
  }

  /** The texts of a bead, one per version; empty where a version has nothing. */
  public List<String> textsOf(Bead bead) {
    return IntStream.range(0, documents.size()).mapToObj(version -> textOf(bead, version)).toList();
  }

  private static void checkIds(List<SegmentedDocument> documents) {
    Set<String> seen = new HashSet<>();
    for (SegmentedDocument document : documents) {
      if (!seen.add(document.id())) {
        throw new IllegalArgumentException("two versions are called '" + document.id() + "'");
      }
    }
  }

  private static void checkCover(List<SegmentedDocument> documents, List<Bead> beads) {
    int[] next = new int[documents.size()];
    for (int index = 0; index < beads.size(); index++) {
      List<Span> runs = beads.get(index).runs();
      if (runs.size() != next.length) {
        throw new IllegalArgumentException(
            "bead " + index + " has " + runs.size() + " runs for " + next.length + " versions");
      }
      for (int version = 0; version < next.length; version++) {
        Span run = runs.get(version);
        if (run.start() != next[version]) {
          throw new IllegalArgumentException(
              "bead %d starts at segment %d of '%s', expected %d"
                  .formatted(index, run.start(), documents.get(version).id(), next[version]));
        }
        next[version] = run.end();
      }
    }
    for (int version = 0; version < next.length; version++) {
      if (next[version] != documents.get(version).size()) {
        throw new IllegalArgumentException(
            "beads cover %d of %d segments of '%s'"
                .formatted(
                    next[version], documents.get(version).size(), documents.get(version).id()));
      }
    }
  }
}
