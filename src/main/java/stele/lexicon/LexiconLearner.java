package stele.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/**
 * Learns one lexicon from memories in TMX, each streamed: memory does not grow with their size
 * beyond what {@link MemoryLearner} keeps.
 */
public final class LexiconLearner {

  /** More languages than this are not counted. Judgement: bounds memory. */
  private static final int MOST_LANGUAGES = 100;

  private final List<Path> memories;

  public LexiconLearner(List<Path> memories) {
    this.memories = List.copyOf(memories);
  }

  /**
   * Learns in two languages; those not given are the ones the memories hold, if that is clear: the
   * source is that of most units' first variants.
   *
   * @throws InputException if a memory cannot be read, its languages are not clear, or too little
   *     can be learnt
   */
  public LearntLexicon learn(Optional<Language> source, Optional<Language> target)
      throws InputException {
    LanguageSides sides =
        source.isPresent() && target.isPresent()
            ? new LanguageSides(source.get(), target.get())
            : found(source, target);
    MemoryLearner learner = new MemoryLearner(sides.source(), sides.target());
    long[] units = {0};
    for (Path memory : memories) {
      read(
          memory,
          unit -> {
            units[0]++;
            sides.pairOf(unit).ifPresent(pair -> learner.add(pair.source(), pair.target()));
          });
    }
    if (learner.pairs() == 0) {
      throw new InputException(
          Problem.of(
              memories.get(0).toString(),
              "there is no unit in both %s and %s".formatted(sides.source(), sides.target()),
              Remedy.of(Remedy.Kind.NAME_LANGUAGES_OF_MEMORY)));
    }
    return new LearntLexicon(
        learner.lexicon(), units[0], learner.pairs(), learner.learnt(), learner.isSampled());
  }

  /** The languages that are not given, by their primary subtags. */
  private LanguageSides found(Optional<Language> source, Optional<Language> target)
      throws InputException {
    Map<String, Long> first = new LinkedHashMap<>();
    Map<String, Long> all = new LinkedHashMap<>();
    for (Path memory : memories) {
      read(memory, unit -> count(unit, first, all));
    }
    source.ifPresent(language -> all.remove(language.primary()));
    target.ifPresent(language -> all.remove(language.primary()));
    int missing = (source.isPresent() ? 0 : 1) + (target.isPresent() ? 0 : 1);
    if (all.size() != missing) {
      throw new InputException(unclear(all, missing));
    }
    List<String> codes = new ArrayList<>(all.keySet());
    codes.sort(
        Comparator.comparing((String code) -> first.getOrDefault(code, 0L))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return new LanguageSides(
        source.orElseGet(() -> Language.of(codes.get(0))),
        target.orElseGet(() -> Language.of(codes.get(codes.size() - 1))));
  }

  private static void count(
      List<TmxUnits.UnitText> unit, Map<String, Long> first, Map<String, Long> all) {
    for (int i = 0; i < unit.size(); i++) {
      Optional<String> code = primary(unit.get(i).language());
      if (code.isPresent() && (all.size() < MOST_LANGUAGES || all.containsKey(code.get()))) {
        all.merge(code.get(), 1L, Long::sum);
        if (i == 0) {
          first.merge(code.get(), 1L, Long::sum);
        }
      }
    }
  }

  private static Optional<String> primary(String code) {
    try {
      return Optional.of(Language.of(code).primary()).filter(each -> !each.equals("und"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Problem unclear(Map<String, Long> others, int missing) {
    String file = memories.get(0).toString();
    if (others.size() < missing) {
      return Problem.of(
          file,
          others.isEmpty()
              ? "it holds no translation unit in another language"
              : "it holds one language only (" + String.join("", others.keySet()) + ")",
          "name a memory of two languages");
    }
    return Problem.of(
        file,
        "it is a memory of " + String.join(", ", others.keySet()),
        Remedy.of(Remedy.Kind.CHOOSE_LANGUAGES_OF_MEMORY));
  }

  private static void read(Path memory, Consumer<List<TmxUnits.UnitText>> consumer)
      throws InputException {
    try (InputStream in = LexiconBytes.open(memory)) {
      TmxUnits.forEach(in, memory.toString(), consumer);
    } catch (IOException e) {
      throw LexiconBytes.unreadable(memory, e);
    }
  }
}
