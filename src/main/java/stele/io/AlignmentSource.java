package stele.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * A file, or standard input, from which an alignment is streamed: unlike a {@link Source} it is not
 * held in memory.
 */
public final class AlignmentSource {

  /** Where the bytes come from, once. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final String name;
  private final String file;
  private final Opening opening;

  private AlignmentSource(String name, String file, Opening opening) {
    this.name = name;
    this.file = file;
    this.opening = opening;
  }

  /** What {@code argument} names: a path, or {@code -} for {@code standardInput}. */
  public static AlignmentSource of(String argument, InputStream standardInput)
      throws InputException {
    if (argument.equals(Source.STANDARD_INPUT)) {
      return new AlignmentSource(Source.label(argument), argument, () -> standardInput);
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new InputException(
          Problem.of(argument, "is not a file name here", "check the spelling"), e);
    }
    if (Files.isDirectory(path)) {
      throw new InputException(
          Problem.of(argument, "is a folder, not a file", "name one of the files in it"));
    }
    Path last = path.getFileName();
    return new AlignmentSource(
        argument,
        last == null ? argument : last.toString(),
        () -> new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  /** Bytes that are in memory already, under this name. */
  public static AlignmentSource of(String name, byte[] bytes) {
    return new AlignmentSource(name, name, () -> new ByteArrayInputStream(bytes));
  }

  /** As the user wrote it, for messages. */
  public String name() {
    return name;
  }

  /** The file's own name without folders; {@code -} for standard input. */
  public String file() {
    return file;
  }

  /** Opens it, for the caller to close. */
  public InputStream open() throws InputException {
    try {
      return opening.open();
    } catch (NoSuchFileException e) {
      throw failed("there is no such file", "check the name and the folder", e);
    } catch (AccessDeniedException e) {
      throw failed("you are not allowed to read it", "change its permissions", e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** All of it in memory. */
  public Source whole() throws InputException {
    try (InputStream in = open()) {
      return Source.of(name, file, in.readAllBytes());
    } catch (IOException e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw new InputException(
          Problem.of(name, "is too large to be read into memory", "split it into parts"), e);
    }
  }

  /** What an exception from the stream means. */
  public InputException unreadable(IOException e) {
    return failed("cannot be read: " + e.getMessage(), "check the disk or the share", e);
  }

  private InputException failed(String cause, String remedy, IOException why) {
    return new InputException(Problem.of(name, cause, remedy), why);
  }
}
