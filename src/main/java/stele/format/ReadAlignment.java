package stele.format;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Problem;

/**
 * An alignment read from a file.
 *
 * @param warnings what was skipped or repaired, with places
 */
public record ReadAlignment(Alignment alignment, List<Problem> warnings) {

  public ReadAlignment {
    warnings = List.copyOf(warnings);
  }
}
