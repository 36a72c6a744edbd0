package stele.format.tmx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import stele.bitext.Bead;
import stele.bitext.JoinedBead;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Blanks;
import stele.xml.XmlText;

/**
 * A translation unit: a bead, or a moved pair, and its text in each language that has one, the
 * source first.
 *
 * @param id its {@code tuid}; units of one file never share it
 */
record TmxUnit(String id, JoinedBead joined, List<Tuv> variants) {

  /** Bytes of the digest in an id; 2^32 units of different texts before two are likely to meet. */
  private static final int DIGEST_BYTES = 8;

  Bead bead() {
    return joined.bead();
  }

  /**
   * The text of one language.
   *
   * @param text cleaned for XML, not blank
   * @param lengths of its sentences in UTF-16 code units, with one space between them, or none in
   *     languages that write none; empty if they do not add up to the text
   */
  record Tuv(Language language, String text, List<Integer> lengths) {

    /** The text of a version in a run of segments; empty if it is invisible. */
    static Optional<Tuv> of(SegmentedDocument document, Span run, Language tag) {
      String text = XmlText.clean(document.textOf(run));
      if (Blanks.isInvisible(text)) {
        return Optional.empty();
      }
      List<Integer> lengths = new ArrayList<>();
      for (int i = run.start(); i < run.end(); i++) {
        lengths.add(XmlText.clean(document.textOf(new Span(i, i + 1))).length());
      }
      int joints = document.language().joinsWithoutSpace() ? 0 : run.length() - 1;
      int sum = lengths.stream().mapToInt(Integer::intValue).sum() + joints;
      boolean fits = sum == text.length() && !lengths.contains(0);
      return Optional.of(new Tuv(tag, text, fits ? lengths : List.of()));
    }
  }

  /**
   * A name made of languages and texts alone, so that a unit keeps it whatever changes around it,
   * and memories of several texts can be merged.
   */
  static String digestOf(List<Tuv> variants) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Tuv variant : variants) {
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
