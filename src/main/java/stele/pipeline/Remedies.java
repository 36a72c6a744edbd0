package stele.pipeline;

import stele.bitext.Language;
import stele.bitext.Remedy;

/** What a user can do about the problems found here. Versions are named by 0-based position. */
final class Remedies {

  private Remedies() {}

  static Remedy nameLanguage(int version) {
    return Remedy.of(Remedy.Kind.NAME_LANGUAGE_OF_VERSION, Integer.toString(version));
  }

  static Remedy chooseSide(int version) {
    return Remedy.of(Remedy.Kind.CHOOSE_SIDE, Integer.toString(version));
  }

  static Remedy correctLanguage(int version, Language language) {
    return Remedy.of(Remedy.Kind.CORRECT_LANGUAGE, Integer.toString(version), language.toString());
  }

  static Remedy exchangeLanguages(int first, Language one, int second, Language other) {
    return Remedy.of(
        Remedy.Kind.EXCHANGE_LANGUAGES,
        Integer.toString(first),
        one.toString(),
        Integer.toString(second),
        other.toString());
  }

  static Remedy giveSegments() {
    return Remedy.of(Remedy.Kind.GIVE_SEGMENTS);
  }
}
