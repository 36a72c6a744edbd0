package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Consumer<Problem> warnings;

  OdtReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    Map<String, byte[]> parts =
        ZipEntries.read(
            source, name -> name.endsWith(CONTENT) || name.equals(STYLES) || name.equals(MANIFEST));
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
    SymbolText symbols = new SymbolText();
    OdtStyles styles = new OdtStyles();
    if (parts.containsKey(STYLES)) {
      readStyles(XmlPart.open(source, STYLES, parts.get(STYLES)), styles, text.account());
    }
    OdtBody.Objects objects =
        name ->
            parts.containsKey(name)
                ? Optional.of(XmlPart.open(source, name, withoutType(parts.get(name))))
                : Optional.empty();
    XmlPart content = XmlPart.open(source, CONTENT, parts.get(CONTENT));
    new OdtBody(content, text, styles, symbols, objects).read();
    symbols.warn(source, warnings);
    return text.document(language, warnings);
  }

  /** Formulas of OpenOffice.org 2 and 3 name their DTD, which is not looked at. */
  private static byte[] withoutType(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("<!DOCTYPE[^>\\[]*>", "").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The styles with names, and the heads and feet of pages, which are there too. */
  private static void readStyles(XmlPart xml, OdtStyles styles, TextAccount account)
      throws InputException {
    xml.counting(account, OdtBody::holdsText)
        .read(
            new XmlPart.Tags() {
              @Override
              public void start() throws InputException {
                if (OdtStyles.isHeadOrFoot(xml)) {
                  xml.skip(Leaving.HEADS_AND_FEET);
                } else {
                  styles.take(xml);
                }
              }

              @Override
              public void end() {}
            });
  }

  /** The manifest of an old document may name its DTD, so it is searched and not parsed. */
  private static void refuseEncrypted(Source source, byte[] manifest) throws InputException {
    String text = new String(manifest, StandardCharsets.UTF_8);
    if (text.contains("encryption-data")) {
      throw new InputException(
          Problem.of(
              source.name(), "is encrypted", "open it with its password and save it without one"));
    }
  }
}
