package stele.quality;

import stele.bitext.Flag;

/**
 * A bead in which a version is much longer or shorter than its usual ratio to the base. Lengths are
 * code points of the segments, white space within them included.
 *
 * @param bead its index in the alignment; of a moved pair, that of its place
 * @param version index into the documents of the alignment, never 0
 * @param baseLength of the base
 * @param length of the version
 * @param expected length the version would have at its usual ratio
 * @param deviation of {@code length} from it, in standard deviations; positive where it is longer
 */
public record LengthOutlier(
    int bead, int version, int baseLength, int length, double expected, double deviation) {

  FlagReason reason(String base, String other) {
    return FlagReason.of(
        Flag.LENGTH_OUTLIER,
        "%s has %d characters; about %d would be usual for the %d in %s"
            .formatted(other, length, Math.round(expected), baseLength, base));
  }
}
