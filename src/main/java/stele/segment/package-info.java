/**
 * Splits a document into segments: paragraphs first, then sentences.
 *
 * <p>In comes a {@link stele.bitext.Document}, out goes a {@link stele.bitext.SegmentedDocument}
 * whose spans cover all of the text but white space. Rules decide what is plain, OpenNLP's sentence
 * detector what they leave open. The abbreviations and other words the rules know stand in small
 * files, one folder a language; a language without a folder gets the rules of its script. Rules of
 * the user, abbreviations and SRX, come as the content of their files. Nothing here opens a file of
 * the user or the network.
 *
 * <p>Not for users of the library, but for {@link stele.segment.ParagraphMode}: may change.
 */
package stele.segment;
