package stele.bitext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The table {@code scripts.txt}: a script a line, then the languages usually written in it. */
final class UsualScripts {

  private UsualScripts() {}

  /** The ISO 15924 script of a language, by its primary subtag; empty if it is not listed. */
  static String of(String language) {
    return Holder.SCRIPTS.getOrDefault(language, "");
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final Map<String, String> SCRIPTS = read();

    private static Map<String, String> read() {
      Map<String, String> scripts = new HashMap<>();
      try (InputStream in = UsualScripts.class.getResourceAsStream("scripts.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#")) {
            String[] cells = line.split(" ", -1);
            for (int i = 1; i < cells.length; i++) {
              scripts.put(cells[i], cells[0]);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read scripts.txt", e);
      }
      return scripts;
    }
  }
}
