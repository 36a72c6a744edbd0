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
 *     that was not already split, else empty
 * @param choice the basis of its language
 * @param genericRules whether it was split by the full stops of its script alone
 * @param warnings warnings about reading and splitting
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

  /** The same with other warnings before its own. */
  PreparedVersion withEarlier(List<Problem> others) {
    List<Problem> all = new ArrayList<>(others);
    all.addAll(warnings);
    return withWarnings(all);
  }

  PreparedVersion withWarnings(List<Problem> others) {
    return new PreparedVersion(document, text, choice, genericRules, others);
  }

  public Language language() {
    return document.language();
  }
}
