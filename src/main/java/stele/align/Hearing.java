package stele.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the base with its versions once more, each version with the others that it has been
 * aligned with as {@link Witness witnesses}. All are heard on what the others said last, so that
 * the order of the versions does not matter.
 */
final class Hearing {

  /** How often: mean strict F1 of 1 .830, 2 .833, 3 .843, measured as in {@link Witness}. */
  private static final int ROUNDS = 3;

  private final int baseSize;
  private final Map<VersionPair, AlignedPair> pairs;

  private Hearing(int baseSize, Map<VersionPair, AlignedPair> pairs) {
    this.baseSize = baseSize;
    this.pairs = pairs;
  }

  /**
   * The steps of every pair.
   *
   * @param pairs of the base, which is version 0, with every other, and of others
   */
  static Map<VersionPair, List<Step>> of(int baseSize, Map<VersionPair, AlignedPair> pairs) {
    return new Hearing(baseSize, pairs).hear();
  }

  private Map<VersionPair, List<Step>> hear() {
    Map<VersionPair, List<Step>> steps = new LinkedHashMap<>();
    pairs.forEach((pair, aligned) -> steps.put(pair, aligned.result().steps()));
    Map<VersionPair, Map<VersionPair, Witness>> witnesses = new LinkedHashMap<>();
    for (VersionPair pair : pairs.keySet()) {
      Map<VersionPair, Witness> heard = witnesses(pair);
      if (!heard.isEmpty()) {
        witnesses.put(pair, heard);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      steps.putAll(round(witnesses, steps));
    }
    return steps;
  }

  /** By the pair of the base and the witness; empty if the pair is not of the base. */
  private Map<VersionPair, Witness> witnesses(VersionPair pair) {
    Map<VersionPair, Witness> witnesses = new LinkedHashMap<>();
    for (VersionPair other : pairs.keySet()) {
      if (pair.isOfBase() && other.isOfBase() && !other.equals(pair)) {
        int version = pair.target();
        int witness = other.target();
        AlignedPair both =
            pairs.get(new VersionPair(Math.min(version, witness), Math.max(version, witness)));
        if (both != null && both.hasScores() && pairs.get(pair).hasScores()) {
          PairPath path = PairPath.of(baseSize, pairs.get(other).result().steps());
          witnesses.put(other, Witness.of(path, both.scores().orElseThrow(), version < witness));
        }
      }
    }
    return witnesses;
  }

  private Map<VersionPair, List<Step>> round(
      Map<VersionPair, Map<VersionPair, Witness>> witnesses, Map<VersionPair, List<Step>> before) {
    Map<VersionPair, List<Step>> after = new LinkedHashMap<>();
    witnesses.forEach(
        (pair, heard) -> {
          List<Witness> here = new ArrayList<>();
          heard.forEach(
              (other, witness) -> here.add(witness.on(PairPath.of(baseSize, before.get(other)))));
          AlignedPair aligned = pairs.get(pair);
          after.put(pair, aligned.again(here));
        });
    return after;
  }
}
