package stele.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;

/**
 * Reads the text layer of PDFs. A PDF only has letters and positions; lines, paragraphs, headings
 * and notes are inferred from them ({@link PdfParagraphs}), page heads, feet and numbers are left
 * out ({@link RunningHeads}), and words divided at the ends of lines are joined ({@link
 * Hyphenation}). A warning counts these changes.
 */
final class PdfReader implements DocumentReader {

  private final Consumer<Problem> warnings;

  PdfReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    List<List<PdfLine>> pages = pages(source);
    long empty = pages.stream().filter(List::isEmpty).count();
    if (empty == pages.size()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "has no text layer: its pages are pictures",
              "recognise its text first (OCR), for example with ocrmypdf"));
    }
    RunningHeads heads = RunningHeads.of(pages);
    PdfContents contents = PdfContents.of(heads.body());
    PdfParagraphs found = PdfParagraphs.of(contents.body());
    ExtractedText text = new ExtractedText(source);
    for (PdfParagraphs.PageBlock block : found.blocks()) {
      text.add(block.text(), block.kind());
    }
    for (String note : found.notes()) {
      text.add(note, Paragraph.Kind.FOOTNOTE);
    }
    warn(source, heads.removed(), contents.removed(), found, empty, pages.size());
    return text.document(language);
  }

  private void warn(
      Source source, int heads, int contents, PdfParagraphs found, long empty, int pages) {
    List<String> done = new ArrayList<>();
    if (heads > 0) {
      done.add("%d page heads, feet or numbers are left out".formatted(heads));
    }
    if (contents > 0) {
      done.add("%d lines of a table of contents are left out".formatted(contents));
    }
    if (found.joined() > 0) {
      done.add("%d words divided at line ends are joined".formatted(found.joined()));
    }
    if (!found.notes().isEmpty()) {
      done.add("%d footnotes follow the text".formatted(found.notes().size()));
    }
    if (empty > 0) {
      done.add("%d of %d pages have no text".formatted(empty, pages));
    }
    if (!done.isEmpty()) {
      warnings.accept(
          Problem.of(source.name(), String.join(", ", done), Remedy.of(Remedy.Kind.SEE_TEXT)));
    }
  }

  // On damaged files the library throws many kinds of unchecked exceptions.
  private static List<List<PdfLine>> pages(Source source) throws InputException {
    PdfFonts.useOwnOnly();
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      return new PdfLines().of(document);
    } catch (InvalidPasswordException e) {
      throw new InputException(
          Problem.of(
              source.name(), "is encrypted", "open it with its password and save it without one"),
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not a PDF (%s)".formatted(reason(e)),
              "get it again, or open it in a viewer and print it as a PDF"),
          e);
    }
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty() || message.equals("null") ? e.getClass().getSimpleName() : message;
  }
}
