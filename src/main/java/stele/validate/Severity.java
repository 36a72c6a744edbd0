package stele.validate;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
  /** A tool refuses the file or loses something of it, or the DTD forbids it. */
  ERROR,
  /** A tool may not do with it what was meant. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** As files and messages write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
