package stele.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.Span;

/**
 * A text with sentences marked by hand: {@code raw.txt} and {@code gold.tsv} (start and end of each
 * sentence) in a folder whose name begins with the language.
 */
final class Treebank {

  static final Path FOLDER = Path.of("..", "shared", "corpora", "sentences");

  private final String language;
  private final String text;
  private final List<Span> gold;
  private final int[] solid;

  private Treebank(String language, String text, List<Span> gold) {
    this.language = language;
    this.text = text;
    this.gold = gold;
    this.solid = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      solid[i + 1] = solid[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
  }

  static Treebank read(String name) {
    try {
      Path folder = FOLDER.resolve(name);
      List<Span> gold =
          Files.readAllLines(folder.resolve("gold.tsv")).stream()
              .filter(row -> !row.isBlank() && !row.startsWith("#"))
              .map(row -> row.split("\\s+"))
              .map(row -> new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
              .toList();
      return new Treebank(name.substring(0, 2), Files.readString(folder.resolve("raw.txt")), gold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our boundaries within paragraphs: the others, at blank lines, cost nothing. */
  BoundaryScore inner() {
    Language tag = Language.of(language);
    Document document = new Document(language, tag, "raw.txt", "", text, List.of());
    return score(
        Segmenter.forLanguage(tag).segment(document).segments().stream()
            .map(Segment::span)
            .toList());
  }

  /** Those of LanguageTool's rules. */
  BoundaryScore innerOfLanguageTool() {
    return score(LanguageToolRules.spans(language + "_two", text));
  }

  private BoundaryScore score(List<Span> system) {
    Set<Integer> wanted = innerEnds(gold);
    Set<Integer> found = innerEnds(system);
    Set<Integer> both = new HashSet<>(wanted);
    both.retainAll(found);
    return new BoundaryScore(both.size(), wanted.size(), found.size());
  }

  private Set<Integer> innerEnds(List<Span> spans) {
    return spans.stream()
        .map(Span::end)
        .filter(this::isInner)
        .map(end -> solid[end])
        .collect(Collectors.toSet());
  }

  private boolean isInner(int end) {
    int breaks = 0;
    int i = end;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return i < text.length() && breaks < 2;
  }
}
