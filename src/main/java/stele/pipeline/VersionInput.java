package stele.pipeline;

import java.util.Optional;
import stele.bitext.Language;
import stele.read.Source;

/**
 * One version of the text, as the user names it.
 *
 * @param name a path, or {@code -} for standard input
 * @param language what the user says it is in; empty to tell it from the file name or the text
 * @param languageOption where the user can say so, for messages: {@code --from}
 * @param encoding name of the encoding; empty for the byte order mark or UTF-8
 * @param segmented whether every line is a segment already
 */
public record VersionInput(
    String name,
    Optional<Language> language,
    String languageOption,
    Optional<String> encoding,
    boolean segmented) {

  /** What messages call it. */
  public String label() {
    return Source.label(name);
  }
}
