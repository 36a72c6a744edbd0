package stele.segment;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints the figures of docs/segmentation.md: {@code mvn -q test-compile exec:exec@segmentation}.
 */
final class SegmentationFigures {

  private static final List<String> TREEBANKS =
      List.of("ru-taiga-dev", "ru-gsd-dev", "en-ewt-dev", "en-gum-dev");

  private SegmentationFigures() {}

  public static void main(String[] args) {
    List<String> lines = new ArrayList<>();
    lines.add("| hard cases | paragraphs | Stele F1 | all right | LanguageTool F1 | all right |");
    lines.add("|---|---|---|---|---|---|");
    for (String language : HardCases.languages()) {
      lines.add(hardCases(language));
    }
    lines.add("");
    lines.add("| treebank | P | R | F1 | LanguageTool F1 |");
    lines.add("|---|---|---|---|---|");
    for (String name : TREEBANKS) {
      lines.add(
          Files.isDirectory(Treebank.FOLDER.resolve(name))
              ? treebank(name)
              : "| " + name + " | not in " + Treebank.FOLDER + " | | | |");
    }
    lines.forEach(System.out::println);
  }

  private static String hardCases(String language) {
    BoundaryScore ours = BoundaryScore.NOTHING;
    BoundaryScore theirs = BoundaryScore.NOTHING;
    int right = 0;
    int theirRight = 0;
    List<HardCases.Case> cases = HardCases.of(language);
    for (HardCases.Case one : cases) {
      List<String> split = one.split();
      List<String> other = LanguageToolRules.split(language + "_two", one.text());
      ours = ours.with(one.sentences(), split);
      theirs = theirs.with(one.sentences(), other);
      right += split.equals(one.sentences()) ? 1 : 0;
      theirRight += other.equals(one.sentences()) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %d | %.3f | %d |",
        language,
        cases.size(),
        ours.f1(),
        right,
        theirs.f1(),
        theirRight);
  }

  private static String treebank(String name) {
    Treebank treebank = Treebank.read(name);
    BoundaryScore score = treebank.inner();
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f |",
        name,
        (double) score.hits() / score.found(),
        (double) score.hits() / score.expected(),
        score.f1(),
        treebank.innerOfLanguageTool().f1());
  }
}
