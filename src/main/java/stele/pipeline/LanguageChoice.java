package stele.pipeline;

import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.FileNameLanguage;
import stele.segment.LanguageIdentifier;
import stele.text.Blanks;

/**
 * The language of a version, and why it is thought to be that.
 *
 * @param language undetermined only for a version without content
 * @param seen the language the text plainly looks like, if that is another
 */
public record LanguageChoice(Language language, Basis basis, Optional<Language> seen) {

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
      return told(input.language().get(), Basis.ASKED, text);
    }
    Optional<Language> named = FileNameLanguage.of(file);
    if (named.isPresent()) {
      return told(named.get(), Basis.FILE_NAME, text);
    }
    if (text.chars().allMatch(Blanks::isBlank)) {
      return new LanguageChoice(Language.UNDETERMINED, Basis.NOTHING, Optional.empty());
    }
    Language told = LanguageIdentifier.identify(text);
    if (told.isUndetermined()) {
      throw new InputException(
          Problem.of(
              input.label(),
              "its language cannot be told, neither by its name nor by its text",
              "say which it is, for example " + input.languageOption() + " en"));
    }
    return new LanguageChoice(told, Basis.TEXT, Optional.empty());
  }

  private static LanguageChoice told(Language language, Basis basis, String text) {
    return new LanguageChoice(language, basis, LanguageIdentifier.contradiction(text, language));
  }
}
