package stele.segment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceModel;

/** The sentence models in the jar, each read once, when the first doubtful stop asks for it. */
final class SentenceModels {

  private static final Map<String, String> RESOURCES =
      Map.of(
          "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin",
          "ru", RussianModelTrainer.MODEL);

  private static final Map<String, SentenceModel> LOADED = new ConcurrentHashMap<>();

  private SentenceModels() {}

  /** A source of judges for this language; each judge serves one thread. */
  static Supplier<BoundaryJudge> judgesFor(String language) {
    String resource = RESOURCES.get(language);
    if (resource == null) {
      return NoJudge::new;
    }
    return () -> new LazyJudge(() -> LOADED.computeIfAbsent(resource, OpenNlpJudge::read));
  }

  /** Loads the model at the first question: most plain texts never ask one. */
  private static final class LazyJudge implements BoundaryJudge {
    private final Supplier<SentenceModel> model;
    private OpenNlpJudge judge;

    LazyJudge(Supplier<SentenceModel> model) {
      this.model = model;
    }

    @Override
    public double probabilityOfEnd(String text, int stop) {
      if (judge == null) {
        judge = new OpenNlpJudge(model.get());
      }
      return judge.probabilityOfEnd(text, stop);
    }
  }
}
