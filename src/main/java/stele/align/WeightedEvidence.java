package stele.align;

/**
 * Evidence and how much it counts in the score of a bead.
 *
 * @param weight what every score is multiplied by; 0 or more, and below 1 for evidence that depends
 *     on other evidence in the list
 */
record WeightedEvidence(BeadEvidence evidence, double weight) {

  WeightedEvidence {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }
}
