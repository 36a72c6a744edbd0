package stele.pipeline;

import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.FileNameLanguage;
import stele.segment.LanguageIdentifier;
import stele.text.Blanks;

/**
 * The language of a version, and the basis of that choice.
 *
 * @param language undetermined only for a version without content
 * @param seen the language the text clearly looks like, if that is another
 */
public record LanguageChoice(Language language, Basis basis, Optional<Language> seen) {

  /** The basis of a choice of language; the first that applies counts. */
  public enum Basis {
    /** The user named it. */
    ASKED("as asked for"),
    /** The name of the file has its tag. */
    FILE_NAME("by its name"),
    /** It is the source of a file of several languages. */
    SOURCE_SIDE("as the source of its file"),
    /** Detected. */
    TEXT("by its text"),
    /** Detected in a text so short that it may be another. */
    SHORT_TEXT("the likeliest by its text"),
    /** There is no text. */
    NOTHING("there is no text to detect it from");

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
   * The language of a version.
   *
   * @param position 0-based, among the versions of the alignment
   * @param file its own name without folders
   * @param text its content, or enough of it
   * @throws InputException if there is text whose language cannot be detected
   */
  static LanguageChoice of(Version version, int position, String file, String text)
      throws InputException {
    if (version.language().isPresent()) {
      return given(version.language().get(), Basis.ASKED, text);
    }
    Optional<Language> named = FileNameLanguage.of(file);
    if (named.isPresent()) {
      return given(named.get(), Basis.FILE_NAME, text);
    }
    if (text.chars().allMatch(Blanks::isBlank)) {
      return new LanguageChoice(Language.UNDETERMINED, Basis.NOTHING, Optional.empty());
    }
    LanguageIdentifier.Detection detection = LanguageIdentifier.detect(text);
    if (detection.language().isUndetermined()) {
      throw new InputException(
          Problem.of(
              version.name(),
              "its language cannot be detected, neither from its name nor from its text",
              Remedies.nameLanguage(position)));
    }
    Basis basis = detection.sure() ? Basis.TEXT : Basis.SHORT_TEXT;
    return new LanguageChoice(detection.language(), basis, Optional.empty());
  }

  /**
   * A warning if it is in doubt.
   *
   * @param name of the version
   * @param position 0-based, among the versions of the alignment
   */
  Optional<Problem> doubt(String name, int position) {
    return basis == Basis.SHORT_TEXT
        ? Optional.of(
            Problem.of(
                name,
                "is taken for '%s', which is likely, but too little text to be sure"
                    .formatted(language),
                Remedies.nameLanguage(position)))
        : Optional.empty();
  }

  private static LanguageChoice given(Language language, Basis basis, String text) {
    return new LanguageChoice(language, basis, LanguageIdentifier.contradiction(text, language));
  }
}
