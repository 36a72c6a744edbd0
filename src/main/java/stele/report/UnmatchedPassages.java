package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Span;

/** Finds the passages that a version leaves out, adds and moves, in one pass over the rows. */
final class UnmatchedPassages {

  private final Alignment alignment;
  private final TextLengths lengths;
  private final int version;
  private final List<UnmatchedPassage> found = new ArrayList<>();
  private Optional<UnmatchedPassage> last = Optional.empty();

  private UnmatchedPassages(Alignment alignment, TextLengths lengths, int version) {
    this.alignment = alignment;
    this.lengths = lengths;
    this.version = version;
  }

  /** All passages of all versions, by version and then in text order. */
  static List<UnmatchedPassage> of(Alignment alignment) {
    TextLengths lengths = TextLengths.of(alignment);
    List<UnmatchedPassage> all = new ArrayList<>();
    for (int version = 1; version < alignment.documents().size(); version++) {
      all.addAll(of(alignment, lengths, version));
    }
    return all;
  }

  static List<UnmatchedPassage> of(Alignment alignment, TextLengths lengths, int version) {
    return new UnmatchedPassages(alignment, lengths, version).find();
  }

  private List<UnmatchedPassage> find() {
    for (int row = 0; row < alignment.beads().size(); row++) {
      Bead bead = alignment.beads().get(row);
      boolean base = !bead.runs().get(0).isEmpty();
      boolean other = !bead.runs().get(version).isEmpty();
      if (base && other) {
        finish();
      } else if (base || other) {
        take(row, bead, base);
      }
    }
    finish();
    return List.copyOf(found);
  }

  private void take(int row, Bead bead, boolean base) {
    OptionalInt elsewhere = elsewhere(alignment, bead, base ? version : 0);
    UnmatchedPassage.Kind kind = kind(base, elsewhere.isPresent());
    Span run = bead.runs().get(base ? 0 : version);
    if (last.isPresent() && last.get().kind() == kind) {
      Span rows = new Span(last.get().rows().start(), row + 1);
      Span segments = new Span(last.get().segments().start(), run.end());
      last = Optional.of(passage(kind, rows, segments, last.get().elsewhere()));
    } else {
      finish();
      last = Optional.of(passage(kind, new Span(row, row + 1), run, elsewhere));
    }
  }

  private UnmatchedPassage passage(
      UnmatchedPassage.Kind kind, Span rows, Span segments, OptionalInt elsewhere) {
    long length = lengths.of(kind.isInBase() ? 0 : version, segments);
    return new UnmatchedPassage(kind, version, rows, segments, length, elsewhere);
  }

  private static UnmatchedPassage.Kind kind(boolean base, boolean moved) {
    if (base) {
      return moved ? UnmatchedPassage.Kind.MOVED_AWAY : UnmatchedPassage.Kind.OMITTED;
    }
    return moved ? UnmatchedPassage.Kind.MOVED_HERE : UnmatchedPassage.Kind.ADDED;
  }

  /** The row in which a version has the text that a bead lacks; absent if none is known. */
  static OptionalInt elsewhere(Alignment alignment, Bead bead, int side) {
    return bead.counterpart().isEmpty() || bead.counterpart().get(side).isEmpty()
        ? OptionalInt.empty()
        : rowOf(alignment, side, bead.counterpart().get(side).start());
  }

  /** The row of a segment of a version; a binary search, as runs are in order. */
  static OptionalInt rowOf(Alignment alignment, int version, int segment) {
    int low = 0;
    int high = alignment.beads().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span run = alignment.beads().get(middle).runs().get(version);
      if (run.end() <= segment) {
        low = middle + 1;
      } else if (run.start() > segment) {
        high = middle - 1;
      } else {
        return OptionalInt.of(middle);
      }
    }
    return OptionalInt.empty();
  }

  private void finish() {
    last.ifPresent(found::add);
    last = Optional.empty();
  }
}
