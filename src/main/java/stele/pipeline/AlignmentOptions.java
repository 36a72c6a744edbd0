package stele.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.segment.ParagraphMode;

/**
 * How versions are split and aligned.
 *
 * @param lexicons the user's own files of word translations
 * @param wordVectors whether to use the word translations that ship with Stele
 * @param segmentation how the versions are split
 * @param pageExtras whether what a page of HTML says beside its text belongs to it: its title, its
 *     description, and those of its pictures
 */
public record AlignmentOptions(
    List<Path> lexicons,
    boolean wordVectors,
    SegmentationRequest segmentation,
    boolean pageExtras) {

  public AlignmentOptions {
    lexicons = List.copyOf(lexicons);
  }

  /** Everything that ships with Stele and nothing else. */
  public static AlignmentOptions standard() {
    return new AlignmentOptions(List.of(), true, SegmentationRequest.standard(), false);
  }

  public AlignmentOptions withLexicons(List<Path> others) {
    return new AlignmentOptions(others, wordVectors, segmentation, pageExtras);
  }

  public AlignmentOptions withWordVectors(boolean used) {
    return new AlignmentOptions(lexicons, used, segmentation, pageExtras);
  }

  public AlignmentOptions withSegmentation(SegmentationRequest other) {
    return new AlignmentOptions(lexicons, wordVectors, other, pageExtras);
  }

  public AlignmentOptions withPageExtras(boolean read) {
    return new AlignmentOptions(lexicons, wordVectors, segmentation, read);
  }

  /**
   * The options that are not standard, as Alignment JSON records them. Files appear by their own
   * names, so that a result does not depend on where they are.
   */
  public Map<String, Object> recorded() {
    Map<String, Object> recorded = new LinkedHashMap<>();
    if (segmentation.paragraphs() != ParagraphMode.AUTO) {
      recorded.put("paragraphs", segmentation.paragraphs().toString());
    }
    segmentation.abbreviations().ifPresent(file -> recorded.put("abbreviations", ownName(file)));
    segmentation.srx().ifPresent(file -> recorded.put("srx", ownName(file)));
    if (!lexicons.isEmpty()) {
      recorded.put("lexicons", lexicons.stream().map(AlignmentOptions::ownName).toList());
    }
    if (!wordVectors) {
      recorded.put("wordVectors", false);
    }
    if (pageExtras) {
      recorded.put("pageExtras", true);
    }
    return recorded;
  }

  private static String ownName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
