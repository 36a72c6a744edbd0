package stele.segment;

import java.util.Optional;

/**
 * What the user wants of the splitting.
 *
 * @param paragraphs what parts the paragraphs of a plain text
 * @param abbreviations the user's own, besides those that ship with Stele
 * @param srx rules that take the place of those that ship with Stele, for the languages they map
 */
public record SegmentationOptions(
    ParagraphMode paragraphs, UserAbbreviations abbreviations, Optional<SrxDocument> srx) {

  /** Everything as it ships. */
  public static SegmentationOptions defaults() {
    return new SegmentationOptions(ParagraphMode.AUTO, UserAbbreviations.none(), Optional.empty());
  }
}
