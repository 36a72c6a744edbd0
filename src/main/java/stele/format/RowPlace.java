package stele.format;

/**
 * The place of a bead by what its row says.
 *
 * @param bead its number, from 1; 0 if unknown
 * @param pair a number that the parts of one moved pair share, from 1; 0 for a bead of no such pair
 */
public record RowPlace(int bead, int pair) {

  static final RowPlace NONE = new RowPlace(0, 0);

  /** Of a bead that is not part of a moved pair. */
  public static RowPlace of(int bead) {
    return new RowPlace(bead, 0);
  }
}
