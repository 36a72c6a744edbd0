package stele.segment;

import java.util.Optional;

/**
 * How the user wants texts split.
 *
 * @param paragraphs what separates the paragraphs of a plain text
 * @param abbreviations the user's own, besides those that ship with Stele
 * @param srx rules that replace those that ship with Stele, for the languages they map
 */
public record SegmentationOptions(
    ParagraphMode paragraphs, UserAbbreviations abbreviations, Optional<SrxDocument> srx) {

  /** The rules that ship with Stele, and nothing else. */
  public static SegmentationOptions defaults() {
    return new SegmentationOptions(ParagraphMode.AUTO, UserAbbreviations.none(), Optional.empty());
  }
}
