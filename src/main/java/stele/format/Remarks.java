package stele.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.Span;

/**
 * What is said of a bead beside its texts.
 *
 * @param counterpart as {@link stele.bitext.Bead} has it
 */
public record Remarks(
    OptionalDouble confidence,
    BeadStatus status,
    List<Flag> flags,
    String note,
    List<Span> counterpart) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A bead that nothing is said of. */
  public static final Remarks NONE =
      new Remarks(OptionalDouble.empty(), BeadStatus.AUTO, List.of(), "", List.of());

  public Remarks withStatus(BeadStatus other) {
    return new Remarks(confidence, other, flags, note, counterpart);
  }

  public Remarks withConfidence(OptionalDouble other) {
    return new Remarks(other, status, flags, note, counterpart);
  }

  public Remarks withNote(String other) {
    return new Remarks(confidence, status, flags, other, counterpart);
  }

  public Remarks withFlags(List<Flag> others) {
    return new Remarks(confidence, status, others, note, counterpart);
  }

  Remarks withCounterpart(List<Span> other) {
    return new Remarks(confidence, status, flags, note, other);
  }

  /**
   * A probability; blank for none.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public static OptionalDouble confidence(String written) {
    if (written.isBlank()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(written.strip());
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + written);
    }
    return OptionalDouble.of(value);
  }

  /**
   * Flags with blanks between them.
   *
   * @throws IllegalArgumentException if one of them is none
   */
  public static List<Flag> flags(String written) {
    List<Flag> flags = new ArrayList<>();
    for (String code : words(written)) {
      flags.add(new Flag(code));
    }
    return flags;
  }

  /**
   * Runs of segments, {@code 3-5 0-0}: half-open, with a blank between.
   *
   * @throws IllegalArgumentException if they are none
   */
  public static List<Span> runs(String written) {
    List<Span> runs = new ArrayList<>();
    for (String run : words(written)) {
      int hyphen = run.indexOf('-');
      if (hyphen < 0) {
        throw new IllegalArgumentException("no run: " + run);
      }
      runs.add(
          new Span(
              Integer.parseInt(run.substring(0, hyphen)),
              Integer.parseInt(run.substring(hyphen + 1))));
    }
    return runs;
  }

  /** What stands between blanks. */
  public static List<String> words(String written) {
    return BLANKS.splitAsStream(written.strip()).filter(word -> !word.isEmpty()).toList();
  }
}
