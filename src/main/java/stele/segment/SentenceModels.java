package stele.segment;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.ml.model.MaxentModel;

/** The sentence models in the jar, each read once, when the first doubtful stop asks for it. */
final class SentenceModels {

  private static final Map<String, String> RESOURCES =
      Map.of(
          "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin",
          "ru", RussianModelTrainer.MODEL);

  private static final Map<String, MaxentModel> LOADED = new ConcurrentHashMap<>();

  private SentenceModels() {}

  /** A source of judges for this language; each judge serves one thread. */
  static Supplier<BoundaryJudge> judgesFor(LanguageRules rules) {
    return RESOURCES.containsKey(rules.language()) ? () -> new LazyJudge(rules) : NoJudge::new;
  }

  static OpenNlpJudge load(LanguageRules rules) {
    MaxentModel weights =
        LOADED.computeIfAbsent(RESOURCES.get(rules.language()), OpenNlpJudge::read);
    return rules.language().equals("ru")
        ? new OpenNlpJudge(weights, rules.abbreviations().all(), RussianModelTrainer.stops())
        : new OpenNlpJudge(weights, Set.of(), new char[] {'.', '!', '?'});
  }

  /** Loads the model at the first question: most plain texts never ask one. */
  private static final class LazyJudge implements BoundaryJudge {
    private final LanguageRules rules;
    private OpenNlpJudge judge;

    LazyJudge(LanguageRules rules) {
      this.rules = rules;
    }

    @Override
    public double probabilityOfEnd(String text, int stop) {
      if (judge == null) {
        judge = load(rules);
      }
      return judge.probabilityOfEnd(text, stop);
    }
  }
}
