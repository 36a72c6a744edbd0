package stele.revision;

import java.util.Locale;
import java.util.Set;

/**
 * Which differences between two words are ignored.
 *
 * @param ignored in any order
 */
public record RevisionOptions(Set<Difference> ignored) {

  /** A kind of difference that can be ignored. */
  public enum Difference {
    /** Capital and small letters. */
    CASE,
    /** The Russian letters ё and е. */
    YO,
    /** Which quotation marks and apostrophes are used; whether there are any always counts. */
    QUOTES,
    /** Which dash or hyphen is used; whether there is one always counts. */
    DASHES,
    /** Whether there is a space, and which: {@code т.д.} and {@code т. д.}. */
    SPACES;

    /** The word the command line uses: {@code case}, {@code yo}, {@code quotes}, ... */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public RevisionOptions {
    ignored = Set.copyOf(ignored);
  }

  /** Every difference counts. */
  public static RevisionOptions strict() {
    return new RevisionOptions(Set.of());
  }

  boolean ignores(Difference difference) {
    return ignored.contains(difference);
  }
}
