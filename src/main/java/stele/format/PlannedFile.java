package stele.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import stele.io.AtomicFile;

/**
 * A file that is to be written.
 *
 * @param name a path
 * @param note what the user should know about its content; empty for nothing
 * @param counts the same for programs; empty for nothing
 */
public record PlannedFile(
    String name, String note, Map<String, Object> counts, AtomicFile.Content content) {

  public PlannedFile {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  public static PlannedFile of(String name, AtomicFile.Content content) {
    return new PlannedFile(name, "", Map.of(), content);
  }
}
