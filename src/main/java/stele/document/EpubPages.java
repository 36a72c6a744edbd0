package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/** The pages of a book, as they are added to its text one after the other. */
final class EpubPages {

  /**
   * A page in the list of a book.
   *
   * @param path of its part in the archive
   * @param contents whether it is the table of contents
   */
  record Item(String path, boolean xhtml, boolean contents) {}

  private final Source source;
  private final Map<String, byte[]> parts;
  private final ExtractedText text;
  private final HtmlBlocks blocks;
  private final boolean extras;
  private final List<String> missing = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int read;

  EpubPages(Source source, Map<String, byte[]> parts, ExtractedText text, boolean extras) {
    this.source = source;
    this.parts = parts;
    this.text = text;
    this.extras = extras;
    this.blocks = new HtmlBlocks(text, extras);
  }

  void add(Item item) throws InputException {
    if (!parts.containsKey(item.path())) {
      missing.add(item.path());
      return;
    }
    read++;
    page(item).addTo(blocks, text, extras);
  }

  /** Enters a page as left out; nothing if there is no such part. */
  void leaveOut(Item item, Leaving what) throws InputException {
    if (parts.containsKey(item.path())) {
      HtmlPage page = page(item);
      MarkupTree.all(page.tree(), "title").forEach(Element::remove);
      if (what == Leaving.PAGES_ASIDE) {
        StringBuilder words = new StringBuilder();
        new HtmlWords(false).of(page.tree(), words::append);
        text.account().see(words);
        text.account().leaveOut(what, words);
      } else {
        blocks.leaveOut(page.tree(), what);
      }
    }
  }

  /** Notes that the order of reading names a page that the list of pages does not have. */
  void unlisted(String id) {
    missing.add("'" + id + "'");
  }

  private HtmlPage page(Item item) throws InputException {
    HtmlPage page =
        HtmlPage.of(
            source,
            source.name() + ": " + item.path(),
            parts.get(item.path()),
            TextDecoder.automatic(),
            item.xhtml());
    page.fault().ifPresent(fault -> faults.add(item.path() + ", " + fault));
    return page;
  }

  /**
   * Says what pages are missing or faulty.
   *
   * @throws InputException if there is no page at all
   */
  void report(Consumer<Problem> warnings) throws InputException {
    if (read == 0 && !missing.isEmpty()) {
      throw damaged(source, "its page " + missing.get(0) + " is missing");
    }
    if (!missing.isEmpty()) {
      warnings.accept(
          Problem.of(
              source.name(),
              missing.size() == 1
                  ? "its page %s is missing, and is left out".formatted(missing.get(0))
                  : "%d of its pages are missing, and are left out (the first is %s)"
                      .formatted(missing.size(), missing.get(0)),
              "get it again from its source if they matter"));
    }
    if (!faults.isEmpty()) {
      warnings.accept(
          Problem.of(
              source.name(),
              (faults.size() == 1
                      ? "1 page is not well-formed XHTML (%2$s), and is read as HTML"
                      : "%1$d pages are not well-formed XHTML (the first is %2$s), and are read as HTML")
                  .formatted(faults.size(), faults.get(0)),
              Remedy.of(Remedy.Kind.SEE_TEXT)));
    }
  }

  static InputException damaged(Source source, String how) {
    return new InputException(
        Problem.of(
            source.name(),
            "is damaged, or not an EPUB book: " + how,
            "get it again from its source"));
  }
}
