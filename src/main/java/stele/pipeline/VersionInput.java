package stele.pipeline;

import java.util.Optional;
import stele.bitext.Language;
import stele.document.InputFormat;
import stele.io.Source;

/**
 * One version of the text, as the user names it.
 *
 * @param name a path, or {@code -} for standard input
 * @param language what the user says it is in; empty to tell it from the file name or the text
 * @param languageOption where the user can say so, for messages: {@code --from}
 * @param encoding name of the encoding; empty to tell it from the text
 * @param segmented whether every line is a segment already
 * @param format the format the user says it is in; empty to tell it from the file
 */
public record VersionInput(
    String name,
    Optional<Language> language,
    String languageOption,
    Optional<String> encoding,
    boolean segmented,
    Optional<InputFormat> format) {

  /** One in whatever format it is found to be. */
  public VersionInput(
      String name,
      Optional<Language> language,
      String languageOption,
      Optional<String> encoding,
      boolean segmented) {
    this(name, language, languageOption, encoding, segmented, Optional.empty());
  }

  /** The same in the format the user says. */
  public VersionInput withFormat(Optional<InputFormat> other) {
    return new VersionInput(name, language, languageOption, encoding, segmented, other);
  }

  /** What messages call it. */
  public String label() {
    return Source.label(name);
  }
}
