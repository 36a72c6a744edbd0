package stele.align;

/**
 * How much each part of a bead's score counts. The parts depend on each other, so none counts in
 * full.
 *
 * @param length of the log likelihood ratio of lengths
 * @param forward of the words of the target given those of the source
 * @param backward of the words of the source given those of the target
 */
record Weights(double length, double forward, double backward) {

  /** What the search uses; chosen on the development sets. */
  static final Weights STANDARD = new Weights(.8, .45, .45);

  /** One direction of words only, for {@link BeadFeatures}. */
  static final Weights FORWARD = new Weights(.8, .9, 0);

  /** The other direction only. */
  static final Weights BACKWARD = new Weights(.8, 0, .9);

  /** Mainly lengths, with little weight on words. */
  static final Weights LENGTH = new Weights(.8, .15, .15);
}
