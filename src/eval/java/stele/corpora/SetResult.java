package stele.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.evaluate.BeadScore;
import stele.evaluate.Evaluation;
import stele.evaluate.GoldReader;
import stele.evaluate.JudgedBead;
import stele.evaluate.SpanScore;
import stele.pipeline.AlignmentOptions;
import stele.pipeline.Stele;
import stele.pipeline.Version;

/**
 * What came of aligning all documents of a set, each alone.
 *
 * @param beads scores where the gold is in beads
 * @param spans scores where it is in pieces of running text
 * @param judged every bead with the gold's word on it
 */
record SetResult(
    int documents, Optional<BeadScore> beads, Optional<SpanScore> spans, List<JudgedBead> judged) {

  SetResult {
    judged = List.copyOf(judged);
  }

  /** A set of texts in sentences. */
  static SetResult ofBeads(Contender contender, String set) throws InputException {
    List<Evaluation> evaluations = new ArrayList<>();
    for (BeadText text : DevelopmentTexts.beads(set)) {
      Alignment alignment = contender.align(text.sourceDocument(), text.targetDocument());
      Path gold = DevelopmentTexts.folder().resolve(Path.of("beads", set, text.name(), "gold.txt"));
      evaluations.add(Evaluation.of(alignment, GoldReader.read(gold)));
    }
    return of(evaluations);
  }

  /** A set of running texts, segmented and aligned by the whole program. */
  static SetResult ofRunningText(String set, boolean wordVectors)
      throws InputException, IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    try (Stream<Path> folders = Files.list(DevelopmentTexts.folder().resolve("raw").resolve(set))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        AlignmentOptions options = AlignmentOptions.standard().withWordVectors(wordVectors);
        Alignment alignment = Stele.with(options).align(versions(folder)).alignment();
        evaluations.add(Evaluation.of(alignment, GoldReader.read(folder.resolve("gold.tsv"))));
      }
    }
    return of(evaluations);
  }

  /** The two texts in the order of the gold, which {@code meta.json} tells. */
  private static List<Version> versions(Path folder) throws IOException {
    String meta = Files.readString(folder.resolve("meta.json"));
    List<Version> versions = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      String language = meta.replaceAll("(?s).*\"" + side + "\": \"([^\"]+)\".*", "$1");
      versions.add(
          Version.file(folder.resolve(language + ".txt")).inLanguage(Language.of(language)));
    }
    return versions;
  }

  private static SetResult of(List<Evaluation> evaluations) {
    return new SetResult(
        evaluations.size(),
        evaluations.stream().flatMap(one -> one.beads().stream()).reduce(BeadScore::plus),
        evaluations.stream().flatMap(one -> one.spans().stream()).reduce(SpanScore::plus),
        evaluations.stream().flatMap(one -> one.judged().stream()).toList());
  }
}
