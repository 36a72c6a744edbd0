package stele.format.tmx;

import stele.format.BeadFields;

/** The types of the {@code prop} elements Stele writes into a memory and reads from one. */
final class TmxProperties {

  static final String CONFIDENCE = "x-" + BeadFields.CONFIDENCE;
  static final String STATUS = "x-" + BeadFields.STATUS;

  /** The shape of the bead; written, not read. */
  static final String BEAD = "x-bead";

  /**
   * Of a moved pair, where its text stands in each version: a half-open run of segments, counted
   * from 0, or {@code 0-0} for none; written, not read.
   */
  static final String MOVED = "x-moved";

  /** One flag; a unit may have several. */
  static final String FLAG = "x-flag";

  /** Several flags in one property; read, not written. */
  static final String FLAGS = "x-" + BeadFields.FLAGS;

  /** A note of a tool that has no {@code note} element; read, not written. */
  static final String NOTE = "x-" + BeadFields.NOTE;

  /** Lengths of the sentences of a variant, in UTF-16 code units. */
  static final String SEGMENTS = "x-" + BeadFields.SEGMENTS;

  private TmxProperties() {}
}
