package stele.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.io.TextDecoder;

/**
 * How an alignment is to be read.
 *
 * @param languages of the versions wanted, in order; empty for all. Where the file does not name
 *     the languages of its versions, these are their languages
 * @param encoding the encoding that the user names
 * @param texts the versions that a file without texts is about; empty otherwise
 * @param columns numbers, counted from 1, or names of the columns of a plain table that are
 *     versions; empty for all
 */
public record ReadingOptions(
    List<Language> languages,
    Optional<Charset> encoding,
    List<SegmentedDocument> texts,
    List<String> columns) {

  public static final ReadingOptions DEFAULT =
      new ReadingOptions(List.of(), Optional.empty(), List.of());

  public ReadingOptions {
    languages = List.copyOf(languages);
    texts = List.copyOf(texts);
    columns = List.copyOf(columns);
  }

  /** Of all columns. */
  public ReadingOptions(
      List<Language> languages, Optional<Charset> encoding, List<SegmentedDocument> texts) {
    this(languages, encoding, texts, List.of());
  }

  /** For files of plain text. */
  public TextDecoder decoder() {
    return encoding.map(TextDecoder::of).orElseGet(TextDecoder::automatic);
  }
}
