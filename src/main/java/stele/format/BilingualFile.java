package stele.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.io.StreamedSource;
import stele.xml.Irregularities;

/**
 * A memory or an XLIFF file that has been read completely.
 *
 * @param order indices of its versions, the source first
 * @param digest of its bytes
 */
public record BilingualFile(
    AlignmentBuilder content,
    List<Integer> order,
    Irregularities irregularities,
    StreamedSource source,
    String digest) {

  public Alignment alignment() throws InputException {
    return content.build(order, source.name(), digest);
  }

  /** The version in a language, else the first, as a text of its own. */
  SegmentedDocument side(Optional<Language> language) throws InputException {
    if (order.isEmpty()) {
      throw new InputException(
          Problem.of(source.name(), "it holds no text", "name a file that is not empty"));
    }
    int version = language.isPresent() ? find(language.get()) : order.get(0);
    return content.layOut(version, source.file(), source.name(), digest);
  }

  private int find(Language language) throws InputException {
    for (int version : order) {
      if (content.language(version).equals(language)) {
        return version;
      }
    }
    for (int version : order) {
      if (content.language(version).primary().equals(language.primary())) {
        return version;
      }
    }
    throw new InputException(
        Problem.of(
            source.name(),
            "it has no text in '%s', only in %s"
                .formatted(
                    language,
                    order.stream()
                        .map(content::language)
                        .map(Language::tag)
                        .collect(Collectors.joining(", "))),
            "choose one of these languages"));
  }
}
