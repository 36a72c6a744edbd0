package stele.lexicon;

import java.util.List;

/**
 * Word translations known before two versions are aligned. Equal strings, cognates and numbers are
 * always used; word vectors and the lexicons of a user are optional.
 */
public final class PriorKnowledge {

  private final boolean wordVectors;
  private final LexiconEvidence lexicons;

  private PriorKnowledge(boolean wordVectors, LexiconEvidence lexicons) {
    this.wordVectors = wordVectors;
    this.lexicons = lexicons;
  }

  /** Word vectors and similar strings. */
  public static PriorKnowledge standard() {
    return new PriorKnowledge(true, LexiconEvidence.of(List.of()));
  }

  /** Similar strings alone. */
  public static PriorKnowledge withoutWordVectors() {
    return new PriorKnowledge(false, LexiconEvidence.of(List.of()));
  }

  /**
   * The same and these lexicons.
   *
   * @param turned lexicons whose sides are those of the versions
   */
  public PriorKnowledge with(List<Lexicon> turned) {
    return new PriorKnowledge(wordVectors, LexiconEvidence.of(turned));
  }

  /** The pseudo-counts for two versions. */
  public PriorCounts of(VersionWords source, VersionWords target) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.text().typeCount());
    Cognates.addTo(prior, source.text(), target.text());
    if (wordVectors) {
      VectorPrior.addTo(
          prior, WordPieceVectors.bundled(), VectorEvidenceOptions.DEFAULT, source, target);
    }
    lexicons.addTo(prior, source.text(), target.text());
    return prior.build();
  }
}
