package stele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of golden files: the versions of a text ({@code source.en.txt}, {@code target.ru.txt},
 * {@code third.de.txt}), or an {@code alignment.json} with parts that no run of the tool produces,
 * such as notes; and, in files that begin with {@code expected.}, the results.
 */
record GoldenText(Path folder) {

  private static final Path ROOT = Path.of("src", "test", "resources", "golden");

  static List<GoldenText> all() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenText::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Source first; none where the folder holds an alignment. */
  List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(source|target|third)\\..*"))
          .sorted()
          .toList();
    }
  }

  Path alignment() {
    return folder.resolve("alignment.json");
  }

  /** The report is mostly its own style sheet, so it is written only where it is kept already. */
  boolean hasReport() {
    return Files.exists(folder.resolve("expected.html"));
  }

  /** The bytes of every golden file, by its name. */
  Map<String, byte[]> expected() throws IOException {
    return expected(folder);
  }

  /** The bytes of every file of the folder that begins with {@code expected.}, by its name. */
  static Map<String, byte[]> expected(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("expected.")) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  /** Makes what was written the golden files, and removes those that were not written. */
  void replace(Map<String, byte[]> written) throws IOException {
    for (String old : expected().keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
