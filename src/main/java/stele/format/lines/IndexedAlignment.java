package stele.format.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * An alignment put together from a file of segment indices, such as a ladder or bead lines, and the
 * segments it is about. A segment that no bead names is a bead of its own.
 */
final class IndexedAlignment {

  private static final String REMEDY = "give exactly the segments it was made for, one per line";

  private final IndexedBeads gold;
  private final SegmentedDocument source;
  private final SegmentedDocument target;
  private final List<Bead> beads = new ArrayList<>();
  private int nextSource;
  private int nextTarget;

  private IndexedAlignment(IndexedBeads gold, SegmentedDocument source, SegmentedDocument target) {
    this.gold = gold;
    this.source = source;
    this.target = target;
  }

  /**
   * The alignment of two segmented texts.
   *
   * @param gold beads without a status of their own, in any order
   * @throws InputException if a bead names a segment there is not, leaves a gap, crosses another or
   *     names a segment another one has
   */
  public static Alignment of(IndexedBeads gold, SegmentedDocument source, SegmentedDocument target)
      throws InputException {
    return new IndexedAlignment(gold, source, target).build();
  }

  private Alignment build() throws InputException {
    gold.check(List.of(source, target));
    List<Integer> order =
        IntStream.range(0, gold.beads().size())
            .filter(index -> !gold.beads().get(index).isEmpty())
            .boxed()
            .sorted(Comparator.comparingInt(this::place))
            .toList();
    for (int index : order) {
      take(gold.beads().get(index), gold.lines().get(index));
    }
    fill(source.size(), target.size());
    return Alignment.of(List.of(source, target), beads);
  }

  /** By the source where a bead has one; others stay after those before them in the file. */
  private int place(int index) {
    for (int i = index; i >= 0; i--) {
      List<Integer> indices = gold.beads().get(i).source();
      if (!indices.isEmpty()) {
        return i == index ? indices.get(0) : indices.get(indices.size() - 1);
      }
    }
    return -1;
  }

  private void take(IndexBead bead, int line) throws InputException {
    Span from = run(bead.source(), nextSource, line);
    Span to = run(bead.target(), nextTarget, line);
    fill(from.start(), to.start());
    add(from, to);
  }

  private Span run(List<Integer> indices, int next, int line) throws InputException {
    if (indices.isEmpty()) {
      return new Span(next, next);
    }
    int start = indices.get(0);
    if (indices.get(indices.size() - 1) - start != indices.size() - 1) {
      throw misfit(line, "the segments " + indices + " do not follow each other");
    }
    if (start < next) {
      throw misfit(line, "segment " + start + " is in, or before, a bead above it");
    }
    return new Span(start, start + indices.size());
  }

  private InputException misfit(int line, String cause) {
    return new InputException(
        new Problem(
            gold.file(),
            "line " + line,
            cause + "; an alignment has every segment once and in order",
            REMEDY));
  }

  /** Adds beads for the segments up to here that no bead named. */
  private void fill(int sourceEnd, int targetEnd) {
    while (nextSource < sourceEnd) {
      add(new Span(nextSource, nextSource + 1), new Span(nextTarget, nextTarget));
    }
    while (nextTarget < targetEnd) {
      add(new Span(nextSource, nextSource), new Span(nextTarget, nextTarget + 1));
    }
  }

  private void add(Span from, Span to) {
    beads.add(Bead.of(List.of(from, to)));
    nextSource = from.end();
    nextTarget = to.end();
  }
}
