package stele.lexicon;

/**
 * How word pairs are chosen by their vectors.
 *
 * @param best a pair must be among the best so many of both its words
 * @param neighbours how many nearest words make up the local scale of CSLS; 10 in Conneau et al.
 * @param threshold the margin a pair must exceed
 * @param mostPieces words that need more pieces get no vector
 * @param mostTypes only so many types a side, the most frequent ones; bounds time and memory, for
 *     every pair of types costs 4 bytes
 */
record VectorEvidenceOptions(
    int best, int neighbours, double threshold, int mostPieces, int mostTypes) {

  /** The settings of the measurements in docs/decisions/0002. */
  static final VectorEvidenceOptions DEFAULT = new VectorEvidenceOptions(5, 10, 0, 4, 2500);

  VectorEvidenceOptions {
    if (best < 1 || neighbours < 1 || mostPieces < 1 || mostTypes < 1) {
      throw new IllegalArgumentException("counts must be positive");
    }
  }
}
