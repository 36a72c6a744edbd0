package stele.evaluate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.lines.DataLine;
import stele.format.lines.IndexedBeads;
import stele.format.lines.LineFormat;
import stele.io.Source;

/**
 * Reads gold written as lines, in whichever {@link LineFormat} its content is. Blank lines and
 * lines that start with {@code #} are passed over; everything else must be well-formed.
 */
public final class GoldReader {

  private GoldReader() {}

  /** Reads UTF-8. */
  public static Gold read(Path file) throws InputException {
    return read(Source.open(file));
  }

  /** Reads UTF-8. */
  public static Gold read(Source source) throws InputException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(source.content());
      return parse(source.name(), StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new InputException(
          Problem.of(source.name(), "is not UTF-8", "convert the file to UTF-8"), e);
    }
  }

  /**
   * Reads what a file holds.
   *
   * @param file its name, for messages
   */
  public static Gold parse(String file, String content) throws InputException {
    return switch (LineFormat.require(file, content)) {
      case BEADS, LADDER -> BeadGold.of(IndexedBeads.parse(file, content));
      case OFFSETS -> OffsetParser.parse(DataLine.of(file, content));
      case ALIGNMENT_JSON -> throw LineFormat.notLines(file);
    };
  }
}
