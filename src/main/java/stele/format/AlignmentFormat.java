package stele.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.xml.XmlRoot;

/**
 * A file format for alignments, with everything a command needs to know about it. Each format
 * implements it once, in a package of its own, and is listed in {@code
 * META-INF/services/stele.format.AlignmentFormat}, where {@link AlignmentFormats} finds it.
 *
 * <p>Implementations have a public constructor without arguments and load the libraries they need
 * only when a reader reads or a writer writes.
 */
public interface AlignmentFormat {

  /** The word users name it by, such as {@code tmx}. */
  String name();

  /** The endings of its files, with their dots; none if a file's name does not show the format. */
  List<String> endings();

  /** The endings of files of other tools that are read as this format; its own among them. */
  default List<String> endingsRead() {
    return endings();
  }

  /** Whether an XML file with this outermost element is of this format. */
  default boolean isOf(XmlRoot root) {
    return false;
  }

  /**
   * What a file of this format keeps of an alignment. A format without texts needs them for
   * reading.
   */
  Set<AlignmentFeature> keeps();

  /** Whether alignments can be read from it. */
  default boolean isRead() {
    return true;
  }

  /** Whether an alignment is one file per version, with names that share a stem. */
  default boolean isFilePerVersion() {
    return false;
  }

  /** Whether every version must have a language. */
  default boolean needsLanguages() {
    return false;
  }

  /** The types of the options it takes from {@link WritingOptions#own}. */
  default Set<Class<? extends Record>> ownOptions() {
    return Set.of();
  }

  /**
   * A reader of this format.
   *
   * @throws IllegalStateException if it {@linkplain #isRead cannot be read}
   */
  default AlignmentReader reader(ReadingOptions options) {
    throw new IllegalStateException(name() + " is not read");
  }

  /** A reader of single versions; empty if the format is not used for that. */
  default Optional<BilingualReader> bilingualReader(ReadingOptions options) {
    return Optional.empty();
  }

  /**
   * A writer of the whole alignment into one stream.
   *
   * @throws IllegalStateException if an alignment is a {@linkplain #isFilePerVersion file for each
   *     version}
   */
  AlignmentWriter writer(WritingOptions options);

  /**
   * The files an alignment is written to, in order: one, unless the format or its options need
   * several.
   *
   * @param name of the file as the user gave it, or the stem of the names
   * @throws InputException if the format cannot hold this alignment
   */
  default List<PlannedFile> files(String name, Alignment alignment, WritingOptions options)
      throws InputException {
    AlignmentWriter writer = writer(options);
    return List.of(PlannedFile.of(name, out -> writer.write(alignment, out)));
  }

  /** How many beads of the alignment are not written. */
  default int beadsLeftOut(Alignment alignment, WritingOptions options) {
    return 0;
  }
}
