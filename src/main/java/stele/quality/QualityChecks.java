package stele.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.text.Passage;

/**
 * Looks for what a person should see: numbers and names that one version lacks, beads of an odd
 * length, text left untranslated, and so on; docs/flags.md lists them with what each costs in false
 * alarms. The first version is the base: every other one is compared with it.
 */
public final class QualityChecks {

  /** The flags the checks set; {@link Flag#MOVED} is set where the passages are found. */
  private static final Set<Flag> OWN =
      Set.of(
          Flag.OMITTED,
          Flag.ADDED,
          Flag.MERGED,
          Flag.SPLIT,
          Flag.NUMBERS_DIFFER,
          Flag.NAMES_MISSING,
          Flag.LENGTH_OUTLIER,
          Flag.UNTRANSLATED,
          Flag.REPEATED,
          Flag.PUNCTUATION_DIFFERS,
          Flag.UNBALANCED);

  /** The flags that have remarks: those the checks set, and {@link Flag#MOVED}. */
  public static SortedSet<Flag> flags() {
    SortedSet<Flag> flags = new TreeSet<>(OWN);
    flags.add(Flag.MOVED);
    return flags;
  }

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
    // Reading numbers takes as long as all the rest.
    CompletableFuture<List<List<Remark>>> numbers =
        CompletableFuture.supplyAsync(() -> compareAll(alignment, List.of(new NumberCheck())));
    List<PairCheck> checks =
        List.of(
            NameCheck.of(alignment, romanization),
            LengthCheck.of(alignment),
            UntranslatedCheck.of(alignment),
            PunctuationCheck.of(alignment),
            BalanceCheck.of(alignment));
    StructureCheck structure = new StructureCheck(alignment);
    RepetitionCheck repetition = new RepetitionCheck(alignment);
    List<Bead> beads = new ArrayList<>();
    List<List<Remark>> remarks = new ArrayList<>();
    List<List<Remark>> compared = compareAll(alignment, checks);
    for (int k = 0; k < alignment.beads().size(); k++) {
      Bead bead = alignment.beads().get(k);
      List<Remark> found = new ArrayList<>(structure.check(bead));
      found.addAll(repetition.check(bead));
      found.addAll(compared.get(k));
      found.addAll(numbers.join().get(k));
      found.sort(Comparator.comparing(Remark::flag));
      beads.add(flagged(bead, found));
      remarks.add(found);
    }
    return new ReviewedAlignment(alignment.withBeads(beads), remarks);
  }

  /** What the checks say of each bead. */
  private static List<List<Remark>> compareAll(Alignment alignment, List<PairCheck> checks) {
    return alignment.beads().stream().map(bead -> compare(alignment, bead, checks)).toList();
  }

  private static List<Remark> compare(Alignment alignment, Bead bead, List<PairCheck> checks) {
    List<Remark> found = new ArrayList<>();
    if (bead.runs().get(0).isEmpty()) {
      return found;
    }
    Passage base = Passage.of(0, alignment.documents().get(0), bead.runs().get(0));
    for (int version = 1; version < bead.runs().size(); version++) {
      if (!bead.runs().get(version).isEmpty()) {
        Passage other =
            Passage.of(version, alignment.documents().get(version), bead.runs().get(version));
        checks.forEach(check -> check.compare(base, other).ifPresent(found::add));
      }
    }
    return found;
  }

  private static Bead flagged(Bead bead, List<Remark> remarks) {
    Set<Flag> flags = new HashSet<>(bead.flags());
    flags.removeAll(OWN);
    remarks.forEach(remark -> flags.add(remark.flag()));
    return bead.withFlags(List.copyOf(flags));
  }
}
