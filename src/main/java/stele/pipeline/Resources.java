package stele.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.lexicon.LexiconReader;
import stele.lexicon.ReadLexicon;
import stele.segment.SegmentationOptions;

/**
 * The user's files of rules and words, each read once however many alignments need it. Safe for any
 * number of threads; two that need a file at the same time may both read it. A file that cannot be
 * read is tried again.
 */
final class Resources {

  /** A lexicon file depends on the languages it is read for. */
  private record LexiconKey(Path file, Language source, Language target) {}

  private final SegmentationRequest request;
  private final Map<LexiconKey, ReadLexicon> lexicons = new ConcurrentHashMap<>();
  private volatile SegmentationOptions segmentation;

  Resources(SegmentationRequest request) {
    this.request = request;
  }

  SegmentationOptions segmentation() throws InputException {
    SegmentationOptions read = segmentation;
    if (read == null) {
      read = request.read();
      segmentation = read;
    }
    return read;
  }

  /** The lexicon in a file, not turned for any text yet. */
  ReadLexicon lexicon(Path file, Language source, Language target) throws InputException {
    LexiconKey key = new LexiconKey(file, source, target);
    ReadLexicon read = lexicons.get(key);
    if (read == null) {
      read = LexiconReader.between(source, target).read(file);
      lexicons.put(key, read);
    }
    return read;
  }
}
