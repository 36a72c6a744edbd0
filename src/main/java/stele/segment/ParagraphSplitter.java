package stele.segment;

import java.util.List;
import stele.bitext.Span;

/** Splits a paragraph into sentences. Need not be thread-safe. */
interface ParagraphSplitter {

  /** The sentences of {@code range}, in order; what lies between them is white space only. */
  List<Span> split(String text, Span range);
}
