package stele.align;

import java.util.List;
import stele.bitext.SegmentedDocument;

/**
 * The evidence that follows from two documents alone and stays the same in every round. This is the
 * one place where evidence of that kind is added.
 */
final class DocumentEvidence {

  private DocumentEvidence() {}

  /** The evidence in the order in which it is summed. */
  static List<WeightedEvidence> of(SegmentedDocument source, SegmentedDocument target) {
    return List.of(new WeightedEvidence(ParagraphModel.of(source, target), ParagraphModel.WEIGHT));
  }
}
