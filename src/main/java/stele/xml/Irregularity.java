package stele.xml;

/** Something that a tolerant reader skips or repairs, and the words for it. */
public interface Irregularity {

  /** A clause about one of them. */
  String once();

  /** A clause about several, with {@code %d} for their number where it matters. */
  String often();

  /** What the user can do; empty for nothing. */
  String remedy();

  /** Its place among the warnings about a file. No two have the same. */
  int order();
}
