package stele.testing;

/**
 * What a {@link SyntheticBitext} is made of. Shares of beads are of all beads; what is left is 1-1.
 *
 * @param seed of everything random
 * @param beads how many to make
 * @param merged share of 1-2 and share of 2-1 beads
 * @param crossed share of 2-2 beads that nothing cuts into 1-1
 * @param alone share of 1-0 and share of 0-1 beads
 * @param noise share of target words that have nothing to do with the source
 * @param unrelated whether the target says something else altogether
 * @param omission sentences that one side leaves out in one place
 */
public record Recipe(
    long seed,
    int beads,
    double merged,
    double crossed,
    double alone,
    double noise,
    boolean unrelated,
    Omission omission) {

  /**
   * A block of sentences that only one side has.
   *
   * @param length number of beads, 0 for no omission
   * @param place where it begins, as a share of the other beads: 0 is the start, 1 the end
   * @param inSource whether the source lacks them, rather than the target
   */
  public record Omission(int length, double place, boolean inSource) {

    public static final Omission NONE = new Omission(0, 0, false);
  }

  /** Sentence by sentence, with synonyms, dropped words and other word order all the same. */
  public static Recipe clean(long seed, int beads) {
    return new Recipe(seed, beads, .01, 0, .005, .05, false, Omission.NONE);
  }

  /** As a novel is translated: about a sixth of the beads is not 1-1. */
  public static Recipe natural(long seed, int beads) {
    return new Recipe(seed, beads, .05, .01, .02, .2, false, Omission.NONE);
  }

  public Recipe withMerged(double share) {
    return new Recipe(seed, beads, share, crossed, alone, noise, unrelated, omission);
  }

  public Recipe withAlone(double share) {
    return new Recipe(seed, beads, merged, crossed, share, noise, unrelated, omission);
  }

  public Recipe withNoise(double share) {
    return new Recipe(seed, beads, merged, crossed, alone, share, unrelated, omission);
  }

  public Recipe withoutRelation() {
    return new Recipe(seed, beads, merged, crossed, alone, noise, true, omission);
  }

  /** Leaves out {@code length} beads of the target, or of the source. */
  public Recipe withOmission(int length, double place, boolean inSource) {
    return new Recipe(
        seed,
        beads,
        merged,
        crossed,
        alone,
        noise,
        unrelated,
        new Omission(length, place, inSource));
  }

  public SyntheticBitext make() {
    return new BitextGenerator(this).make();
  }
}
