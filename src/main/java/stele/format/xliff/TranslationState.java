package stele.format.xliff;

import java.util.Optional;
import stele.bitext.BeadStatus;

/**
 * What the tools of translators call the state of a translation, where its meaning is plain: a
 * person approved it, or turned it down.
 */
final class TranslationState {

  private TranslationState() {}

  /**
   * The status of a bead whose translation is in a state: that of XLIFF, {@code conf} of Trados,
   * {@code mq:status} of memoQ, or as Stele itself wrote it.
   *
   * @throws IllegalArgumentException if Stele wrote no such status
   */
  static BeadStatus status(String state) {
    if (state.startsWith(XliffMetadata.STATUS_PREFIX)) {
      return BeadStatus.ofWord(state.substring(XliffMetadata.STATUS_PREFIX.length()));
    }
    return switch (state) {
      case "reviewed",
          "final",
          "signed-off",
          "ApprovedTranslation",
          "ApprovedSignOff",
          "ManuallyConfirmed",
          "Proofread",
          "Reviewer1Confirmed",
          "Reviewer2Confirmed" ->
          BeadStatus.ACCEPTED;
      case "RejectedTranslation", "RejectedSignOff", "Rejected" -> BeadStatus.REJECTED;
      default -> BeadStatus.AUTO;
    };
  }

  /** The state of a unit of XLIFF 1.2 by the attributes of its tag. */
  static Optional<String> ofUnit(
      Optional<String> approved, Optional<String> ofMemoq, Optional<String> confirmed) {
    return ofMemoq
        .or(() -> approved.filter("yes"::equals).map(yes -> "final"))
        .or(() -> confirmed.filter("1"::equals).map(yes -> "ManuallyConfirmed"));
  }
}
