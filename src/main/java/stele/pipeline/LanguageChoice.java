package stele.pipeline;

import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.read.FileNameLanguage;
import stele.segment.LanguageIdentifier;

/**
 * The language of a version, and why it is thought to be that.
 *
 * @param language undetermined only for a version without content
 */
public record LanguageChoice(Language language, Basis basis) {

  /** What a choice of language rests on; the first that says anything counts. */
  public enum Basis {
    /** The user says so. */
    ASKED("as asked for"),
    /** The file is called so. */
    FILE_NAME("by its name"),
    /** It is the source side of a file of several languages. */
    SOURCE_SIDE("as the source of its file"),
    /** The text looks like it. */
    TEXT("by its text"),
    /** There is no text. */
    NOTHING("there is no text to tell it by");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * The language of {@code text}, read from {@code file}.
   *
   * @throws InputException if there is text, and nothing tells its language
   */
  static LanguageChoice of(VersionInput input, String file, String text) throws InputException {
    if (input.language().isPresent()) {
      return new LanguageChoice(input.language().get(), Basis.ASKED);
    }
    Optional<Language> named = FileNameLanguage.of(file);
    if (named.isPresent()) {
      return new LanguageChoice(named.get(), Basis.FILE_NAME);
    }
    if (text.chars().allMatch(LanguageChoice::isBlank)) {
      return new LanguageChoice(Language.UNDETERMINED, Basis.NOTHING);
    }
    Language told = LanguageIdentifier.identify(text);
    if (told.isUndetermined()) {
      throw new InputException(
          Problem.of(
              input.label(),
              "its language cannot be told, neither by its name nor by its text",
              "say which it is, for example " + input.languageOption() + " en"));
    }
    return new LanguageChoice(told, Basis.TEXT);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** A warning if {@code text} is plainly in another language. */
  Optional<Problem> doubt(VersionInput input, String text) {
    if (basis == Basis.TEXT || basis == Basis.NOTHING) {
      return Optional.empty();
    }
    return LanguageIdentifier.contradiction(text, language)
        .map(
            seen ->
                Problem.of(
                    input.label(),
                    "looks like '%s', but is taken for '%s' (%s)".formatted(seen, language, basis),
                    "if that is wrong, use %s %s".formatted(input.languageOption(), seen)));
  }
}
