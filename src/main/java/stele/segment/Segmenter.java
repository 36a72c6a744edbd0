package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Splits documents of one language into paragraphs and sentences. The spans that come back cover
 * everything but white space.
 *
 * <p>Thread-safe; the cost is linear in the length of the text. Nothing is loaded before a document
 * needs it.
 */
public final class Segmenter {

  private final LanguageRules rules;
  private final Supplier<BoundaryJudge> judges;

  private Segmenter(LanguageRules rules, Supplier<BoundaryJudge> judges) {
    this.rules = rules;
    this.judges = judges;
  }

  /**
   * The segmenter of this language; of its script, if the language has no rules of its own or is
   * not known.
   */
  public static Segmenter forLanguage(Language language) {
    LanguageRules rules = LanguageRules.of(language.primary());
    return new Segmenter(rules, SentenceModels.judgesFor(rules));
  }

  /** Whether nothing but the stops of the scripts is known, so that a person should be told. */
  public boolean usesGenericRules() {
    return !LanguageRules.know(rules.language());
  }

  /**
   * The segments of a document. Paragraphs are those the document marks, or those its line breaks
   * tell. A heading is one segment. A document without content has no segments.
   */
  public SegmentedDocument segment(Document document) {
    String text = document.text();
    SentenceSplitter splitter = new SentenceSplitter(rules, judges.get());
    List<Segment> segments = new ArrayList<>();
    int number = 0;
    if (document.paragraphs().isEmpty()) {
      for (List<Span> pieces : ParagraphFinder.find(text)) {
        for (Span piece : pieces) {
          add(splitter.split(text, piece), number, text, segments);
        }
        number++;
      }
    } else {
      for (Paragraph paragraph : document.paragraphs()) {
        int before = segments.size();
        List<Span> spans =
            paragraph.kind() == Paragraph.Kind.HEADING
                ? splitter.whole(text, paragraph.span())
                : splitter.split(text, paragraph.span());
        add(spans, number, text, segments);
        number += segments.size() > before ? 1 : 0;
      }
    }
    return SegmentedDocument.of(document, segments);
  }

  private static void add(List<Span> spans, int paragraph, String text, List<Segment> segments) {
    for (Span span : spans) {
      segments.add(Segment.of(span, paragraph, span.in(text)));
    }
  }
}
