package stele.align;

/**
 * The few numbers of the search that do not belong to one formula. One set serves all languages.
 *
 * @param iterations scoring rounds; the first knows the prior evidence alone
 * @param showTemperature what log scores are divided by for the confidence that is shown; 2 was
 *     chosen on the development sets
 */
record EngineOptions(int iterations, double showTemperature) {

  static final EngineOptions STANDARD = new EngineOptions(4, 2);
}
