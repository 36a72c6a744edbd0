package stele.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.Flag;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Scripts;
import stele.text.Word;

/**
 * Words of the base left as they are in a version of another language: a run of the same words in
 * both. Names and titles may be the same, so only words in lower case count.
 */
final class UntranslatedCheck implements PairCheck {

  /** Words of the shortest run; a judgement: with two common words it is not a title. */
  private static final int RUN = 3;

  private static final int COMMON_WORDS = 2;

  /** A judgement: related languages in one script share short runs by chance. */
  private static final int COMMON_WORDS_IN_ONE_SCRIPT = 4;

  /** By version, the script of most of its letters. */
  private final List<Character.UnicodeScript> scripts = new ArrayList<>();

  private UntranslatedCheck() {}

  static UntranslatedCheck of(Alignment alignment) {
    UntranslatedCheck check = new UntranslatedCheck();
    alignment.documents().forEach(document -> check.scripts.add(script(document)));
    return check;
  }

  private static Character.UnicodeScript script(SegmentedDocument document) {
    return Scripts.commonest(Scripts.letters(document.segments().stream().map(Segment::text)));
  }

  @Override
  public Optional<FlagReason> compare(Passage base, Passage other) {
    if (base.language().primary().equals(other.language().primary())
        || base.language().isUndetermined()
        || other.language().isUndetermined()) {
      return Optional.empty();
    }
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= base.words().size(); i++) {
      runs.add(run(base.words(), i));
    }
    return runs.isEmpty() ? Optional.empty() : longest(base, other, runs);
  }

  private Optional<FlagReason> longest(Passage base, Passage other, Set<String> runs) {
    List<Word> words = other.words();
    Optional<Span> best = Optional.empty();
    int at = 0;
    while (at + RUN <= words.size()) {
      int end = at;
      while (end + RUN <= words.size() && runs.contains(run(words, end))) {
        end++;
      }
      if (end > at) {
        Span run = new Span(at, end + RUN - 1);
        if (best.isEmpty() || run.length() > best.get().length()) {
          best = Optional.of(run);
        }
      }
      at = end + 1;
    }
    return best.filter(run -> isUntranslated(words.subList(run.start(), run.end()), base, other))
        .map(run -> reason(words.subList(run.start(), run.end()), base, other));
  }

  private boolean isUntranslated(List<Word> run, Passage base, Passage other) {
    long common =
        run.stream()
            .filter(word -> word.surface().length() > 1)
            .filter(word -> !word.isCapitalised())
            .count();
    boolean oneScript = scripts.get(base.version()) == scripts.get(other.version());
    return common >= (oneScript ? COMMON_WORDS_IN_ONE_SCRIPT : COMMON_WORDS);
  }

  private static FlagReason reason(List<Word> run, Passage base, Passage other) {
    Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
    return new FlagReason(
        Flag.UNTRANSLATED,
        "%d words in %s are the same as in %s: %s"
            .formatted(run.size(), other.id(), base.id(), Excerpt.of(span.in(other.text()))),
        other.places(span));
  }

  private static String run(List<Word> words, int start) {
    return words.get(start).folded()
        + ' '
        + words.get(start + 1).folded()
        + ' '
        + words.get(start + 2).folded();
  }
}
