package stele.format.tmx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.JoinedBead;
import stele.bitext.SegmentedDocument;
import stele.format.MovedText;

/** Which beads of an alignment become translation units, and why the others do not. */
public final class TmxSelection {

  /** Why a bead is not in the memory; the first reason that applies counts. */
  public enum LeftOut {
    /** A person has rejected it. */
    REJECTED,
    /** It is a moved pair, and these are not wanted. */
    MOVED,
    /** It has no text in the source version or none in any target version. */
    ONE_SIDED,
    /** It has more than one sentence on a side, and such beads are not wanted. */
    NOT_ONE_TO_ONE,
    /** Its confidence is below the one asked for. */
    BELOW_CONFIDENCE,
    /** An earlier one has the same texts. */
    DUPLICATE
  }

  private final TmxOptions options;
  private final List<TmxUnit> units = new ArrayList<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final Map<String, Integer> occurrences = new HashMap<>();
  private int beadsLeftOut;

  private TmxSelection(TmxOptions options) {
    this.options = options;
  }

  static TmxSelection of(Alignment alignment, TmxOptions options) {
    TmxSelection selection = new TmxSelection(options);
    Alignment units =
        options.beads() == TmxOptions.Beads.PARAGRAPH ? ParagraphBeads.of(alignment) : alignment;
    for (JoinedBead bead : units.joinedBeads()) {
      selection.take(alignment.documents(), bead);
    }
    return selection;
  }

  /** How many units the memory has. */
  public int size() {
    return units.size();
  }

  /**
   * How many beads are not in it, by reason, where a moved pair counts as one; reasons that never
   * applied are not listed.
   */
  public Map<LeftOut, Integer> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** How many beads of the alignment are not in it, where each part of a moved pair counts. */
  int beadsLeftOut() {
    return beadsLeftOut;
  }

  List<TmxUnit> units() {
    return units;
  }

  private void take(List<SegmentedDocument> documents, JoinedBead joined) {
    Bead bead = joined.bead();
    List<TmxUnit.Tuv> variants = new ArrayList<>();
    for (int version = 0; version < documents.size(); version++) {
      SegmentedDocument document = documents.get(version);
      Optional<TmxUnit.Tuv> variant =
          TmxUnit.Tuv.of(document, bead.runs().get(version), options.tagOf(document));
      if (variant.isPresent()) {
        variants.add(variant.get());
      } else if (version == 0) {
        break; // no source text
      }
    }
    String digest = TmxUnit.digestOf(variants);
    Optional<LeftOut> reason = reasonAgainst(joined, variants, digest);
    if (reason.isPresent()) {
      leftOut.merge(reason.get(), 1, Integer::sum);
      beadsLeftOut += joined.parts().size();
      return;
    }
    int occurrence = occurrences.merge(digest, 1, Integer::sum);
    units.add(new TmxUnit(occurrence == 1 ? digest : digest + "-" + occurrence, joined, variants));
  }

  private Optional<LeftOut> reasonAgainst(
      JoinedBead joined, List<TmxUnit.Tuv> variants, String digest) {
    Bead bead = joined.bead();
    if (bead.status() == BeadStatus.REJECTED) {
      return Optional.of(LeftOut.REJECTED);
    }
    if (joined.isMoved() && options.moved() == MovedText.LEAVE_OUT) {
      return Optional.of(LeftOut.MOVED);
    }
    if (variants.size() < 2) {
      return Optional.of(LeftOut.ONE_SIDED);
    }
    if (options.beads() == TmxOptions.Beads.SKIP
        && bead.runs().stream().anyMatch(run -> run.length() > 1)) {
      return Optional.of(LeftOut.NOT_ONE_TO_ONE);
    }
    if (!bead.status().isDecidedByPerson()
        && options.minConfidence() > 0
        && bead.confidence().value().orElse(0) < options.minConfidence()) {
      return Optional.of(LeftOut.BELOW_CONFIDENCE);
    }
    return options.duplicates() == TmxOptions.Duplicates.FIRST && occurrences.containsKey(digest)
        ? Optional.of(LeftOut.DUPLICATE)
        : Optional.empty();
  }
}
