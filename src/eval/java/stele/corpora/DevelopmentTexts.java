package stele.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stele.bitext.InputException;

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
}
