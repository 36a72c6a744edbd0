package stele.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the small files of the languages: one entry per line, {@code #} starts a comment. */
final class WordList {

  private WordList() {}

  /** The entries of {@code stele/segment/<language>/<name>}, none if there is no such file. */
  static Set<String> read(String language, String name) {
    return new HashSet<>(lines(language, name));
  }

  /** The same in the order of the file. */
  static List<String> lines(String language, String name) {
    return lines(language + "/" + name);
  }

  /** The entries of {@code stele/segment/<file>} in their order. */
  static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      return in == null ? List.of() : entries(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<String> entries(InputStream in) throws IOException {
    List<String> entries = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entry = line.strip();
      if (!entry.isEmpty() && entry.charAt(0) != '#') {
        entries.add(entry);
      }
    }
    return entries;
  }
}
