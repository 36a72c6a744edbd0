package stele.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.AlignmentFeature;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.format.ReadAlignment;
import stele.format.ReadingOptions;
import stele.format.WritingOptions;
import stele.format.tmx.MemoryOptions;
import stele.format.tmx.TmxOptions;
import stele.io.AtomicFile;
import stele.io.StreamedSource;

/**
 * The front door of the library: takes versions of a text, aligns them, reads and writes alignments
 * in files of any format.
 *
 * <pre>{@code
 * AlignmentResult result =
 *     Stele.standard().align(Version.text("en", english), Version.text("ru", russian));
 * }</pre>
 *
 * <p>An instance is immutable, except for a cache of the user's files, which are read once. It may
 * be used by any number of threads at a time, and should be reused for many alignments; an
 * alignment itself uses more than one thread. Nothing here prints, or opens the network.
 *
 * <p>Every method throws {@link InputException} for what a person has to fix, with a {@link
 * stele.bitext.Problem} that names the file, the place, the cause and a remedy, and an unchecked
 * exception for a mistake of the calling program.
 */
public final class Stele {

  private final AlignmentOptions options;
  private final TmxOptions memory;
  private final ProgressListener progress;
  private final Resources resources;

  private Stele(
      AlignmentOptions options, TmxOptions memory, ProgressListener progress, Resources resources) {
    this.options = options;
    this.memory = memory;
    this.progress = progress;
    this.resources = resources;
  }

  /** With everything that ships with Stele, and nothing else. */
  public static Stele standard() {
    return with(AlignmentOptions.standard());
  }

  public static Stele with(AlignmentOptions options) {
    return new Stele(
        options,
        TmxOptions.defaults(),
        ProgressListener.NONE,
        new Resources(options.segmentation()));
  }

  /** The same with another listener; the files read so far are shared. */
  public Stele withProgress(ProgressListener listener) {
    return new Stele(options, memory, listener, resources);
  }

  /** The same with other options of the translation memories it writes. */
  public Stele withMemory(TmxOptions others) {
    return new Stele(options, others, progress, resources);
  }

  public AlignmentOptions options() {
    return options;
  }

  /** The version of the library, such as {@code 0.1.0}. */
  public static String version() {
    return Program.version();
  }

  /**
   * Loads classes and models in the background, so that the first alignment need not. Returns at
   * once.
   */
  public static void warmUp() {
    WarmUp.begin();
  }

  /**
   * Aligns two or more versions of a text, the one that the others are compared with first.
   *
   * @see #align(List)
   */
  public AlignmentResult align(Version source, Version target, Version... more)
      throws InputException {
    List<Version> versions = new ArrayList<>(List.of(source, target));
    versions.addAll(List.of(more));
    return align(versions);
  }

  /**
   * Aligns two or more versions of a text, the one that the others are compared with first. The
   * same versions and options give the same result, on any machine and with any number of threads.
   *
   * <p>For texts of {@code n} sentences memory and time are in proportion to {@code n}, times the
   * width of the band that is searched, which grows where the versions differ in length.
   *
   * <p>An interrupt of the calling thread is noticed while versions are read and before they are
   * aligned, not within the search. Threads that read a version run to their end.
   *
   * @param versions two or more
   * @throws InputException if a file cannot be read, the language of a version cannot be detected,
   *     or no version has any content
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which
   *     it stays
   */
  public AlignmentResult align(List<Version> versions) throws InputException {
    if (versions.size() < 2) {
      throw new IllegalArgumentException("an alignment needs two versions or more");
    }
    return new AlignmentPipeline(options, resources, progress).align(versions);
  }

  /**
   * Splits one version into sentences, as {@link #align} would.
   *
   * @throws InputException if a file cannot be read, or the language cannot be detected
   */
  public PreparedVersion split(Version version) throws InputException {
    return new AlignmentPipeline(options, resources, progress).split(version);
  }

  /**
   * Reads an alignment from a file in any format of {@link #formatsRead}, which its ending names.
   *
   * @throws InputException if the file cannot be read, is not of its format, or no format has its
   *     ending
   */
  public static ReadAlignment read(Path file) throws InputException {
    Optional<AlignmentFormat> foreign =
        AlignmentFormats.ofInput(file.toString()).filter(Stele::isReadAlone);
    AlignmentFormat format = foreign.isPresent() ? foreign.get() : ofFile(file, Stele::isReadAlone);
    ReadAlignment read = format.reader(ReadingOptions.DEFAULT).read(StreamedSource.of(file));
    return new ReadAlignment(VersionSelection.named(read.alignment()), read.warnings());
  }

  /**
   * Writes an alignment to a file in the format of {@link #formatsWritten} that its ending names.
   * An existing file is replaced in one step.
   *
   * @throws InputException if the file cannot be written, no format has its ending, or the format
   *     cannot hold this alignment
   */
  public void write(Alignment alignment, Path file) throws InputException {
    AlignmentWriter writer = ofFile(file, format -> !format.isFilePerVersion()).writer(writing());
    AtomicFile.write(file, out -> writer.write(alignment, out));
  }

  /**
   * Writes an alignment to a stream, which is flushed and stays open.
   *
   * @param format one of {@link #formatsWritten}
   * @throws InputException if the format cannot hold this alignment
   * @throws IllegalArgumentException if there is no such format
   */
  public void write(Alignment alignment, String format, OutputStream out)
      throws InputException, IOException {
    AlignmentFormats.ofName(format)
        .filter(each -> !each.isFilePerVersion())
        .orElseThrow(() -> new IllegalArgumentException("no format '" + format + "'"))
        .writer(writing())
        .write(alignment, out);
  }

  /** Names of the formats that {@link #read} takes, such as {@code json}. */
  public static List<String> formatsRead() {
    return names(Stele::isReadAlone);
  }

  /** Names of the formats that {@link #write} takes, such as {@code tmx}. */
  public static List<String> formatsWritten() {
    return names(format -> !format.isFilePerVersion());
  }

  /** The files it writes record the program and the options as their origin. */
  private WritingOptions writing() {
    return WritingOptions.of(
        new Generator(Program.NAME, Program.version(), options.recorded()),
        new MemoryOptions(memory, true, OptionalInt.empty()));
  }

  /** Whether a file of this format can be read on its own. */
  private static boolean isReadAlone(AlignmentFormat format) {
    return format.isRead()
        && !format.isFilePerVersion()
        && format.keeps().contains(AlignmentFeature.TEXTS);
  }

  private static List<String> names(Predicate<AlignmentFormat> wanted) {
    return AlignmentFormats.all().stream().filter(wanted).map(AlignmentFormat::name).toList();
  }

  private static AlignmentFormat ofFile(Path file, Predicate<AlignmentFormat> wanted)
      throws InputException {
    Optional<AlignmentFormat> named = AlignmentFormats.ofFile(file.toString()).filter(wanted);
    if (named.isPresent()) {
      return named.get();
    }
    throw new InputException(
        Problem.of(
            file.toString(),
            "its ending names no format",
            "use one of "
                + AlignmentFormats.all().stream()
                    .filter(wanted)
                    .flatMap(format -> format.endings().stream())
                    .collect(Collectors.joining(" "))));
  }
}
