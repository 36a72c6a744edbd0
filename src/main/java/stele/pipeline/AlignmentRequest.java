package stele.pipeline;

import java.util.List;

/**
 * Everything that shapes an alignment.
 *
 * @param versions two or more, the source first
 */
public record AlignmentRequest(List<VersionInput> versions) {

  public AlignmentRequest {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("an alignment needs two versions or more");
    }
  }
}
