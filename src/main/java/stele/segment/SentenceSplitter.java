package stele.segment;

import java.util.List;
import stele.bitext.Span;
import stele.text.Blanks;

/** Splits paragraphs into sentences. Not thread-safe, as its judge is not. */
final class SentenceSplitter implements ParagraphSplitter {

  private final LanguageRules rules;
  private final BoundaryJudge judge;

  SentenceSplitter(LanguageRules rules, BoundaryJudge judge) {
    this.rules = rules;
    this.judge = judge;
  }

  @Override
  public List<Span> split(String text, Span range) {
    return new SplitParagraph(text, Blanks.trim(text, range), rules, judge).sentences();
  }
}
