package stele.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import stele.bitext.Bead;
import stele.bitext.Language;

/**
 * A translation unit: a bead and its text in each language that has one, the source first.
 *
 * @param id its {@code tuid}; units of one file never share it
 */
record TmxUnit(String id, Bead bead, List<Variant> variants) {

  /** Bytes of the digest in an id; 2^32 units of different texts before two are likely to meet. */
  private static final int DIGEST_BYTES = 8;

  /**
   * The text of one language.
   *
   * @param text cleaned for XML, not blank
   */
  record Variant(Language language, String text) {}

  /**
   * A name made of languages and texts alone, so that a unit keeps it whatever changes around it,
   * and memories of several texts can be merged.
   */
  static String digestOf(List<Variant> variants) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Variant variant : variants) {
        // Zero bytes occur in no tag and no cleaned text.
        digest.update(
            (variant.language() + "\0" + variant.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
