package stele.segment;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.ml.model.MaxentModel;

/** The sentence models in the jar, each read once, at the first doubtful stop. */
final class SentenceModels {

  private static final Map<String, MaxentModel> LOADED = new ConcurrentHashMap<>();

  private SentenceModels() {}

  /** A source of judges for this language, one for each thread. */
  static Supplier<BoundaryJudge> judgesFor(LanguageRules rules) {
    return rules.data().model().isPresent() ? () -> new LazyJudge(rules) : NoJudge::new;
  }

  static OpenNlpJudge load(LanguageRules rules) {
    LanguageData data = rules.data();
    MaxentModel weights = LOADED.computeIfAbsent(data.model().orElseThrow(), OpenNlpJudge::read);
    Set<String> abbreviations =
        data.modelHasAbbreviations() ? rules.abbreviations().all() : Set.of();
    return new OpenNlpJudge(weights, abbreviations, data.modelStops());
  }

  /** Loads the model at the first doubtful stop; most plain texts have none. */
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
