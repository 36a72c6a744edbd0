package stele.lexicon;

/**
 * What is known of words before two versions are aligned. Equal strings, cognates and numbers are
 * always known; word vectors if wanted.
 */
public final class PriorKnowledge {

  private final boolean wordVectors;

  private PriorKnowledge(boolean wordVectors) {
    this.wordVectors = wordVectors;
  }

  /** Word vectors and what the strings themselves show. */
  public static PriorKnowledge standard() {
    return new PriorKnowledge(true);
  }

  /** What the strings themselves show, alone. */
  public static PriorKnowledge withoutWordVectors() {
    return new PriorKnowledge(false);
  }

  /** The pseudo-counts for two versions. */
  public PriorCounts of(VersionWords source, VersionWords target) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.text().typeCount());
    Cognates.addTo(prior, source.text(), target.text());
    if (wordVectors) {
      VectorPrior.addTo(
          prior, WordPieceVectors.bundled(), VectorEvidenceOptions.DEFAULT, source, target);
    }
    return prior.build();
  }
}
