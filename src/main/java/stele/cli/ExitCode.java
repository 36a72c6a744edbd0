package stele.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a run ends. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int BELOW_THRESHOLD = 3;

  private ExitCode() {}

  /** For the help, in order. */
  static Map<String, String> meanings(String belowThreshold) {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + DONE, "done");
    meanings.put(" " + FAILED, "failed: an input cannot be used, or an output cannot be written");
    meanings.put(" " + WRONG_USAGE, "wrong usage: nothing was done");
    if (!belowThreshold.isEmpty()) {
      meanings.put(" " + BELOW_THRESHOLD, belowThreshold);
    }
    return meanings;
  }
}
