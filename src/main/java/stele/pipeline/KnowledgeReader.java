package stele.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.lexicon.Lexicon;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.ReadLexicon;
import stele.lexicon.TokenizedText;

/**
 * Reads the user's lexicons for the versions of an alignment, and turns each the way the versions
 * are ordered. Not for users of the library: may change.
 */
public final class KnowledgeReader {

  private final Resources resources;
  private final List<Path> files;
  private final boolean wordVectors;
  private final List<Problem> warnings;

  /**
   * @param files lexicons of the user
   * @param wordVectors whether the word translations that ship with Stele are used
   * @param warnings receives warnings about the lexicons
   */
  public KnowledgeReader(List<Path> files, boolean wordVectors, List<Problem> warnings) {
    this(new Resources(SegmentationRequest.standard()), files, wordVectors, warnings);
  }

  KnowledgeReader(
      Resources resources, List<Path> files, boolean wordVectors, List<Problem> warnings) {
    this.resources = resources;
    this.files = files;
    this.wordVectors = wordVectors;
    this.warnings = warnings;
  }

  /**
   * The prior knowledge of the words of the first version and each of the others, in their order. A
   * lexicon is used for the pairs it can be read for with the fewest warnings.
   *
   * @throws InputException if a lexicon cannot be read, or fits none of the pairs
   */
  public List<PriorKnowledge> read(List<SegmentedDocument> documents) throws InputException {
    List<List<Lexicon>> lexicons = new ArrayList<>();
    for (int pair = 1; pair < documents.size(); pair++) {
      lexicons.add(new ArrayList<>());
    }
    for (Path file : files) {
      List<Optional<ReadLexicon>> readings = readings(file, documents);
      int doubts = readings.stream().mapToInt(KnowledgeReader::doubts).min().orElse(0);
      boolean warned = false;
      for (int pair = 0; pair < readings.size(); pair++) {
        if (doubts(readings.get(pair)) == doubts) {
          ReadLexicon reading = readings.get(pair).orElseThrow();
          lexicons.get(pair).add(reading.lexicon());
          warnings.addAll(warned ? List.of() : reading.warnings());
          warned = true;
        }
      }
    }
    return lexicons.stream().map(this::knowledge).toList();
  }

  /** The prior knowledge of the words of two versions in one language. */
  PriorKnowledge within() {
    return wordVectors ? PriorKnowledge.standard() : PriorKnowledge.withoutWordVectors();
  }

  private PriorKnowledge knowledge(List<Lexicon> lexicons) {
    return lexicons.isEmpty() ? within() : within().with(lexicons);
  }

  /** Per pair, the lexicon as read for it; empty where it is of other languages. */
  private List<Optional<ReadLexicon>> readings(Path file, List<SegmentedDocument> documents)
      throws InputException {
    SegmentedDocument base = documents.get(0);
    List<Optional<ReadLexicon>> readings = new ArrayList<>();
    InputException refusal = null;
    for (SegmentedDocument version : documents.subList(1, documents.size())) {
      try {
        ReadLexicon read = resources.lexicon(file, base.language(), version.language());
        readings.add(Optional.of(read.orientedFor(tokenized(base), tokenized(version))));
      } catch (InputException e) {
        refusal = refusal == null ? e : refusal;
        readings.add(Optional.empty());
      }
    }
    if (readings.stream().allMatch(Optional::isEmpty)) {
      throw refusal;
    }
    return readings;
  }

  private static int doubts(Optional<ReadLexicon> reading) {
    return reading.map(read -> read.warnings().size()).orElse(Integer.MAX_VALUE);
  }

  private static TokenizedText tokenized(SegmentedDocument document) {
    return TokenizedText.of(document.segments().stream().map(Segment::text).toList());
  }
}
