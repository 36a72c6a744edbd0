package stele.report;

import stele.bitext.Span;

/**
 * Characters of a version that are shown in a manner of their own.
 *
 * @param version index into the documents of the alignment
 * @param span UTF-16 code units of the document's text, as {@link stele.bitext.Segment#span} counts
 *     them
 * @param look how they are shown
 */
public record Mark(int version, Span span, Look look) {

  /** What a mark means. */
  public enum Look {
    /** What a remark is about. */
    REMARKED("k", "mark"),
    /** A word only this version has, compared with another in the same language. */
    DELETED("wd", "span"),
    /** A word only the revised version has. */
    INSERTED("wi", "span"),
    /** A word with another in its place. */
    REPLACED("wr", "span"),
    /** A word that stands elsewhere. */
    MOVED("wm", "span");

    private final String style;
    private final String element;

    Look(String style, String element) {
      this.style = style;
      this.element = element;
    }

    String style() {
      return style;
    }

    String element() {
      return element;
    }
  }
}
