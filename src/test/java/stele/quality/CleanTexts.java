package stele.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Texts with trusted alignments that lie beside the repository on some machines. */
final class CleanTexts {

  private static final Pattern BEAD = Pattern.compile("\\[(.*?)]:\\[(.*?)]");

  private CleanTexts() {}

  static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpora = at.resolve("shared").resolve("corpora");
      if (Files.isDirectory(corpora)) {
        return Optional.of(corpora);
      }
    }
    return Optional.empty();
  }

  /** Documents of sentences and beads between them, such as {@code beads/ntrex-en-ru}. */
  static List<Alignment> beads(Path set) throws IOException {
    String name = set.getFileName().toString();
    String[] languages = name.substring(name.length() - 5).split("-", -1);
    List<Alignment> alignments = new ArrayList<>();
    for (Path document : sorted(set)) {
      List<String> source = Files.readAllLines(document.resolve("src.txt"));
      List<String> target = Files.readAllLines(document.resolve("tgt.txt"));
      Texts beads = new Texts(languages);
      int count = 0;
      for (String line : Files.readAllLines(document.resolve("gold.txt"))) {
        Matcher bead = BEAD.matcher(line);
        if (bead.find()) {
          beads.add(run(source, bead.group(1)), run(target, bead.group(2)));
          count++;
        }
      }
      if (count > 0) {
        alignments.add(beads.build());
      }
    }
    return alignments;
  }

  private static List<String> run(List<String> sentences, String indices) {
    return indices.isBlank()
        ? List.of()
        : Pattern.compile(",")
            .splitAsStream(indices)
            .map(index -> sentences.get(Integer.parseInt(index.strip())))
            .filter(text -> !text.isEmpty())
            .toList();
  }

  /** Running text with rows of offsets, such as {@code raw/pud/en-ru}: a segment a row. */
  static Alignment rows(Path document, String source, String target) throws IOException {
    String left = Files.readString(document.resolve(source + ".txt"));
    String right = Files.readString(document.resolve(target + ".txt"));
    Texts beads = new Texts(source, target);
    int lastHere = 0;
    int lastThere = 0;
    for (String line : Files.readAllLines(document.resolve("gold.tsv"))) {
      String[] cells = line.split("\t", -1);
      int here = Integer.parseInt(cells[0]);
      int there = Integer.parseInt(cells[2]);
      if (here >= 0 && there >= 0) {
        if (left.substring(lastHere, here).contains("\n\n")) {
          beads.endParagraph(0);
        }
        if (right.substring(lastThere, there).contains("\n\n")) {
          beads.endParagraph(1);
        }
        lastHere = Integer.parseInt(cells[1]);
        lastThere = Integer.parseInt(cells[3]);
        beads.add(
            List.of(left.substring(here, lastHere)), List.of(right.substring(there, lastThere)));
      }
    }
    return beads.build();
  }

  /** The alignment with other segments on the second side of some beads, told by their index. */
  static Alignment spoil(Alignment alignment, Map<Integer, List<String>> spoiled) {
    Texts texts =
        new Texts(
            alignment.documents().get(0).language().tag(),
            alignment.documents().get(1).language().tag());
    for (int index = 0; index < alignment.beads().size(); index++) {
      List<Span> runs = alignment.beads().get(index).runs();
      for (int version = 0; version < 2; version++) {
        SegmentedDocument document = alignment.documents().get(version);
        Span run = runs.get(version);
        if (!run.isEmpty() && run.start() > 0 && document.startsParagraph(run.start())) {
          texts.endParagraph(version);
        }
      }
      List<String> there = spoiled.get(index);
      texts.add(
          texts(alignment.documents().get(0), runs.get(0)),
          there == null ? texts(alignment.documents().get(1), runs.get(1)) : there);
    }
    return texts.build();
  }

  private static List<String> texts(SegmentedDocument document, Span run) {
    return document.segments().subList(run.start(), run.end()).stream().map(Segment::text).toList();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Two documents that grow bead by bead. */
  private static final class Texts {
    private final String[] languages;
    private final List<List<Segment>> segments = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<Bead> beads = new ArrayList<>();
    private final int[] paragraph = new int[2];

    Texts(String... languages) {
      this.languages = languages;
    }

    void endParagraph(int version) {
      paragraph[version]++;
    }

    void add(List<String> here, List<String> there) {
      if (!here.isEmpty() || !there.isEmpty()) {
        beads.add(Bead.auto(List.of(run(0, here), run(1, there)), 1));
      }
    }

    private Span run(int version, List<String> texts) {
      List<Segment> all = segments.get(version);
      int first = all.size();
      for (String text : texts) {
        int start = all.isEmpty() ? 0 : all.get(all.size() - 1).span().end() + 1;
        all.add(Segment.of(new Span(start, start + text.length()), paragraph[version], text));
      }
      return new Span(first, all.size());
    }

    Alignment build() {
      List<SegmentedDocument> documents = new ArrayList<>();
      for (int version = 0; version < 2; version++) {
        Language language = Language.of(languages[version]);
        documents.add(
            new SegmentedDocument(
                language.tag(), language, "", "", segments.get(version), Map.of()));
      }
      return Alignment.of(documents, beads);
    }
  }
}
