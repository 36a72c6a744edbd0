package stele.report;

import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;

/**
 * The confidence in a pairing as a sign, a number and a word; colour only repeats them.
 *
 * @param sign a character that shows the level without colour
 * @param number the confidence as people read it; empty for none
 * @param word what the sign means
 * @param style class of the style sheet
 */
record ConfidenceMark(String sign, String number, String word, String style) {

  /** Nineteen of twenty; a judgement. */
  private static final double SURE = 0.95;

  static ConfidenceMark of(Bead bead, Confidence confidence, double doubtfulBelow) {
    String number = confidence.shown();
    if (bead.status() != BeadStatus.AUTO) {
      return decided(bead.status(), number);
    }
    if (!confidence.isPresent()) {
      return new ConfidenceMark("–", number, "confidence not known", "cn");
    }
    if (confidence.isBelow(doubtfulBelow)) {
      return new ConfidenceMark("○", number, "doubtful", "cq");
    }
    return confidence.isBelow(SURE)
        ? new ConfidenceMark("◐", number, "fairly sure", "cf")
        : new ConfidenceMark("●", number, "sure", "cs");
  }

  /**
   * Whether the word is shown beside the sign: for doubtful rows, and for those a person decided.
   */
  boolean isWorded() {
    return !(sign.equals("●") || sign.equals("◐"));
  }

  boolean isBelowSure() {
    return sign.equals("◐") || sign.equals("○");
  }

  boolean isDoubtful() {
    return style.equals("cq") && !sign.equals("✗");
  }

  private static ConfidenceMark decided(BeadStatus status, String number) {
    return status == BeadStatus.REJECTED
        ? new ConfidenceMark("✗", number, "rejected", "cq")
        : new ConfidenceMark("✓", number, status.word(), "cs");
  }
}
