package stele.align;

import java.util.List;
import stele.bitext.SegmentedDocument;

/**
 * The evidence that follows from two documents alone and stays the same in every round. Evidence of
 * that kind is added here only.
 */
final class DocumentEvidence {

  private DocumentEvidence() {}

  /** The evidence in the order in which it is summed. */
  static List<WeightedEvidence> of(SegmentedDocument source, SegmentedDocument target) {
    return List.of(new WeightedEvidence(ParagraphModel.of(source, target), ParagraphModel.WEIGHT));
  }
}
