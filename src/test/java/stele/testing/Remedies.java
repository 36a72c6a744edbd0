package stele.testing;

import java.util.Collections;
import stele.bitext.Remedy;

/** Remedies of every kind. */
public final class Remedies {

  private Remedies() {}

  /** A remedy of this kind, its details all {@code 1}. */
  public static Remedy of(Remedy.Kind kind) {
    for (int details = 0; details < 5; details++) {
      try {
        return new Remedy(kind, Collections.nCopies(details, "1"));
      } catch (IllegalArgumentException e) {
        // one more
      }
    }
    throw new IllegalStateException(kind + " takes more details than a remedy should");
  }
}
