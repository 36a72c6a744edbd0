package stele.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads Word documents (ISO/IEC 29500, WordprocessingML, transitional and strict).
 *
 * <p>The main part in its order, then the footnotes and the endnotes that are referred to. Heads
 * and feet of pages, comments, tables of contents, hidden text and tracked deletions are left out.
 */
final class DocxReader implements DocumentReader {

  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;
  private final int depth;

  /** For documents outside others; the decoder is for texts in them. */
  DocxReader(TextDecoder decoder, Consumer<Problem> warnings) {
    this(decoder, warnings, 0);
  }

  /** For documents so many levels deep in others. */
  DocxReader(TextDecoder decoder, Consumer<Problem> warnings, int depth) {
    this.decoder = decoder;
    this.warnings = warnings;
    this.depth = depth;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    OfficePackage parts = OfficePackage.read(source);
    Optional<String> main = parts.main("word/document.xml");
    if (main.isEmpty()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not a Word document: it has no main part",
              "open it and save it as .docx"));
    }
    DocxReading reading =
        new DocxReading(source, parts, main.get(), language, decoder, warnings, depth);
    read(main.get(), reading);
    return reading.document();
  }

  private static void read(String main, DocxReading reading) throws InputException {
    DocxBody body = DocxBody.read(main, reading);
    add(body.blocks(), reading.text());
    for (String kind : List.of("footnotes", "endnotes")) {
      Optional<String> part = reading.parts().related(main, kind).filter(reading.parts()::has);
      if (part.isPresent()) {
        addNotes(body.references(kind), DocxBody.read(part.get(), reading).notes(), reading.text());
      }
    }
    DocxLeavings.leaveOut(reading);
  }

  private static void add(List<TextBlock> blocks, ExtractedText text) throws InputException {
    for (TextBlock block : blocks) {
      text.add(block.text(), block.kind(), block.level(), block.cell());
    }
  }

  private static void addNotes(
      List<String> references, Map<String, List<TextBlock>> notes, ExtractedText text)
      throws InputException {
    for (String id : references) {
      add(notes.getOrDefault(id, List.of()).stream().map(TextBlock::inNote).toList(), text);
    }
    for (Map.Entry<String, List<TextBlock>> note : notes.entrySet()) {
      if (!references.contains(note.getKey())) {
        StringBuilder lost = new StringBuilder();
        note.getValue().forEach(block -> lost.append(block.text()));
        text.account().leaveOut(Leaving.NOTES_WITHOUT_MARKS, lost);
      }
    }
  }
}
