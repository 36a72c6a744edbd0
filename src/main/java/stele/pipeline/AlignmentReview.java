package stele.pipeline;

import stele.bitext.Alignment;
import stele.lexicon.Transliteration;
import stele.quality.QualityChecks;
import stele.quality.ReviewedAlignment;

/** The checks of {@link QualityChecks} with what Stele knows of words and scripts. */
public final class AlignmentReview {

  private AlignmentReview() {}

  /** Sets flags on the beads of an alignment, of this program or read from a file. */
  public static ReviewedAlignment of(Alignment alignment) {
    return QualityChecks.with(Transliteration::toLatin).review(alignment);
  }
}
