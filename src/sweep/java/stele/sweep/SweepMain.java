package stele.sweep;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.bitext.InputException;

/**
 * Reads all documents in some folders twice, and prints what share of the words is found.
 *
 * <pre>  mvn -q -Psweep test-compile exec:exec@sweep -Dsweep.folders=/usr/share/doc:documents</pre>
 *
 * Needs pandoc and pdftotext on the path for the formats that are no packed XML.
 */
public final class SweepMain {

  /** The share of words below which a file gets a line. */
  static final double ENOUGH = .999;

  private final Map<IndependentReading, List<SweptFile>> swept =
      new EnumMap<>(IndependentReading.class);
  private final Map<IndependentReading, Integer> refused = new EnumMap<>(IndependentReading.class);
  private final Map<IndependentReading, Integer> unread = new EnumMap<>(IndependentReading.class);

  private SweepMain() {}

  /**
   * @param args folders, with the separator of paths between them
   */
  public static void main(String[] args) throws IOException {
    SweepMain sweep = new SweepMain();
    for (String folder : String.join(File.pathSeparator, args).split(File.pathSeparator)) {
      for (Path file : files(Path.of(folder))) {
        sweep.read(file);
      }
    }
    sweep.printTable();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> IndependentReading.of(file).isPresent())
          .sorted()
          .toList();
    }
  }

  private void read(Path file) {
    Optional<IndependentReading> reading = IndependentReading.of(file);
    if (reading.isEmpty()) {
      return;
    }
    try {
      SweptFile done = SweptFile.of(file, reading.get());
      swept.computeIfAbsent(reading.get(), format -> new ArrayList<>()).add(done);
      if (done.share() < ENOUGH || !done.isSaid()) {
        System.out.println(done.line());
      }
    } catch (InputException e) {
      refused.merge(reading.get(), 1, Integer::sum);
      System.out.println("refused " + e.problem().message());
    } catch (IOException e) {
      unread.merge(reading.get(), 1, Integer::sum);
      System.out.println("no independent reading of " + file + ": " + e.getMessage());
    }
  }

  private void printTable() {
    System.out.println(
        "format files words found below_.999 of_them_not_said refused not_read_twice");
    for (IndependentReading format : IndependentReading.values()) {
      List<SweptFile> files = swept.getOrDefault(format, List.of());
      long words = files.stream().mapToLong(SweptFile::words).sum();
      long missing = files.stream().mapToLong(file -> file.missing().size()).sum();
      List<SweptFile> below = files.stream().filter(file -> file.share() < ENOUGH).toList();
      System.out.printf(
          Locale.ROOT,
          "%s %d %d %.5f %d %d %d %d%n",
          format,
          files.size(),
          words,
          words == 0 ? 1 : 1 - (double) missing / words,
          below.size(),
          below.stream().filter(file -> !file.isSaid()).count(),
          refused.getOrDefault(format, 0),
          unread.getOrDefault(format, 0));
    }
  }
}
