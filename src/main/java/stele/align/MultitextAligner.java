package stele.align;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.lexicon.PriorKnowledge;

/** Aligns a base with any number of versions of it. Stateless; same input, same beads. */
public final class MultitextAligner {

  private final List<PriorKnowledge> knowledge;

  private MultitextAligner(List<PriorKnowledge> knowledge) {
    this.knowledge = List.copyOf(knowledge);
  }

  /**
   * The engine with its one set of parameters, told what to know of words beforehand.
   *
   * @param knowledge per version but the base, what is known of the words of the base and its own
   */
  public static MultitextAligner with(List<PriorKnowledge> knowledge) {
    return new MultitextAligner(knowledge);
  }

  /**
   * Pairs the segments of all versions with those of the first, the base.
   *
   * @return an alignment of the documents in their order; of two, exactly what {@link
   *     BitextAligner} gives
   */
  public Alignment align(List<SegmentedDocument> documents) {
    if (documents.size() == 2) {
      return BitextAligner.with(knowledge.get(0)).align(documents.get(0), documents.get(1));
    }
    SegmentedDocument base = documents.get(0);
    List<PairPath> pairs = new ArrayList<>();
    for (int version = 1; version < documents.size(); version++) {
      SentenceAligner.Result result =
          BitextAligner.with(knowledge.get(version - 1)).steps(base, documents.get(version));
      pairs.add(new PairPath(base.size(), result.steps()));
    }
    List<Bead> beads = VersionJoiner.join(base.size(), pairs);
    return Alignment.of(documents, beads);
  }
}
