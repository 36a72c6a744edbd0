package stele.align;

import java.util.LinkedHashMap;
import java.util.Map;
import stele.bitext.Alignment;
import stele.testing.Recipe;
import stele.testing.StrictScore;
import stele.testing.SyntheticBitext;

/**
 * Strict F1 and mean confidence of many invented families, more than the tests have time for: one
 * line a case, and for omissions the F1 outside the omitted block.
 *
 * <pre>
 *   mvn -q -Pbench test-compile
 *   java -cp target/classes:target/test-classes stele.align.FamiliesMain [seed]
 * </pre>
 */
final class FamiliesMain {

  private FamiliesMain() {}

  public static void main(String[] arguments) {
    long seed = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
    families(seed).forEach(FamiliesMain::print);
  }

  private static Map<String, Recipe> families(long seed) {
    Map<String, Recipe> all = new LinkedHashMap<>();
    for (int beads : new int[] {20, 100, 500, 1_500}) {
      Recipe natural = Recipe.natural(seed, beads);
      all.put("clean " + beads, Recipe.clean(seed, beads));
      all.put("natural " + beads, natural);
      all.put("merges " + beads, natural.withMerged(.15));
      all.put("alone " + beads, natural.withAlone(.1));
      all.put("noise " + beads, natural.withNoise(.6));
      all.put("unrelated " + beads, natural.withoutRelation());
    }
    for (double noise : new double[] {.2, .5}) {
      for (int length : new int[] {30, 100, 300, 1_000}) {
        for (double place : new double[] {0, .5, 1}) {
          for (boolean inSource : new boolean[] {false, true}) {
            Recipe recipe =
                Recipe.natural(seed, length < 1_000 ? 2_000 : 3_000)
                    .withNoise(noise)
                    .withOmission(length, place, inSource);
            String side = inSource ? " of the source" : " of the target";
            all.put("noise " + noise + ", without " + length + " at " + place + side, recipe);
          }
        }
      }
    }
    return all;
  }

  private static void print(String name, Recipe recipe) {
    SyntheticBitext text = recipe.make();
    long start = System.nanoTime();
    Alignment alignment =
        BitextAligner.standard().align(text.sourceDocument(), text.targetDocument());
    System.out.printf(
        "%-52s F1 %.4f  outside the omission %.4f  confidence %.3f  %.1f s%n",
        name,
        StrictScore.f1(text.gold(), alignment),
        StrictScore.f1OutsideOf(text.omitted(), text.gold(), alignment),
        alignment.beads().stream()
            .mapToDouble(b -> b.confidence().value().orElseThrow())
            .average()
            .orElse(0),
        (System.nanoTime() - start) / 1e9);
  }
}
