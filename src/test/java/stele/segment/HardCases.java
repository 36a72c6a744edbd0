package stele.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Segment;

/** The paragraphs of {@code stele/segment/<language>.txt}, with the sentences expected of each. */
final class HardCases {

  private static final Path FOLDER = Path.of("src/test/resources/stele/segment");

  private static final String UNSPACED = "⊕";

  private HardCases() {}

  /**
   * One paragraph.
   *
   * @param knownFailure why it fails and may; empty if it must not
   */
  record Case(String language, String text, List<String> sentences, String knownFailure) {

    List<String> split() {
      Language tag = Language.of(language);
      Document document = new Document(language, tag, "case", "", text, List.of());
      return Segmenter.forLanguage(tag).segment(document).segments().stream()
          .map(Segment::text)
          .toList();
    }

    boolean passes() {
      return split().equals(sentences);
    }

    /** Ends of sentences within the text, counted in characters that are no blanks. */
    static Set<Integer> boundaries(List<String> sentences) {
      Set<Integer> ends = new HashSet<>();
      int at = 0;
      for (String sentence : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
        at += sentence.replaceAll("\\s", "").length();
        ends.add(at);
      }
      return ends;
    }
  }

  /** The languages there are files for. */
  static List<String> languages() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> of(String language) {
    return parse(language, read(language));
  }

  /** The paragraphs of a text that is written like the files. */
  static List<Case> parse(String language, String content) {
    List<Case> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String reason = "";
    String joint = " ";
    List<String> lines = new ArrayList<>(List.of(content.split("\n")));
    lines.add("");
    for (String line : lines) {
      if (line.equals("#joint none")) {
        joint = "";
      } else if (line.startsWith("#!")) {
        reason = line.substring(2).strip();
      } else if (line.isBlank()) {
        if (!block.isEmpty()) {
          cases.add(caseOf(language, block, joint, reason));
          block.clear();
          reason = "";
        }
      } else if (!line.startsWith("#")) {
        block.add(line.strip());
      }
    }
    return cases;
  }

  private static Case caseOf(String language, List<String> block, String joint, String reason) {
    StringBuilder text = new StringBuilder();
    List<String> sentences = new ArrayList<>();
    for (String line : block) {
      boolean unspaced = line.startsWith(UNSPACED);
      if (!text.isEmpty() && !unspaced) {
        text.append(joint);
      }
      String sentence = unspaced ? line.substring(UNSPACED.length()) : line;
      text.append(sentence);
      sentences.add(sentence);
    }
    return new Case(language, text.toString(), sentences, reason);
  }

  private static String read(String language) {
    try {
      return Files.readString(FOLDER.resolve(language + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
