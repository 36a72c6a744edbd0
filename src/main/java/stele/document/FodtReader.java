package stele.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * Reads OpenDocument texts that are one XML file (ISO/IEC 26300-3, 3.1.2) as {@link OdtReader}
 * reads those that are packed. What is no text is left out: settings, fonts, macros, and what is
 * known about the document.
 */
final class FodtReader implements DocumentReader {

  private static final Set<String> OTHER_PARTS =
      Set.of("meta", "settings", "scripts", "font-face-decls", "binary-data");

  private final Consumer<Problem> warnings;

  FodtReader(Consumer<Problem> warnings) {
    this.warnings = warnings;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    XmlKinds.check(source, InputFormat.FODT, "document");
    ExtractedText text = new ExtractedText(source);
    SymbolText symbols = new SymbolText();
    XmlPart content = XmlPart.openWithout(source, "the file", source.bytes(), OTHER_PARTS);
    new OdtBody(content, text, new OdtStyles(), symbols, name -> Optional.empty()).read();
    symbols.warn(source, warnings);
    return text.document(language, warnings);
  }
}
