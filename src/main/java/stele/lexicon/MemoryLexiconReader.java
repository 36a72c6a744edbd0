package stele.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/** Learns a lexicon from the translation units of a TMX file that hold both wanted languages. */
final class MemoryLexiconReader {

  /** More languages than this are not listed for the user. Judgement. */
  private static final int LANGUAGES_NAMED = 20;

  private final Path file;
  private final LanguageSides sides;
  private final MemoryLearner learner;
  private final TreeSet<String> languages = new TreeSet<>();
  private final List<Problem> warnings = new ArrayList<>();
  private long units;

  MemoryLexiconReader(Path file, LanguageSides sides) {
    this.file = file;
    this.sides = sides;
    this.learner = new MemoryLearner(sides.source(), sides.target());
  }

  ReadLexicon read() throws InputException {
    if (sides.source().isUndetermined() || sides.target().isUndetermined()) {
      throw new InputException(
          Problem.of(
              file.toString(),
              "it is not known which of its languages are wanted",
              Remedy.of(Remedy.Kind.NAME_LANGUAGES_OF_TEXTS)));
    }
    try (InputStream in = LexiconBytes.open(file)) {
      warnings.addAll(TmxUnits.forEach(in, file.toString(), this::learn));
    } catch (IOException e) {
      throw LexiconBytes.unreadable(file, e);
    }
    Lexicon lexicon = learner.lexicon();
    if (lexicon.entries().isEmpty()) {
      throw new InputException(nothingLearnt());
    }
    return new ReadLexicon(file.toString(), lexicon, true, leftOut());
  }

  private void learn(List<TmxUnits.UnitText> unit) {
    units++;
    unit.forEach(variant -> note(variant.language()));
    sides.pairOf(unit).ifPresent(pair -> learner.add(pair.source(), pair.target()));
  }

  private void note(String language) {
    if (languages.size() < LANGUAGES_NAMED) {
      languages.add(language);
    }
  }

  private Problem nothingLearnt() {
    if (units == 0) {
      return Problem.of(
          file.toString(), "it holds no translation unit", "name a memory that is not empty");
    }
    if (learner.pairs() == 0) {
      return Problem.of(
          file.toString(),
          "it is a memory of " + String.join(", ", languages),
          "give one of " + sides.source() + " and " + sides.target());
    }
    return Problem.of(
        file.toString(),
        "its " + learner.pairs() + " sentence pairs are too few to learn a word from",
        "give a larger memory");
  }

  private List<Problem> leftOut() {
    if (learner.isSampled()) {
      warnings.add(
          Problem.of(
              file.toString(),
              "words are learnt from "
                  + learner.learnt()
                  + " of its "
                  + learner.pairs()
                  + " sentence pairs, evenly chosen",
              "give a memory of texts that are like yours"));
    }
    return warnings;
  }
}
