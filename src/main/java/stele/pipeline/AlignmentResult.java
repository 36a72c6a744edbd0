package stele.pipeline;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Problem;
import stele.quality.CheckedAlignment;

/**
 * An alignment, with warnings.
 *
 * @param checked the alignment, with the flags of the quality checks and the reasons for them
 * @param languages how the language of each version was chosen, in their order
 * @param warnings in the order of the versions, without repeats
 */
public record AlignmentResult(
    CheckedAlignment checked, List<LanguageChoice> languages, List<Problem> warnings) {

  public AlignmentResult {
    languages = List.copyOf(languages);
    warnings = List.copyOf(warnings);
  }

  /** The alignment, with flags. */
  public Alignment alignment() {
    return checked.alignment();
  }
}
