package stele.write;

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

/** Which beads of an alignment become translation units, and why the others do not. */
public final class TmxSelection {

  /** Why a bead is not in the memory; the first reason that holds is the one that counts. */
  public enum LeftOut {
    /** A person says that its sides do not say the same. */
    REJECTED,
    /** It has no text in the source version or none in any target version. */
    ONE_SIDED,
    /** It is less certain than was asked for. */
    BELOW_CONFIDENCE,
    /** An earlier one has the same texts. */
    DUPLICATE
  }

  private final TmxOptions options;
  private final List<TmxUnit> units = new ArrayList<>();
  private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
  private final Map<String, Integer> occurrences = new HashMap<>();

  private TmxSelection(TmxOptions options) {
    this.options = options;
  }

  static TmxSelection of(Alignment alignment, TmxOptions options, List<Integer> versions) {
    TmxSelection selection = new TmxSelection(options);
    for (Bead bead : alignment.beads()) {
      selection.take(alignment, bead, versions);
    }
    return selection;
  }

  /** How many units the memory has. */
  public int size() {
    return units.size();
  }

  /** How many beads are not in it, by reason; reasons that never held are not listed. */
  public Map<LeftOut, Integer> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  List<TmxUnit> units() {
    return units;
  }

  private void take(Alignment alignment, Bead bead, List<Integer> versions) {
    List<TmxUnit.Variant> variants = new ArrayList<>();
    for (int version : versions) {
      String text = XmlText.clean(alignment.textOf(bead, version));
      if (!XmlText.isBlank(text)) {
        variants.add(
            new TmxUnit.Variant(
                options.tagOf(alignment.documents().get(version).language()), text));
      } else if (variants.isEmpty()) {
        break; // no source text
      }
    }
    String digest = TmxUnit.digestOf(variants);
    Optional<LeftOut> reason = reasonAgainst(bead, variants, digest);
    if (reason.isPresent()) {
      leftOut.merge(reason.get(), 1, Integer::sum);
      return;
    }
    int occurrence = occurrences.merge(digest, 1, Integer::sum);
    units.add(new TmxUnit(occurrence == 1 ? digest : digest + "-" + occurrence, bead, variants));
  }

  private Optional<LeftOut> reasonAgainst(
      Bead bead, List<TmxUnit.Variant> variants, String digest) {
    if (bead.status() == BeadStatus.REJECTED) {
      return Optional.of(LeftOut.REJECTED);
    }
    if (variants.size() < 2) {
      return Optional.of(LeftOut.ONE_SIDED);
    }
    if (!bead.status().isDecidedByPerson()
        && options.minConfidence() > 0
        && bead.confidence().orElse(0) < options.minConfidence()) {
      return Optional.of(LeftOut.BELOW_CONFIDENCE);
    }
    return options.duplicates() == TmxOptions.Duplicates.FIRST && occurrences.containsKey(digest)
        ? Optional.of(LeftOut.DUPLICATE)
        : Optional.empty();
  }
}
