package stele.write;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Language;

/**
 * What goes into a TMX and how.
 *
 * @param minConfidence beads of the aligner below this are left out, and at any value above 0 those
 *     without a confidence; what a person has accepted or edited stays
 * @param duplicates what happens to units that say the same as an earlier one
 * @param languages the tag to write for a language, where it is not its own: {@code en} as {@code
 *     en-GB}
 * @param doctype whether the file names its DTD; some tools look for the DTD then, and stop
 * @param timestamp the creation date of the file and its units; absent, so that the same alignment
 *     gives the same file, unless asked for
 */
public record TmxOptions(
    double minConfidence,
    Duplicates duplicates,
    Map<Language, Language> languages,
    boolean doctype,
    Optional<Instant> timestamp) {

  /** What happens to units that are the same in every language. */
  public enum Duplicates {
    /** All are written. */
    KEEP,
    /** The first is written. */
    FIRST
  }

  public TmxOptions {
    languages = Map.copyOf(languages);
  }

  public static TmxOptions defaults() {
    return new TmxOptions(0, Duplicates.KEEP, Map.of(), false, Optional.empty());
  }

  Language tagOf(Language language) {
    return languages.getOrDefault(language, language);
  }
}
