package stele.evaluate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * Reads gold written as lines, in whichever {@link GoldFormat} its content is. Blank lines and
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
    GoldFormat format =
        GoldFormat.of(content)
            .orElseThrow(
                () ->
                    new InputException(
                        Problem.of(
                            file,
                            "is no gold alignment that is known here",
                            "give Alignment JSON, bead lines ([0, 1]:[0]), a hunalign ladder or"
                                + " rows of offsets")));
    return switch (format) {
      case BEADS -> BeadLineParser.parse(GoldLine.of(file, content));
      case LADDER -> LadderParser.parse(GoldLine.of(file, content));
      case OFFSETS -> OffsetParser.parse(GoldLine.of(file, content));
      case ALIGNMENT_JSON ->
          throw new InputException(
              Problem.of(file, "is JSON, not lines", "read it as Alignment JSON"));
    };
  }
}
