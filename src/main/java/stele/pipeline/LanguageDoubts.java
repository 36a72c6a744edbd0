package stele.pipeline;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Language;
import stele.bitext.Problem;

/** What the user is told of texts that plainly are not in the language they are taken for. */
public final class LanguageDoubts {

  private LanguageDoubts() {}

  /**
   * A warning for each doubtful version; one for two whose languages are exchanged.
   *
   * @param inputs the versions
   * @param choices how the language of each was chosen, in the same order
   */
  public static List<Problem> of(List<VersionInput> inputs, List<LanguageChoice> choices) {
    List<Problem> warnings = new ArrayList<>();
    boolean[] said = new boolean[choices.size()];
    for (int i = 0; i < choices.size(); i++) {
      for (int k = i + 1; k < choices.size(); k++) {
        if (!said[i] && !said[k] && areExchanged(choices.get(i), choices.get(k))) {
          warnings.add(exchanged(inputs, choices, i, k));
          said[i] = true;
          said[k] = true;
        }
      }
      if (!said[i] && choices.get(i).seen().isPresent()) {
        warnings.add(single(inputs.get(i), choices.get(i)));
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
      List<VersionInput> inputs, List<LanguageChoice> choices, int first, int second) {
    LanguageChoice one = choices.get(first);
    LanguageChoice other = choices.get(second);
    String remedy =
        one.basis() == LanguageChoice.Basis.ASKED && other.basis() == LanguageChoice.Basis.ASKED
            ? "exchange the two texts, or their languages"
            : "if so, use %s %s and %s %s"
                .formatted(
                    inputs.get(first).languageOption(), one.seen().get(),
                    inputs.get(second).languageOption(), other.seen().get());
    return Problem.of(
        inputs.get(first).label(),
        "looks like '%s' (taken for '%s', %s), and %s looks like '%s' (taken for '%s', %s): they seem to be in the wrong order"
            .formatted(
                one.seen().get(),
                one.language(),
                one.basis(),
                inputs.get(second).label(),
                other.seen().get(),
                other.language(),
                other.basis()),
        remedy);
  }

  private static Problem single(VersionInput input, LanguageChoice choice) {
    Language seen = choice.seen().orElseThrow();
    return Problem.of(
        input.label(),
        "looks like '%s', but is taken for '%s' (%s)"
            .formatted(seen, choice.language(), choice.basis()),
        "if that is wrong, use %s %s".formatted(input.languageOption(), seen));
  }
}
