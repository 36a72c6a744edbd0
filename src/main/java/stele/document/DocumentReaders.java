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
  private final boolean extras;

  private DocumentReaders(
      Optional<InputFormat> asked,
      TextDecoder decoder,
      boolean extras,
      Consumer<Problem> warnings) {
    this.extras = extras;
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
    return new DocumentReaders(asked, decoder, false, warnings);
  }

  /**
   * The same, where what a page says beside its text belongs to it: its title, its description, and
   * those of its pictures.
   */
  public static DocumentReader withExtras(
      Optional<InputFormat> asked, TextDecoder decoder, Consumer<Problem> warnings) {
    return new DocumentReaders(asked, decoder, true, warnings);
  }

  /**
   * The format of a source, by its content and its name.
   *
   * @throws InputException if it is of none that is read, or not what its name says
   */
  public static InputFormat detect(Source source) throws InputException {
    return FormatDetector.of(source);
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    InputFormat format = asked.isPresent() ? asked.get() : FormatDetector.of(source);
    FormatDetector.check(source, format);
    return format.reader(decoder, extras, warnings).read(source, language);
  }
}
