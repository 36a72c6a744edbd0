package stele.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.SegmentedDocument;
import stele.lexicon.PriorKnowledge;

/**
 * Aligns a base with any number of versions of it. Stateless; same input, same beads.
 *
 * <p>Every version is aligned with the base. Versions in one language are also aligned with each
 * other, and each improves the others in a {@link ConsistencyPass}. {@link VersionJoiner} makes
 * beads of the results.
 */
public final class MultitextAligner {

  private final List<PriorKnowledge> knowledge;
  private final PriorKnowledge within;

  private MultitextAligner(List<PriorKnowledge> knowledge, PriorKnowledge within) {
    this.knowledge = List.copyOf(knowledge);
    this.within = within;
  }

  /**
   * The engine with its standard parameters and this prior knowledge of words.
   *
   * @param knowledge per version but the base, of the words of the base and its own
   * @param within of the words of two versions in one language
   */
  public static MultitextAligner with(List<PriorKnowledge> knowledge, PriorKnowledge within) {
    return new MultitextAligner(knowledge, within);
  }

  /**
   * Pairs the segments of all versions with those of the first, the base.
   *
   * <p>Time and memory are those of {@link BitextAligner} for every pair of the base with a version
   * and of two versions in one language.
   *
   * @return an alignment of the documents in their order; of two, exactly what {@link
   *     BitextAligner} gives
   */
  public Alignment align(List<SegmentedDocument> documents) {
    return align(documents, Collections.nCopies(documents.size() - 1, Constraints.NONE));
  }

  /**
   * Pairs the segments of all versions with those of the first, of which some is decided.
   *
   * @param constraints per version but the base, on its alignment with the base
   */
  public Alignment align(List<SegmentedDocument> documents, List<Constraints> constraints) {
    if (documents.size() == 2) {
      return BitextAligner.with(knowledge.get(0))
          .align(documents.get(0), documents.get(1), constraints.get(0));
    }
    Map<PairKey, AlignedPair> pairs = alignPairs(documents, constraints);
    Map<PairKey, List<Step>> steps = ConsistencyPass.of(documents.get(0).size(), pairs);
    List<List<Step>> moved =
        IntStream.range(1, documents.size())
            .mapToObj(version -> new PairKey(0, version))
            .map(pair -> pairs.get(pair).moved(steps.get(pair)))
            .toList();
    PairSteps all = new PairSteps(documents.stream().map(SegmentedDocument::size).toList(), steps);
    return Alignment.of(documents, MovedBeads.mark(VersionJoiner.join(all), moved));
  }

  /** Aligns the pairs in parallel; each result is as it would be alone. */
  private Map<PairKey, AlignedPair> alignPairs(
      List<SegmentedDocument> documents, List<Constraints> constraints) {
    List<PairKey> wanted = new ArrayList<>();
    for (int source = 0; source < documents.size(); source++) {
      for (int target = source + 1; target < documents.size(); target++) {
        if (source == 0 || inOneLanguage(documents.get(source), documents.get(target))) {
          wanted.add(new PairKey(source, target));
        }
      }
    }
    List<AlignedPair> aligned =
        wanted.parallelStream()
            .map(
                pair ->
                    align(
                        pair.isOfBase() ? knowledge.get(pair.target() - 1) : within,
                        documents.get(pair.source()),
                        documents.get(pair.target()),
                        pair.isOfBase() ? constraints.get(pair.target() - 1) : Constraints.NONE))
            .toList();
    Map<PairKey, AlignedPair> pairs = new LinkedHashMap<>();
    for (int k = 0; k < wanted.size(); k++) {
      pairs.put(wanted.get(k), aligned.get(k));
    }
    return pairs;
  }

  private static boolean inOneLanguage(SegmentedDocument one, SegmentedDocument other) {
    return !one.language().isUndetermined()
        && one.language().primary().equals(other.language().primary());
  }

  private static AlignedPair align(
      PriorKnowledge knowledge,
      SegmentedDocument source,
      SegmentedDocument target,
      Constraints constraints) {
    return AlignedPair.of(
        BitextAligner.with(knowledge).alignerAmongOthers(source, target, constraints));
  }
}
