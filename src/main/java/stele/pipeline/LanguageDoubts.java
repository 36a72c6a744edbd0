package stele.pipeline;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/** Warns about texts that are clearly not in their assumed language. */
final class LanguageDoubts {

  private LanguageDoubts() {}

  /**
   * A warning for each doubtful version; one for two whose languages are exchanged.
   *
   * @param choices how the language of each was chosen, in the order of the versions
   */
  static List<Problem> of(List<Version> versions, List<LanguageChoice> choices) {
    List<Problem> warnings = new ArrayList<>();
    boolean[] warned = new boolean[choices.size()];
    for (int i = 0; i < choices.size(); i++) {
      for (int k = i + 1; k < choices.size(); k++) {
        if (!warned[i] && !warned[k] && areExchanged(choices.get(i), choices.get(k))) {
          warnings.add(exchanged(versions, choices, i, k));
          warned[i] = true;
          warned[k] = true;
        }
      }
      if (!warned[i] && choices.get(i).seen().isPresent()) {
        warnings.add(single(versions.get(i), i, choices.get(i)));
      }
    }
    return warnings;
  }

  private static boolean areExchanged(LanguageChoice one, LanguageChoice other) {
    return one.seen().isPresent()
        && other.seen().isPresent()
        && isSame(one.seen().get(), other.language())
        && isSame(other.seen().get(), one.language());
  }

  private static boolean isSame(Language one, Language other) {
    return one.primary().equals(other.primary());
  }

  private static Problem exchanged(
      List<Version> versions, List<LanguageChoice> choices, int first, int second) {
    LanguageChoice one = choices.get(first);
    LanguageChoice other = choices.get(second);
    Remedy remedy =
        one.basis() == LanguageChoice.Basis.ASKED && other.basis() == LanguageChoice.Basis.ASKED
            ? Remedy.advice("exchange the two texts, or their languages")
            : Remedies.exchangeLanguages(first, one.seen().get(), second, other.seen().get());
    return Problem.of(
        versions.get(first).name(),
        "looks like '%s' (taken for '%s', %s), and %s looks like '%s' (taken for '%s', %s): they seem to be in the wrong order"
            .formatted(
                one.seen().get(),
                one.language(),
                one.basis(),
                versions.get(second).name(),
                other.seen().get(),
                other.language(),
                other.basis()),
        remedy);
  }

  private static Problem single(Version version, int position, LanguageChoice choice) {
    Language seen = choice.seen().orElseThrow();
    return Problem.of(
        version.name(),
        "looks like '%s', but is taken for '%s' (%s)"
            .formatted(seen, choice.language(), choice.basis()),
        Remedies.correctLanguage(position, seen));
  }
}
