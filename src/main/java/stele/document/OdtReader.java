package stele.document;

import java.util.Map;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * Reads OpenDocument texts (ISO/IEC 26300): the text in its order, then the notes in the order of
 * their marks. Heads and feet of pages, comments, tables of contents and other indexes, hidden text
 * and tracked deletions are left out.
 */
final class OdtReader implements DocumentReader {

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public Document read(Source source, Language language) throws InputException {
    Map<String, byte[]> parts =
        ZipEntries.read(source, name -> name.equals(CONTENT) || name.equals(MANIFEST));
    if (parts.containsKey(MANIFEST)) {
      refuseEncrypted(source, parts.get(MANIFEST));
    }
    if (!parts.containsKey(CONTENT)) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not an OpenDocument text: it has no " + CONTENT,
              "open it and save it as .odt"));
    }
    ExtractedText text = new ExtractedText(source);
    new OdtBody(XmlPart.open(source, CONTENT, parts.get(CONTENT)), text).read();
    return text.document(language);
  }

  /** The manifest of an old document may name its DTD, so it is searched and not parsed. */
  private static void refuseEncrypted(Source source, byte[] manifest) throws InputException {
    String text = new String(manifest, java.nio.charset.StandardCharsets.UTF_8);
    if (text.contains("encryption-data")) {
      throw new InputException(
          Problem.of(
              source.name(), "is encrypted", "open it with its password and save it without one"));
    }
  }
}
