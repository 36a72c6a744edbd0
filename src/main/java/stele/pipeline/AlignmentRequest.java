package stele.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything that shapes an alignment.
 *
 * @param versions two or more, the source first
 * @param lexicons files of word translations the user has
 * @param wordVectors whether to use the word translations that ship with Stele
 * @param segmentation how the versions are split
 */
public record AlignmentRequest(
    List<VersionInput> versions,
    List<Path> lexicons,
    boolean wordVectors,
    SegmentationRequest segmentation) {

  public AlignmentRequest {
    versions = List.copyOf(versions);
    lexicons = List.copyOf(lexicons);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("an alignment needs two versions or more");
    }
  }

  /** Versions with all that ships with Stele and nothing else. */
  public static AlignmentRequest of(List<VersionInput> versions) {
    return new AlignmentRequest(versions, List.of(), true, SegmentationRequest.standard());
  }
}
