package stele.pipeline;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Problem;

/**
 * An alignment, and what may be wrong with it.
 *
 * @param languages how the language of each version was chosen, in their order
 * @param warnings in the order of the versions, without repeats
 */
public record AlignmentResult(
    Alignment alignment, List<LanguageChoice> languages, List<Problem> warnings) {

  public AlignmentResult {
    languages = List.copyOf(languages);
    warnings = List.copyOf(warnings);
  }
}
