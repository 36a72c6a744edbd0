/**
 * Splits a document into segments: paragraphs first, then sentences.
 *
 * <p>In comes a {@link stele.bitext.Document}, out goes a {@link stele.bitext.SegmentedDocument}
 * whose spans cover all of the text but white space. Rules decide the plain cases, OpenNLP's
 * sentence detector the others. Everything specific to one language lies in its folder, as data
 * that other packages read through {@link stele.segment.LanguageData}; a language without a folder
 * gets the rules of its script. The user's abbreviations and SRX rules come as the content of their
 * files: nothing here opens a file of the user, or the network.
 *
 * <p>Not for users of the library, but for {@link stele.segment.ParagraphMode}: may change.
 */
package stele.segment;
