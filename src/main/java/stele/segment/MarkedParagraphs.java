package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Document;
import stele.bitext.Paragraph;
import stele.bitext.Span;

/**
 * The paragraphs of a document whose format marks them. Where every line of the page became one, as
 * in what is made of a PDF or of a scan, the user can ask to have them put together.
 */
final class MarkedParagraphs {

  private MarkedParagraphs() {}

  /** Those marked; with {@code BLANK} or {@code INDENT}, running text put together. */
  static List<Paragraph> of(Document document, ParagraphMode mode) {
    return mode == ParagraphMode.BLANK || mode == ParagraphMode.INDENT
        ? joined(document)
        : document.paragraphs();
  }

  private static List<Paragraph> joined(Document document) {
    List<List<Span>> runs = new ArrayList<>();
    boolean before = false;
    for (Paragraph paragraph : document.paragraphs()) {
      boolean running = isRunning(paragraph);
      if (running && !before) {
        runs.add(new ArrayList<>());
      }
      if (running) {
        runs.get(runs.size() - 1).add(paragraph.span());
      }
      before = running;
    }
    return inOrder(document, ParagraphFinder.join(document.text(), runs));
  }

  /** The paragraphs that are no running text, and each run where its first was. */
  private static List<Paragraph> inOrder(Document document, List<List<Span>> runs) {
    List<Paragraph> all = new ArrayList<>();
    int next = 0;
    boolean before = false;
    for (Paragraph paragraph : document.paragraphs()) {
      boolean running = isRunning(paragraph);
      if (!running) {
        all.add(paragraph);
      } else if (!before) {
        runs.get(next++).forEach(span -> all.add(new Paragraph(span, Paragraph.Kind.TEXT)));
      }
      before = running;
    }
    return all;
  }

  private static boolean isRunning(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.TEXT && paragraph.cell().isEmpty();
  }
}
