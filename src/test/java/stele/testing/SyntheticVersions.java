package stele.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * An invented text, its translation and an abridgement of the translation: of the beads of the
 * first two, some are left out, and the rest have words dropped and sentences joined.
 *
 * @param documents source, target and abridged target
 * @param gold runs per version
 */
public record SyntheticVersions(List<SegmentedDocument> documents, List<List<Span>> gold) {

  private static final double LEFT_OUT = .1;
  private static final double JOINED = .3;
  private static final double DROPPED = .3;

  public static SyntheticVersions of(Recipe recipe) {
    SyntheticBitext text = recipe.make();
    Random random = new Random(recipe.seed() + 1);
    List<String> abridged = new ArrayList<>();
    List<List<Span>> gold = new ArrayList<>();
    for (SyntheticBitext.Pair pair : text.gold()) {
      int start = abridged.size();
      if (random.nextDouble() >= LEFT_OUT) {
        boolean joined = random.nextDouble() < JOINED;
        for (String sentence : text.target().subList(pair.target().start(), pair.target().end())) {
          if (joined && abridged.size() > start) {
            int last = abridged.size() - 1;
            abridged.set(last, abridged.get(last) + " " + shortened(sentence, random));
          } else {
            abridged.add(shortened(sentence, random));
          }
        }
      }
      gold.add(List.of(pair.source(), pair.target(), new Span(start, abridged.size())));
    }
    return new SyntheticVersions(
        List.of(
            text.sourceDocument(),
            text.targetDocument(),
            SyntheticBitext.document("ru", abridged).withId("ru-abridged")),
        gold);
  }

  /** Strict F1 over all versions: a bead is right when all its runs are. */
  public double strictF1(Alignment alignment) {
    Set<List<Span>> right = new HashSet<>();
    gold.forEach(runs -> right.add(withoutPlace(runs)));
    long linked = right.stream().filter(SyntheticVersions::isLinked).count();
    Set<List<Span>> found = new HashSet<>();
    alignment.beads().stream().map(Bead::runs).forEach(runs -> found.add(withoutPlace(runs)));
    double all = found.size();
    found.retainAll(right);
    double precision = found.size() / all;
    double recall = (double) found.stream().filter(SyntheticVersions::isLinked).count() / linked;
    return 2 * precision * recall / (precision + recall);
  }

  private static boolean isLinked(List<Span> runs) {
    return runs.stream().filter(run -> !run.isEmpty()).count() > 1;
  }

  private static List<Span> withoutPlace(List<Span> runs) {
    return runs.stream().map(run -> run.isEmpty() ? new Span(0, 0) : run).toList();
  }

  private static String shortened(String sentence, Random random) {
    StringBuilder kept = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (kept.isEmpty() || random.nextDouble() >= DROPPED) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
    }
    return kept.toString();
  }
}
