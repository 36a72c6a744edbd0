package stele.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Finds the versions of one alignment in another, by the text of their segments. */
final class SameSegments {

  private SameSegments() {}

  /**
   * The other alignment with its versions in the order of the first.
   *
   * @throws InputException if a version of either has no equal in the other
   */
  static Alignment inOrderOf(Alignment first, String firstFile, Alignment other, String otherFile)
      throws InputException {
    if (first.documents().size() != other.documents().size()) {
      throw new InputException(
          Problem.of(
              otherFile,
              "has %d versions, and %s has %d"
                  .formatted(other.documents().size(), firstFile, first.documents().size()),
              "compare alignments of the same texts"));
    }
    int[] places = places(first, firstFile, other, otherFile);
    return IntStream.range(0, places.length).allMatch(k -> places[k] == k)
        ? other
        : turned(other, places);
  }

  private static int[] places(Alignment first, String firstFile, Alignment other, String otherFile)
      throws InputException {
    int[] places = new int[first.documents().size()];
    List<Integer> left = new ArrayList<>(IntStream.range(0, places.length).boxed().toList());
    for (int version = 0; version < places.length; version++) {
      SegmentedDocument wanted = first.documents().get(version);
      Integer found = null;
      for (Integer place : left) {
        SegmentedDocument candidate = other.documents().get(place);
        boolean better = found == null || candidate.id().equals(wanted.id());
        if (better && texts(candidate).equals(texts(wanted))) {
          found = place;
        }
      }
      if (found == null) {
        throw misfit(wanted, firstFile, other, otherFile);
      }
      places[version] = found;
      left.remove(found);
    }
    return places;
  }

  private static InputException misfit(
      SegmentedDocument wanted, String firstFile, Alignment other, String otherFile) {
    for (SegmentedDocument candidate : other.documents()) {
      if (letters(candidate).equals(letters(wanted))) {
        return new InputException(
            Problem.of(
                otherFile,
                "splits '%s' into %d segments, and %s into %d; the first that differs is %d"
                    .formatted(
                        wanted.id(),
                        candidate.size(),
                        firstFile,
                        wanted.size(),
                        firstDifference(candidate, wanted) + 1),
                "compare alignments of the same segments, or measure one against the other with"
                    + " 'stele evaluate'"));
      }
    }
    return new InputException(
        Problem.of(
            otherFile,
            "has no version with the text of '%s' in %s".formatted(wanted.id(), firstFile),
            "compare alignments of the same texts"));
  }

  private static List<String> texts(SegmentedDocument document) {
    return document.segments().stream().map(Segment::text).toList();
  }

  private static String letters(SegmentedDocument document) {
    return texts(document).stream()
        .map(text -> text.replaceAll("\\s+", ""))
        .collect(Collectors.joining());
  }

  private static int firstDifference(SegmentedDocument one, SegmentedDocument other) {
    int index = 0;
    while (index < Math.min(one.size(), other.size())
        && texts(one).get(index).equals(texts(other).get(index))) {
      index++;
    }
    return index;
  }

  private static Alignment turned(Alignment alignment, int[] places) {
    List<Integer> order = IntStream.of(places).boxed().toList();
    return new Alignment(
        order.stream().map(alignment.documents()::get).toList(),
        alignment.beads().stream().map(bead -> bead.select(order)).toList(),
        alignment.extensions());
  }

  /** Runs of segments as people count them, from 1: {@code 3}, {@code 3-5}; empty for none. */
  static String shown(Span run) {
    return run.isEmpty()
        ? ""
        : run.length() == 1
            ? Integer.toString(run.start() + 1)
            : (run.start() + 1) + "-" + run.end();
  }
}
