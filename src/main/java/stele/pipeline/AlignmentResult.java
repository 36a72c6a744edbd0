package stele.pipeline;

import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Problem;
import stele.quality.CheckedAlignment;
import stele.quality.Correspondence;

/**
 * An alignment, with warnings.
 *
 * @param checked the alignment, with the flags of the quality checks and the reasons for them
 * @param languages how the language of each version was chosen, in their order
 * @param correspondence whether each version but the first is one of the same text, in their order
 * @param warnings in the order of the versions, without repeats
 */
public record AlignmentResult(
    CheckedAlignment checked,
    List<LanguageChoice> languages,
    List<Correspondence> correspondence,
    List<Problem> warnings) {

  public AlignmentResult {
    languages = List.copyOf(languages);
    correspondence = List.copyOf(correspondence);
    warnings = List.copyOf(warnings);
  }

  /** Whether every version is one of the text that the first is of, as far as can be seen. */
  public boolean belongsTogether() {
    return correspondence.stream().noneMatch(one -> one.isUnrelated() || one.stretch().isPresent());
  }

  /** The alignment, with flags. */
  public Alignment alignment() {
    return checked.alignment();
  }
}
