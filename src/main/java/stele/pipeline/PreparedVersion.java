package stele.pipeline;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;

/**
 * A version read and split.
 *
 * @param document its segments; its id is the tag of its language
 * @param text the decoded or extracted text the spans of the segments point into; only for text
 *     that was not split already, else empty
 * @param choice why it is thought to be in its language
 * @param genericRules whether only the stops of its script were known
 * @param warnings what may have gone wrong
 */
public record PreparedVersion(
    SegmentedDocument document,
    String text,
    LanguageChoice choice,
    boolean genericRules,
    List<Problem> warnings) {

  public PreparedVersion {
    warnings = List.copyOf(warnings);
  }

  /** The same with what its reader had to say before all else. */
  PreparedVersion withRemarks(List<Problem> remarks) {
    List<Problem> all = new ArrayList<>(remarks);
    all.addAll(warnings);
    return new PreparedVersion(document, text, choice, genericRules, all);
  }

  public Language language() {
    return document.language();
  }
}
