package stele.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Builds one version sentence by sentence. Positions are kept if each fits its text and they follow
 * each other; otherwise the version is laid out anew, one sentence per line, and loses its digest.
 */
final class VersionBuilder {

  private final String id;
  private final Language language;
  private final String file;
  private final String sha256;
  private final List<Sentence> sentences = new ArrayList<>();
  private boolean placed = true;
  private int end;
  private int paragraph;

  VersionBuilder(String id, Language language, String file, String sha256) {
    this.id = id;
    this.language = language;
    this.file = file;
    this.sha256 = sha256;
  }

  Language language() {
    return language;
  }

  int size() {
    return sentences.size();
  }

  void add(Sentence sentence) {
    sentences.add(sentence);
    placed &= sentence.position().isPresent() && follows(sentence, sentence.position().get());
  }

  /** All sentences so far, which have to be added again. */
  List<Sentence> takeAll() {
    List<Sentence> all = List.copyOf(sentences);
    sentences.clear();
    placed = true;
    end = 0;
    paragraph = 0;
    return all;
  }

  private boolean follows(Sentence sentence, Sentence.Position position) {
    boolean follows =
        position.span().start() >= end
            && position.span().length() == sentence.text().length()
            && position.paragraph() >= paragraph;
    end = position.span().end();
    paragraph = position.paragraph();
    return follows;
  }

  /**
   * The version with all its sentences.
   *
   * @param digest of the bytes it was read from, where its sentences came without places
   * @throws ArithmeticException if it has more than 2^31 UTF-16 code units
   */
  SegmentedDocument build(String digest) {
    return placed && !sentences.isEmpty()
        ? document(file, sha256, sentences.stream().map(VersionBuilder::inPlace).toList())
        : layOut(file, digest);
  }

  /**
   * The version as a text of its own, one sentence per line, whatever its positions.
   *
   * @throws ArithmeticException if it has more than 2^31 UTF-16 code units
   */
  SegmentedDocument layOut(String ownFile, String digest) {
    List<Segment> segments = new ArrayList<>(sentences.size());
    int start = 0;
    int row = 0;
    for (Sentence sentence : sentences) {
      row = Math.max(row, sentence.position().map(Sentence.Position::paragraph).orElse(row));
      int stop = Math.addExact(start, sentence.text().length());
      segments.add(Segment.of(new Span(start, stop), row, sentence.text()));
      start = Math.addExact(stop, 1);
    }
    return document(ownFile, digest, segments);
  }

  private SegmentedDocument document(String name, String digest, List<Segment> segments) {
    return new SegmentedDocument(id, language, name, digest, segments, Map.of());
  }

  private static Segment inPlace(Sentence sentence) {
    Sentence.Position position = sentence.position().orElseThrow();
    return Segment.of(position.span(), position.paragraph(), sentence.text());
  }
}
