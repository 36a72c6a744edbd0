package stele.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.lexicon.Lexicon;
import stele.lexicon.LexiconReader;
import stele.lexicon.PriorKnowledge;
import stele.lexicon.ReadLexicon;
import stele.lexicon.TokenizedText;

/** Reads what the user knows of the words of two versions, and turns it the way they stand. */
final class KnowledgeReader {

  private final AlignmentRequest request;
  private final List<Problem> warnings;

  /**
   * @param warnings takes what the user should be told of the lexicons
   */
  KnowledgeReader(AlignmentRequest request, List<Problem> warnings) {
    this.request = request;
    this.warnings = warnings;
  }

  PriorKnowledge read(SegmentedDocument source, SegmentedDocument target) throws InputException {
    PriorKnowledge knowledge =
        request.wordVectors() ? PriorKnowledge.standard() : PriorKnowledge.withoutWordVectors();
    if (request.lexicons().isEmpty()) {
      return knowledge;
    }
    LexiconReader reader = LexiconReader.between(source.language(), target.language());
    TokenizedText near = tokenized(source);
    TokenizedText far = tokenized(target);
    List<Lexicon> lexicons = new ArrayList<>();
    for (Path file : request.lexicons()) {
      ReadLexicon lexicon = reader.read(file).orientedFor(near, far);
      warnings.addAll(lexicon.warnings());
      lexicons.add(lexicon.lexicon());
    }
    return knowledge.with(lexicons);
  }

  private static TokenizedText tokenized(SegmentedDocument document) {
    return TokenizedText.of(document.segments().stream().map(Segment::text).toList());
  }
}
