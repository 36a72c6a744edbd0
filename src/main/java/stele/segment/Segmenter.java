package stele.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stele.bitext.Document;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;
import stele.text.Blanks;

/**
 * Splits documents of one language into paragraphs and sentences. The resulting spans cover
 * everything but white space.
 *
 * <p>Thread-safe; the cost is linear in the length of the text. Nothing is loaded before a document
 * needs it.
 */
public final class Segmenter {

  /** Where the rules of a segmenter come from. */
  public enum Rules {
    /** The language's folder. */
    LANGUAGE,
    /** The stops of the scripts only. */
    GENERIC,
    /** The user's SRX file. */
    SRX
  }

  private final Rules rules;
  private final ParagraphMode paragraphs;
  private final Supplier<ParagraphSplitter> splitters;

  private Segmenter(Rules rules, ParagraphMode paragraphs, Supplier<ParagraphSplitter> splitters) {
    this.rules = rules;
    this.paragraphs = paragraphs;
    this.splitters = splitters;
  }

  /**
   * The segmenter of this language; of its script, if the language has no rules of its own or is
   * undetermined.
   */
  public static Segmenter forLanguage(Language language) {
    return of(language, SegmentationOptions.defaults());
  }

  /** The segmenter of this language, with the user's options. */
  public static Segmenter of(Language language, SegmentationOptions options) {
    Optional<List<SrxRule>> srx = options.srx().flatMap(file -> file.rulesFor(language));
    if (srx.isPresent()) {
      SrxSplitter splitter = new SrxSplitter(options.srx().get().file(), srx.get());
      return new Segmenter(Rules.SRX, options.paragraphs(), () -> splitter);
    }
    LanguageData data = LanguageData.of(language);
    LanguageRules shipped = LanguageRules.of(data);
    LanguageRules rules = shipped.with(options.abbreviations().of(language.primary()));
    // The model needs the abbreviations it was trained with.
    Supplier<BoundaryJudge> judges = SentenceModels.judgesFor(shipped);
    return new Segmenter(
        data.hasRules() ? Rules.LANGUAGE : Rules.GENERIC,
        options.paragraphs(),
        () -> new SentenceSplitter(rules, judges.get()));
  }

  /** Where its rules come from. */
  public Rules rules() {
    return rules;
  }

  /** Whether it uses only the stops of the scripts, of which the user is warned. */
  public boolean usesGenericRules() {
    return rules == Rules.GENERIC;
  }

  /**
   * The segments of a document. Paragraphs are those the document marks, put together where the
   * user asks for it, else those its line breaks suggest. A heading is one segment. A document
   * without content has no segments. What the document marks paragraphs as is kept.
   *
   * @throws SrxRuleException if a rule of the user's SRX file takes too long
   */
  public SegmentedDocument segment(Document document) {
    String text = document.text();
    ParagraphSplitter splitter = splitters.get();
    List<Segment> segments = new ArrayList<>();
    List<StructuredParagraph> structure = new ArrayList<>();
    int number = 0;
    if (document.paragraphs().isEmpty()) {
      for (List<Span> pieces : ParagraphFinder.find(text, paragraphs)) {
        for (Span piece : pieces) {
          add(splitter.split(text, piece), number, text, segments);
        }
        number++;
      }
    } else {
      for (Paragraph paragraph : MarkedParagraphs.of(document, paragraphs)) {
        int before = segments.size();
        List<Span> spans =
            paragraph.kind() == Paragraph.Kind.HEADING
                ? whole(text, paragraph.span())
                : splitter.split(text, paragraph.span());
        add(spans, number, text, segments);
        if (segments.size() > before) {
          StructuredParagraph.of(number, paragraph).ifPresent(structure::add);
          number++;
        }
      }
    }
    return SegmentedDocument.of(document, segments).withStructure(structure);
  }

  /** All of {@code range} as one sentence; none if it is blank. */
  private static List<Span> whole(String text, Span range) {
    Span trimmed = Blanks.trim(text, range);
    return trimmed.isEmpty() ? List.of() : List.of(trimmed);
  }

  private static void add(List<Span> spans, int paragraph, String text, List<Segment> segments) {
    for (Span span : spans) {
      segments.add(Segment.of(span, paragraph, span.in(text)));
    }
  }
}
