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
import stele.io.Source;

/**
 * Reads the text layer of PDFs. A PDF only has letters and positions; lines, paragraphs, headings
 * and notes are inferred from them ({@link PdfParagraphs}), page heads, feet and numbers are left
 * out ({@link RunningHeads}), and words divided at the ends of lines are joined ({@link
 * Hyphenation}). Texts of annotations and of the fields of forms are left out. A warning counts
 * these changes.
 */
final class PdfReader implements DocumentReader {

  private final Consumer<Problem> warnings;

  PdfReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    TextAccount account = text.account();
    PdfLines lines = lines(source, account);
    List<List<PdfLine>> pages = lines.pages();
    long empty = pages.stream().filter(List::isEmpty).count();
    if (empty == pages.size()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "has no text layer: its pages are pictures",
              "recognise its text first (OCR), for example with ocrmypdf"));
    }
    PdfContents contents = PdfContents.of(withoutHeads(pages, account));
    contents.removed().forEach(line -> account.leaveOut(Leaving.CONTENTS, line.text()));
    PdfParagraphs found = PdfParagraphs.of(contents.body());
    PdfParagraphs sideways = PdfParagraphs.of(withoutHeads(lines.sideways(), account));
    addBlocks(found, text);
    addBlocks(sideways, text);
    for (String note : found.notes()) {
      text.add(note, Paragraph.Kind.FOOTNOTE);
    }
    for (String note : sideways.notes()) {
      text.add(note, Paragraph.Kind.FOOTNOTE);
    }
    for (int i = 0; i < found.joined() + sideways.joined(); i++) {
      account.leaveOut(Leaving.HYPHENS, "-");
    }
    mention(account, lines.sideways().size(), found.notes().size(), empty, pages.size());
    return text.document(language, warnings);
  }

  private static List<List<PdfLine>> withoutHeads(List<List<PdfLine>> pages, TextAccount account) {
    List<List<PdfLine>> numbered = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      int number = numbered.size();
      numbered.add(page.stream().map(line -> line.onPage(number)).toList());
    }
    RunningHeads heads = RunningHeads.of(numbered);
    heads.removed().forEach(line -> account.leaveOut(Leaving.HEADS_AND_FEET, line.text()));
    return heads.body();
  }

  private static void addBlocks(PdfParagraphs found, ExtractedText text) throws InputException {
    for (PdfParagraphs.PageBlock block : found.blocks()) {
      text.add(block.text(), block.kind());
    }
  }

  private static void mention(TextAccount account, int sideways, int notes, long empty, int pages) {
    List<String> done = new ArrayList<>();
    if (sideways > 0) {
      done.add("what is turned sideways follows the text");
    }
    if (notes > 0) {
      done.add(notes == 1 ? "1 footnote follows the text" : notes + " footnotes follow the text");
    }
    if (empty > 0) {
      done.add("%d of %d pages %s no text".formatted(empty, pages, empty == 1 ? "has" : "have"));
    }
    if (!done.isEmpty()) {
      account.mention(String.join(", ", done));
    }
  }

  // On damaged files the library throws many kinds of unchecked exceptions.
  private static PdfLines lines(Source source, TextAccount account) throws InputException {
    PdfFonts.useOwnOnly();
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      PdfAnnotations.leaveOut(document, account);
      return new PdfLines(account).read(document);
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
