package stele.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stele.bitext.Annotations;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Span;

/**
 * The fields of a bead in a file besides its texts, with their names and notation, for readers and
 * writers alike.
 *
 * @param counterpart as {@link stele.bitext.Bead} has it
 */
public record BeadFields(Confidence confidence, Annotations annotations, List<Span> counterpart) {

  public static final String CONFIDENCE = "confidence";
  public static final String STATUS = "status";
  public static final String FLAGS = "flags";
  public static final String NOTE = "note";
  public static final String COUNTERPART = "counterpart";

  /** The positions or the lengths of the sentences of one side. */
  public static final String SEGMENTS = "segments";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** None at all. */
  public static final BeadFields NONE = of(Confidence.NONE, Annotations.NONE);

  public static BeadFields of(Confidence confidence, Annotations annotations) {
    return new BeadFields(confidence, annotations, List.of());
  }

  /** The codes, with a blank between two. */
  public static String writtenFlags(List<Flag> flags) {
    return flags.stream().map(Flag::code).collect(Collectors.joining(" "));
  }

  /**
   * The flags of codes with blanks between them.
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

  /** Half-open: {@code 3-5}. */
  public static String writtenRun(Span run) {
    return run.start() + "-" + run.end();
  }

  /** The runs, with a blank between two: {@code 3-5 0-0}. */
  public static String writtenRuns(List<Span> runs) {
    return runs.stream().map(BeadFields::writtenRun).collect(Collectors.joining(" "));
  }

  /**
   * The runs that {@link #writtenRuns} wrote.
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

  /** The words between blanks. */
  public static List<String> words(String written) {
    return BLANKS.splitAsStream(written.strip()).filter(word -> !word.isEmpty()).toList();
  }
}
