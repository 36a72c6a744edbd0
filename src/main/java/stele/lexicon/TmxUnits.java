package stele.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.xml.TmxReader;
import stele.xml.TranslationUnit;
import stele.xml.XmlIrregularity;

/** Streams the texts of a translation memory: constant memory, whatever the file's size. */
final class TmxUnits {

  /**
   * One side of a unit.
   *
   * @param language the code as the file writes it
   * @param text the segment's text
   */
  record UnitText(String language, String text) {}

  /** UTF-16 code units; longer segments, which are not sentences, are cut. Judgement. */
  private static final int LONGEST_SEGMENT = 10_000;

  /** Irregularities that make no difference to words. */
  private static final Set<XmlIrregularity> IGNORED =
      Set.of(
          XmlIrregularity.CODES,
          XmlIrregularity.NO_VERSION,
          XmlIrregularity.OTHER_VERSION,
          XmlIrregularity.NO_HEADER);

  private TmxUnits() {}

  /**
   * Passes every unit on in order.
   *
   * @param file the name of the memory in messages
   * @return warnings about what was skipped or repaired
   * @throws InputException if it is not TMX, not well-formed or cut off
   */
  static List<Problem> forEach(InputStream in, String file, Consumer<List<UnitText>> consumer)
      throws InputException, IOException {
    try (TmxReader reader = TmxReader.open(in, file, Optional.empty())) {
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        consumer.accept(unit.get().variants().stream().map(TmxUnits::variant).toList());
      }
      return reader.irregularities().problems(file, IGNORED);
    }
  }

  private static UnitText variant(TranslationUnit.Variant variant) {
    String text = variant.text();
    int end = Math.min(text.length(), LONGEST_SEGMENT);
    return new UnitText(variant.language(), text.substring(0, end).strip());
  }
}
