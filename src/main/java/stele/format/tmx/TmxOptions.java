package stele.format.tmx;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.format.MovedText;

/**
 * What goes into a TMX and how.
 *
 * @param minConfidence beads of the aligner below this are left out, and at any value above 0 those
 *     without a confidence; what a person has accepted or edited stays
 * @param duplicates what happens to units with the same texts as an earlier one
 * @param beads what a unit is made of
 * @param moved what becomes of moved pairs
 * @param tags the tag to write for a version, by its id or by the tag of its language, where it is
 *     not its own: {@code en} as {@code en-GB}; the id comes first
 * @param doctype whether the file names its DTD; some tools then look for the DTD, and stop
 * @param timestamp the creation date of the file and its units; absent, so that the same alignment
 *     gives the same file, unless asked for
 */
public record TmxOptions(
    double minConfidence,
    Duplicates duplicates,
    Beads beads,
    MovedText moved,
    Map<String, Language> tags,
    boolean doctype,
    Optional<Instant> timestamp) {

  /** What happens to units that are the same in every language. */
  public enum Duplicates {
    /** All are written. */
    KEEP,
    /** The first is written. */
    FIRST
  }

  /**
   * What happens to beads with more than one sentence on a side, which match no single sentence.
   */
  public enum Beads {
    /** A bead is a unit, its sentences joined. */
    JOINED,
    /** Only beads of one sentence a side are units. */
    SKIP,
    /** The smallest run of beads that ends a paragraph in every version is a unit. */
    PARAGRAPH
  }

  public TmxOptions {
    tags = Map.copyOf(tags);
  }

  public static TmxOptions defaults() {
    return new TmxOptions(
        0, Duplicates.KEEP, Beads.JOINED, MovedText.KEEP, Map.of(), false, Optional.empty());
  }

  public TmxOptions withMinConfidence(double other) {
    return new TmxOptions(other, duplicates, beads, moved, tags, doctype, timestamp);
  }

  public TmxOptions withDuplicates(Duplicates other) {
    return new TmxOptions(minConfidence, other, beads, moved, tags, doctype, timestamp);
  }

  public TmxOptions withBeads(Beads other) {
    return new TmxOptions(minConfidence, duplicates, other, moved, tags, doctype, timestamp);
  }

  public TmxOptions withMoved(MovedText other) {
    return new TmxOptions(minConfidence, duplicates, beads, other, tags, doctype, timestamp);
  }

  public TmxOptions withTags(Map<String, Language> others) {
    return new TmxOptions(minConfidence, duplicates, beads, moved, others, doctype, timestamp);
  }

  public TmxOptions withDoctype(boolean other) {
    return new TmxOptions(minConfidence, duplicates, beads, moved, tags, other, timestamp);
  }

  public TmxOptions withTimestamp(Instant other) {
    return new TmxOptions(
        minConfidence, duplicates, beads, moved, tags, doctype, Optional.of(other));
  }

  Language tagOf(SegmentedDocument document) {
    Language own = tags.getOrDefault(document.language().tag(), document.language());
    return tags.getOrDefault(document.id(), own);
  }
}
