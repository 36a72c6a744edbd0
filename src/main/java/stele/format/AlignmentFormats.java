package stele.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stele.io.Gzip;
import stele.xml.XmlRoot;

/** All formats of alignments, in the order in which they are listed as services. */
public final class AlignmentFormats {

  private static final List<AlignmentFormat> ALL =
      ServiceLoader.load(AlignmentFormat.class, AlignmentFormat.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private AlignmentFormats() {}

  public static List<AlignmentFormat> all() {
    return ALL;
  }

  /** The first one, which keeps everything. */
  public static AlignmentFormat standard() {
    return ALL.get(0);
  }

  /** By its own name. */
  public static Optional<AlignmentFormat> ofName(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** By the ending of a file's name, before {@code .gz} if it has that, in any capitalisation. */
  public static Optional<AlignmentFormat> ofFile(String name) {
    String small = Gzip.nameWithin(name).toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(format -> format.endings().stream().anyMatch(small::endsWith))
        .findFirst();
  }

  /** The same, by the endings of files that are read. */
  public static Optional<AlignmentFormat> ofInput(String name) {
    String small = Gzip.nameWithin(name).toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(
            format -> format.isRead() && format.endingsRead().stream().anyMatch(small::endsWith))
        .findFirst();
  }

  /**
   * By the content of a file, where that shows it.
   *
   * @param head its first bytes, at most {@value XmlRoot#HEAD}
   */
  public static Optional<AlignmentFormat> ofContent(byte[] head) {
    return XmlRoot.of(head)
        .flatMap(root -> ALL.stream().filter(format -> format.isOf(root)).findFirst());
  }

  /** The names of some, with commas between. */
  public static String names(Predicate<AlignmentFormat> wanted) {
    return ALL.stream().filter(wanted).map(AlignmentFormat::name).collect(Collectors.joining(", "));
  }

  /** The endings of all, with blanks between. */
  public static String endings() {
    return ALL.stream()
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(" "));
  }
}
