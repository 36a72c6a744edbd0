package stele.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.MovedPairs;

/**
 * Flags what a person should look at: numbers and names that one version lacks, beads of unusual
 * length, untranslated text, and so on. docs/flags.md lists them, with how often each is a false
 * alarm. The first version is the base: every other one is compared with it.
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

  /** The flags that have reasons: those the checks set, and {@link Flag#MOVED}. */
  public static SortedSet<Flag> flags() {
    SortedSet<Flag> flags = new TreeSet<>(OWN);
    flags.add(Flag.MOVED);
    return flags;
  }

  private QualityChecks() {}

  /**
   * Sets the flags of all checks on the beads. Earlier flags of these checks are replaced, others
   * stay; nothing else changes. A moved pair is compared like any other bead, and has its flags at
   * its {@linkplain MovedPairs#place place}. Linear in the length of the texts.
   */
  public static CheckedAlignment check(Alignment alignment) {
    MovedPairs pairs = MovedPairs.of(alignment);
    // Reading numbers takes as long as all the rest.
    CompletableFuture<List<List<FlagReason>>> numbers =
        CompletableFuture.supplyAsync(
            () -> compareAll(alignment, pairs, List.of(new NumberCheck())));
    List<PairCheck> checks =
        List.of(
            NameCheck.of(alignment, pairs),
            UntranslatedCheck.of(alignment),
            PunctuationCheck.of(alignment),
            BalanceCheck.of(alignment));
    StructureCheck structure = new StructureCheck(alignment);
    RepetitionCheck repetition = new RepetitionCheck(alignment);
    List<LengthOutlier> outliers = LengthCheck.outliers(alignment, pairs);
    List<List<FlagReason>> lengths = reasons(alignment, outliers);
    List<Bead> beads = new ArrayList<>();
    List<List<FlagReason>> reasons = new ArrayList<>();
    List<List<FlagReason>> compared = compareAll(alignment, pairs, checks);
    for (int k = 0; k < alignment.beads().size(); k++) {
      Bead bead = alignment.beads().get(k);
      List<FlagReason> found = new ArrayList<>(structure.check(bead));
      pairs.shownAt(k).ifPresent(whole -> found.addAll(structure.regrouped(bead, whole)));
      found.addAll(repetition.check(bead, pairs.whole(k)));
      found.addAll(lengths.get(k));
      found.addAll(compared.get(k));
      found.addAll(numbers.join().get(k));
      found.sort(Comparator.comparing(FlagReason::flag));
      beads.add(flagged(bead, found));
      reasons.add(found);
    }
    return new CheckedAlignment(alignment.withBeads(beads), reasons, outliers);
  }

  private static List<List<FlagReason>> reasons(Alignment alignment, List<LengthOutlier> outliers) {
    List<List<FlagReason>> reasons = new ArrayList<>();
    alignment.beads().forEach(bead -> reasons.add(new ArrayList<>()));
    for (LengthOutlier outlier : outliers) {
      reasons
          .get(outlier.bead())
          .add(
              outlier.reason(
                  alignment.documents().get(0).id(),
                  alignment.documents().get(outlier.version()).id()));
    }
    return reasons;
  }

  /** Per bead, the differences these checks find; those of a moved pair at its place. */
  private static List<List<FlagReason>> compareAll(
      Alignment alignment, MovedPairs pairs, List<PairCheck> checks) {
    return IntStream.range(0, alignment.beads().size())
        .mapToObj(
            index ->
                pairs
                    .shownAt(index)
                    .map(bead -> compare(alignment, bead, checks))
                    .orElse(List.of()))
        .toList();
  }

  private static List<FlagReason> compare(Alignment alignment, Bead bead, List<PairCheck> checks) {
    List<FlagReason> found = new ArrayList<>();
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

  private static Bead flagged(Bead bead, List<FlagReason> reasons) {
    Set<Flag> flags = new HashSet<>(bead.flags());
    flags.removeAll(OWN);
    reasons.forEach(reason -> flags.add(reason.flag()));
    return bead.withAnnotations(bead.annotations().withFlags(flags));
  }
}
