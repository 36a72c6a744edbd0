package stele.bitext;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies that keep the order of the fields and may hold null values. */
final class Extensions {

  private Extensions() {}

  static Map<String, Object> copyOf(Map<String, Object> fields) {
    return fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
