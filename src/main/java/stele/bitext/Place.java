package stele.bitext;

/**
 * Characters of one version.
 *
 * @param version index into the documents of the alignment
 * @param span UTF-16 code units of the document's text, within one segment, as {@link
 *     stele.bitext.Segment#span} counts them
 */
public record Place(int version, Span span) {}
