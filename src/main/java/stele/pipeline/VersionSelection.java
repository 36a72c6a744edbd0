package stele.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.SegmentedDocument;
import stele.segment.LanguageIdentifier;

/**
 * Chooses, orders and names the versions of an alignment that was read from a file. Not for users
 * of the library: may change.
 */
public final class VersionSelection {

  /** UTF-16 code units of a version from which its language is detected. */
  private static final int SAMPLE = 20_000;

  private VersionSelection() {}

  /**
   * The alignment with only the versions in these languages, in this order. Beads that have none of
   * them are removed.
   *
   * @param file the name of the alignment in messages
   * @throws InputException if there is no version in one of the languages, or only one is chosen
   */
  public static Alignment of(Alignment alignment, List<Language> languages, String file)
      throws InputException {
    List<Integer> order = new ArrayList<>();
    for (Language language : languages) {
      order.add(find(alignment, language, order, file));
    }
    if (languages.size() < 2) {
      throw new InputException(
          Problem.of(
              file,
              "one version alone is not an alignment",
              Remedy.of(Remedy.Kind.CHOOSE_VERSIONS)));
    }
    List<SegmentedDocument> documents = order.stream().map(alignment.documents()::get).toList();
    if (documents.equals(alignment.documents())) {
      return alignment;
    }
    if (order.size() == 2) {
      return alignment.pair(order.get(0), order.get(1));
    }
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (bead.isInAny(order)) {
        Bead chosen = bead.select(order);
        beads.add(
            Bead.of(chosen.runs(), chosen.confidence(), chosen.annotations())
                .withCounterpart(chosen.counterpart()));
      }
    }
    return Alignment.of(documents, beads);
  }

  /** By its id, then by exactly its language, then by its language in other regions. */
  private static int find(Alignment alignment, Language language, List<Integer> taken, String file)
      throws InputException {
    for (int likeness = 0; likeness < 3; likeness++) {
      for (int version = 0; version < alignment.documents().size(); version++) {
        if (!taken.contains(version)
            && isLike(alignment.documents().get(version), language, likeness)) {
          return version;
        }
      }
    }
    throw new InputException(
        Problem.of(
            file,
            "it has no version in '%s', only %s"
                .formatted(
                    language,
                    alignment.documents().stream()
                        .map(SegmentedDocument::id)
                        .collect(Collectors.joining(", "))),
            "choose among these"));
  }

  private static boolean isLike(SegmentedDocument document, Language language, int likeness) {
    return switch (likeness) {
      case 0 -> document.id().equals(language.tag());
      case 1 -> document.language().equals(language);
      default -> document.language().primary().equals(language.primary());
    };
  }

  /** The alignment with the languages detected of versions that have none. */
  public static Alignment named(Alignment alignment) {
    if (alignment.documents().stream().noneMatch(each -> each.language().isUndetermined())) {
      return alignment;
    }
    List<SegmentedDocument> documents =
        DocumentIds.assign(
            alignment.documents().stream().map(VersionSelection::identified).toList());
    return new Alignment(documents, alignment.beads(), alignment.extensions());
  }

  private static SegmentedDocument identified(SegmentedDocument document) {
    if (!document.language().isUndetermined()) {
      return document;
    }
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < document.size() && sample.length() < SAMPLE; i++) {
      sample.append(document.segments().get(i).text()).append('\n');
    }
    return document.withLanguage(LanguageIdentifier.identify(sample.toString()));
  }
}
