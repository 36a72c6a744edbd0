package stele.format.xliff;

import stele.format.BeadFields;

/**
 * The names of the metadata Stele writes into an XLIFF file and reads from one: a group has a
 * category, each of its entries a type.
 */
final class XliffMetadata {

  /** The group of a unit. */
  static final String UNIT = "stele";

  /** The groups of the two versions. */
  static final String SOURCE = "stele-source";

  static final String TARGET = "stele-target";

  static final String ID = "id";
  static final String FILE = "file";
  static final String SHA256 = "sha256";

  /** In a unit that shows a moved pair: the numbers of its beads, from 1. */
  static final String MOVED = "moved";

  /** Before the word of a status in {@code subState}. */
  static final String STATUS_PREFIX = "stele:";

  private XliffMetadata() {}

  /** The type for the positions of the sentences of a version. */
  static String segments(int version) {
    return (version == 0 ? "source-" : "target-") + BeadFields.SEGMENTS;
  }

  /** The group of a bead of a moved pair, by its number. */
  static String part(int bead) {
    return "stele-bead-" + bead;
  }

  /** The group of a version. */
  static String group(int version) {
    return version == 0 ? SOURCE : TARGET;
  }
}
