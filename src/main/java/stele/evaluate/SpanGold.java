package stele.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Gold as pieces of the texts, independent of any segmentation.
 *
 * @param file the file as the user named it
 * @param rows in the order of the file
 * @param lines per row, its 1-based line
 */
record SpanGold(String file, List<SpanBead> rows, List<Integer> lines) implements Gold {

  public SpanGold {
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    if (rows.size() != lines.size()) {
      throw new IllegalArgumentException(rows.size() + " rows, " + lines.size() + " lines");
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>An alignment does not keep the white space after its last segment, so a row may end beyond
   * that; it may not begin there.
   */
  @Override
  public FittedGold fit(Alignment alignment) throws InputException {
    for (int version = 0; version < 2; version++) {
      checkInside(version, alignment.documents().get(version));
      checkApart(version);
    }
    return new FittedGold(Optional.empty(), Optional.of(rows));
  }

  private void checkInside(int version, SegmentedDocument document) throws InputException {
    int end = document.size() == 0 ? 0 : document.segments().get(document.size() - 1).span().end();
    for (int row = 0; row < rows.size(); row++) {
      for (Span span : rows.get(row).side(version)) {
        if (span.start() >= end) {
          throw misfit(
              row,
              "the gold does not fit the texts: the row starts at "
                  + span.start()
                  + " of the "
                  + BeadGold.name(version)
                  + ", but '"
                  + document.id()
                  + "' ends at "
                  + end,
              "compare with a gold of exactly the text that was aligned; offsets count UTF-16 code"
                  + " units");
        }
      }
    }
  }

  private void checkApart(int version) throws InputException {
    List<Integer> order =
        IntStream.range(0, rows.size())
            .boxed()
            .filter(row -> !rows.get(row).side(version).isEmpty())
            .sorted(Comparator.comparingInt(row -> rows.get(row).side(version).get(0).start()))
            .toList();
    for (int i = 1; i < order.size(); i++) {
      List<Span> before = rows.get(order.get(i - 1)).side(version);
      Span span = rows.get(order.get(i)).side(version).get(0);
      if (span.start() < before.get(before.size() - 1).end()) {
        throw misfit(
            order.get(i),
            "the row overlaps line "
                + lines.get(order.get(i - 1))
                + " in the "
                + BeadGold.name(version),
            "give every piece of text to one row");
      }
    }
  }

  private InputException misfit(int row, String cause, String remedy) {
    return new InputException(new Problem(file, "line " + lines.get(row), cause, remedy));
  }
}
