package stele.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.io.StreamedSource;

/**
 * Reads one side of a memory or an XLIFF file as a text that is already split: its segments
 * unchanged, without the units that lack the language.
 */
public final class SideReader {

  /** Faults of the other side do not matter. */
  private static final Set<AlignmentIrregularity> OF_OTHER_SIDES =
      Set.of(AlignmentIrregularity.UNPAIRED, AlignmentIrregularity.NOT_WANTED);

  private SideReader() {}

  /**
   * A side.
   *
   * @param document its segments; without any if there are none
   * @param warnings what was skipped or repaired, and which side was taken if none was named
   */
  public record Side(SegmentedDocument document, List<Problem> warnings) {

    public Side {
      warnings = List.copyOf(warnings);
    }
  }

  /** Whether a file of this name has sides. */
  public static boolean hasSides(String name) {
    return reader(name, ReadingOptions.DEFAULT).isPresent();
  }

  private static Optional<BilingualReader> reader(String name, ReadingOptions options) {
    return AlignmentFormats.ofInput(name).flatMap(format -> format.bilingualReader(options));
  }

  /**
   * The side in a language, else the source side.
   *
   * @param encoding the encoding that the user names
   * @throws InputException if it cannot be read, or has no such side
   */
  public static Side read(
      StreamedSource source, Optional<Language> language, Optional<Charset> encoding)
      throws InputException {
    AlignmentFormat format =
        AlignmentFormats.ofInput(source.file())
            .orElseThrow(() -> new IllegalArgumentException(source.file() + " has no sides"));
    return read(source, format, language, encoding);
  }

  /** The same, of a file of this format, whatever its name. */
  public static Side read(
      StreamedSource source,
      AlignmentFormat format,
      Optional<Language> language,
      Optional<Charset> encoding)
      throws InputException {
    BilingualFile file =
        format
            .bilingualReader(new ReadingOptions(language.stream().toList(), encoding, List.of()))
            .orElseThrow(() -> new IllegalArgumentException(format.name() + " has no sides"))
            .open(source);
    return new Side(
        file.side(language), file.irregularities().problems(source.name(), OF_OTHER_SIDES));
  }
}
