package stele.document;

import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/** Reads any format: the one the user names, or the one detected. */
public final class DocumentReaders implements DocumentReader {

  private final Optional<InputFormat> asked;
  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;

  private DocumentReaders(
      Optional<InputFormat> asked, TextDecoder decoder, Consumer<Problem> warnings) {
    this.asked = asked;
    this.decoder = decoder.withListener(warnings);
    this.warnings = warnings;
  }

  /**
   * A reader of one format or of all.
   *
   * @param asked the format the user names
   * @param decoder for formats that are text
   * @param warnings receives warnings about what was guessed or left out
   */
  public static DocumentReader of(
      Optional<InputFormat> asked, TextDecoder decoder, Consumer<Problem> warnings) {
    return new DocumentReaders(asked, decoder, warnings);
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    InputFormat format = asked.isPresent() ? asked.get() : FormatDetector.of(source);
    FormatDetector.check(source, format);
    return format.reader(decoder, warnings).read(source, language);
  }
}
