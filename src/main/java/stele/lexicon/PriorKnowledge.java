package stele.lexicon;

/** Gathers what is known of the words of two versions before they are aligned. */
public final class PriorKnowledge {

  private PriorKnowledge() {}

  /** Cognates, equal strings and numbers alone. */
  public static PriorCounts cognates(TokenizedText source, TokenizedText target) {
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    Cognates.addTo(prior, source, target);
    return prior.build();
  }
}
