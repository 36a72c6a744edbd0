package stele.format.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.io.JsonCursor;
import stele.io.StreamedSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Alignment JSON, version 1.
 *
 * <p>Unknown fields are kept in their place and are written back. Two known ones are not kept,
 * because a writer computes them again: {@code generator} and {@code statistics}. A field that
 * occurs twice in one object is refused. One pass; memory in proportion to the alignment.
 */
public final class AlignmentJsonReader implements AlignmentReader {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Unknown decimal fractions keep every digit. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    try (InputStream in = source.open()) {
      return new ReadAlignment(read(in, source.name()), List.of());
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  public Alignment read(Path file) throws InputException {
    return read(StreamedSource.of(file)).alignment();
  }

  /**
   * Reads to the end of the stream, which stays open.
   *
   * @param name what messages call the input
   */
  public Alignment read(InputStream in, String name) throws InputException {
    try (JsonParser parser = MAPPER.createParser(textOf(in))) {
      return new AlignmentJsonParser(new JsonCursor(parser, name)).parse();
    } catch (JacksonIOException e) {
      throw unreadable(name, e.getCause());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** UTF-8 only; a byte order mark is skipped. */
  private static Reader textOf(InputStream in) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static InputException unreadable(String name, IOException why) {
    return new InputException(
        why instanceof CharacterCodingException
            ? Problem.of(name, "is not UTF-8 text", "give a file that 'stele align' has written")
            : Problem.of(
                name, "cannot be read: " + why.getMessage(), "check the disk or the share"),
        why);
  }
}
