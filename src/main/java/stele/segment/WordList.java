package stele.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the small word files of the languages: an entry a line, {@code #} begins a remark. */
final class WordList {

  private WordList() {}

  /** The entries of {@code stele/segment/<language>/<name>}, none if there is no such file. */
  static Set<String> read(String language, String name) {
    try (InputStream in = WordList.class.getResourceAsStream(language + "/" + name)) {
      return in == null ? Set.of() : entries(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + language + "/" + name, e);
    }
  }

  private static Set<String> entries(InputStream in) throws IOException {
    Set<String> entries = new HashSet<>();
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
