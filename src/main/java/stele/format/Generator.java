package stele.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program that made a file, as the file names it.
 *
 * @param name of the program
 * @param version of the program
 * @param options options of the run: strings, numbers, booleans, lists and maps of them, in the
 *     order to be written
 */
public record Generator(String name, String version, Map<String, Object> options) {

  public Generator {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
