package stele.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Segment;
import stele.format.lines.IndexBead;
import stele.testing.Letter;

/**
 * Where the development texts lie: the folder the system property {@code stele.corpora} names, else
 * {@code ../shared/corpora}. Their licences keep them out of the repository.
 */
public final class DevelopmentTexts {

  /** Texts in sentences with beads made by hand. */
  public static final List<String> BEAD_SETS =
      List.of(
          "textberg-de-fr",
          "mac-zh-en",
          "parice-en-is",
          "1984-hu-en",
          "steinbeck-hu-en",
          "ntrex-en-ru");

  /** The set that the letter is. */
  public static final String LETTER = "letter-en-ru";

  private DevelopmentTexts() {}

  public static Path folder() {
    return Path.of(System.getProperty("stele.corpora", "../shared/corpora"));
  }

  public static boolean present() {
    return Files.isDirectory(folder().resolve("beads"));
  }

  public static List<BeadText> beads(String set) throws InputException {
    return BeadText.ofSet(folder().resolve("beads").resolve(set));
  }

  /** The letter of the repository and its complete translation. */
  public static BeadText letter() throws InputException {
    Alignment gold = Letter.gold("ru");
    return new BeadText(
        LETTER,
        "letter",
        sentences(gold, 0),
        sentences(gold, 1),
        gold.beads().stream().map(IndexBead::of).toList());
  }

  private static List<String> sentences(Alignment gold, int version) {
    return gold.documents().get(version).segments().stream().map(Segment::text).toList();
  }
}
