package stele.corpora;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import stele.bitext.InputException;

/**
 * Prints the order trials of docs/evaluation.md: what becomes of sentences that a program has moved
 * to another place, and of texts that do not belong together. The argument is how often all is
 * done, each time with other places.
 *
 * <pre>  mvn -q -Pcorpora test-compile exec:exec@order -Dorder.seeds=3</pre>
 */
final class OrderMain {

  private static final int TRIALS = 40;

  /** Beads of a piece of a long text. */
  private static final int PIECE = 100;

  /** Unrelated texts with fewer sentences, both together, are no trial: nobody could say. */
  private static final int LEAST_UNRELATED = 24;

  private OrderMain() {}

  public static void main(String[] arguments) throws InputException {
    int seeds = Integer.parseInt(arguments[0]);
    System.out.println(
        "| set | trial | trials | misled at .9 | any wrong pair at .9 | displaced found | warned |");
    System.out.println("|---|---|---|---|---|---|---|");
    rows("letter", List.of(DevelopmentTexts.letter()), seeds);
    rows("ntrex-en-ru", DevelopmentTexts.beads("ntrex-en-ru"), seeds);
    for (String set : List.of("mac-zh-en", "parice-en-is", "1984-hu-en")) {
      rows(
          set + ", pieces",
          DevelopmentTexts.beads(set).stream()
              .flatMap(text -> text.pieces(PIECE).stream())
              .toList(),
          seeds);
    }
  }

  private static void rows(String title, List<BeadText> texts, int seeds) {
    for (OrderTrial.Kind kind : OrderTrial.Kind.values()) {
      OrderScore score =
          trials(kind, texts, seeds).parallelStream()
              .map(OrderScore::of)
              .reduce(OrderScore.NONE, OrderScore::plus);
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %d | %s | %s | %s | %s |%n",
          title,
          kind,
          score.trials(),
          score.displaced() == 0 ? "-" : share(score.misled(), score.trials()),
          share(score.wrong(), score.trials()),
          score.displaced() == 0 ? "-" : share(score.found(), score.displaced()),
          share(score.warned(), score.trials()));
    }
  }

  /**
   * All texts in turn, each with the one half of the set farther on as the unrelated one; no trial
   * twice.
   */
  private static Set<OrderTrial> trials(OrderTrial.Kind kind, List<BeadText> texts, int seeds) {
    Set<OrderTrial> trials = new LinkedHashSet<>();
    for (int seed = 1; seed <= seeds; seed++) {
      Random random = new Random(kind.seed() + seed);
      for (int k = 0; k < TRIALS; k++) {
        int at = (seed - 1) * TRIALS + k;
        BeadText text = texts.get(at % texts.size());
        BeadText other = texts.get((at + texts.size() / 2) % texts.size());
        OrderTrial.of(kind, text, other, random)
            .filter(trial -> kind != OrderTrial.Kind.UNRELATED || size(trial) >= LEAST_UNRELATED)
            .ifPresent(trials::add);
      }
    }
    return trials;
  }

  private static int size(OrderTrial trial) {
    return trial.text().source().size() + trial.text().target().size();
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%.2f", part / (double) Math.max(1, all));
  }
}
