package stele.format.lines;

import java.util.List;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;
import stele.io.TextDecoder;

/** Reads a ladder or bead lines, whichever a file holds, with the two texts they are about. */
final class IndexedBeadsReader implements AlignmentReader {

  private final List<SegmentedDocument> texts;
  private final TextDecoder decoder;

  /**
   * @param texts source and target, in exactly the segments that were aligned
   */
  IndexedBeadsReader(List<SegmentedDocument> texts, TextDecoder decoder) {
    this.texts = texts;
    this.decoder = decoder;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    if (texts.size() != 2) {
      throw new InputException(
          Problem.of(
              source.name(),
              "a ladder or bead lines hold no text",
              "convert it together with its two texts first"));
    }
    IndexedBeads beads = IndexedBeads.parse(source.name(), decoder.decode(source.whole()));
    return new ReadAlignment(IndexedAlignment.of(beads, texts.get(0), texts.get(1)), List.of());
  }
}
