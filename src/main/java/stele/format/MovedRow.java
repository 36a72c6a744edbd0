package stele.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.JoinedBead;

/**
 * Where the parts of a moved pair stand, in a row of a file that shows them as one: per version the
 * numbers of the first and the last bead with its text, counted from 1: {@code 107 94}, {@code
 * 107-108 94}, or {@code -} for a version without text.
 *
 * @param places per version; empty for a version without text
 */
public record MovedRow(List<Optional<Numbers>> places) {

  /** In a version that has no text in the row. */
  private static final String NONE = "-";

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  public MovedRow {
    places = List.copyOf(places);
  }

  /**
   * Beads counted from 1.
   *
   * @param last not before {@code first}
   */
  public record Numbers(int first, int last) {}

  /** That of a moved pair. */
  public static MovedRow of(Alignment alignment, JoinedBead pair) {
    List<Optional<Numbers>> places = new ArrayList<>();
    for (int version = 0; version < alignment.documents().size(); version++) {
      int side = version;
      List<Integer> parts =
          pair.parts().stream()
              .filter(part -> !alignment.beads().get(part).runs().get(side).isEmpty())
              .toList();
      places.add(
          parts.isEmpty()
              ? Optional.empty()
              : Optional.of(new Numbers(parts.get(0) + 1, parts.get(parts.size() - 1) + 1)));
    }
    return new MovedRow(places);
  }

  /** What {@link #written} wrote; empty if it is nothing of the kind. */
  public static Optional<MovedRow> ofWritten(String written, int versions) {
    List<Optional<Numbers>> places = new ArrayList<>();
    for (String word : BeadFields.words(written)) {
      Matcher numbers = NUMBERS.matcher(word);
      if (numbers.matches()) {
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        places.add(Optional.of(new Numbers(first, Math.max(first, last))));
      } else if (word.equals(NONE)) {
        places.add(Optional.empty());
      } else {
        return Optional.empty();
      }
    }
    boolean apart = places.stream().flatMap(Optional::stream).distinct().count() > 1;
    return apart && places.size() == versions
        ? Optional.of(new MovedRow(places))
        : Optional.empty();
  }

  public String written() {
    return String.join(
        " ", places.stream().map(place -> place.map(MovedRow::written).orElse(NONE)).toList());
  }

  private static String written(Numbers numbers) {
    return numbers.first() == numbers.last()
        ? Integer.toString(numbers.first())
        : numbers.first() + "-" + numbers.last();
  }

  /**
   * What the parts of a pair carry after a person may have changed what its row shows: their own
   * where the row still shows what they give together, else what it shows now; a new note goes to
   * the first.
   *
   * @param parts what they carried when the row was written
   * @param shown what the row shows now
   */
  public static List<BeadFields> restored(List<BeadFields> parts, BeadFields shown) {
    Annotations before = Annotations.ofAll(parts.stream().map(BeadFields::annotations).toList());
    Annotations now = shown.annotations();
    Confidence least =
        Confidence.of(
            parts.stream().flatMapToDouble(part -> part.confidence().value().stream()).min());
    boolean sure = least.written().equals(shown.confidence().written());
    List<BeadFields> restored = new ArrayList<>();
    for (BeadFields part : parts) {
      Annotations own = part.annotations();
      String note = restored.isEmpty() ? now.note() : "";
      restored.add(
          new BeadFields(
              sure ? part.confidence() : shown.confidence(),
              new Annotations(
                  before.status() == now.status() ? own.status() : now.status(),
                  before.flags().equals(now.flags()) ? own.flags() : now.flags(),
                  before.note().equals(now.note()) ? own.note() : note),
              now.flags().contains(Flag.MOVED) ? part.counterpart() : List.of()));
    }
    return restored;
  }

  /**
   * The sentences or lines of a version in a row, divided among the parts: as many to each as it
   * had, or all to the first that had any where their number has changed.
   *
   * @param sizes per part, how many it had
   */
  public static <T> List<List<T>> divided(List<T> row, List<Integer> sizes) {
    boolean fits = sizes.stream().mapToInt(Integer::intValue).sum() == row.size();
    List<List<T>> divided = new ArrayList<>();
    int start = 0;
    for (int size : sizes) {
      int end = fits ? start + size : size > 0 ? row.size() : start;
      divided.add(List.copyOf(row.subList(start, end)));
      start = end;
    }
    if (start < row.size()) {
      divided.set(0, List.copyOf(row)); // a text in a version that had none
    }
    return divided;
  }

  /** The fields of the parts of a pair, in their order. */
  public static List<BeadFields> fields(Alignment alignment, JoinedBead pair) {
    return pair.parts().stream().map(alignment.beads()::get).map(MovedRow::fields).toList();
  }

  private static BeadFields fields(Bead bead) {
    return new BeadFields(bead.confidence(), bead.annotations(), bead.counterpart());
  }
}
