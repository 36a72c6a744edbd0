package stele.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.lines.DataLine;
import stele.format.lines.IndexedBeads;
import stele.format.lines.LineFormat;

/**
 * Reads gold written as lines, in whichever {@link LineFormat} its content is. Blank lines and
 * lines that start with {@code #} are passed over; everything else must be well-formed.
 */
public final class GoldReader {

  private GoldReader() {}

  /** Reads UTF-8. */
  public static Gold read(Path file) throws InputException {
    String name = file.toString();
    try {
      return parse(name, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new InputException(Problem.of(name, "there is no such file", "check the name"), e);
    } catch (AccessDeniedException e) {
      throw new InputException(
          Problem.of(name, "may not be read", "ask for the right to read it"), e);
    } catch (CharacterCodingException e) {
      throw new InputException(Problem.of(name, "is not UTF-8", "convert the file to UTF-8"), e);
    } catch (IOException e) {
      throw new InputException(
          Problem.of(name, "cannot be read (" + e.getMessage() + ")", "check the file"), e);
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
