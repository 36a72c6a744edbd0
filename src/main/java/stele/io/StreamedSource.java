package stele.io;

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
 * A file, or standard input, to be streamed; a {@link Source} has it in memory. Every file is
 * opened here, and unpacked if it is a {@link Gzip gzip file}; and the messages for files that
 * cannot be opened are worded here only.
 */
public final class StreamedSource {

  /** An operation that may fail with an {@link IOException}. */
  private interface Reading<T> {
    T read() throws IOException, InputException;
  }

  private final String name;
  private final String file;
  private final boolean isFile;
  private final Reading<InputStream> opening;
  private final Reading<byte[]> content;

  private StreamedSource(
      String name,
      String file,
      boolean isFile,
      Reading<InputStream> opening,
      Reading<byte[]> content) {
    this.name = name;
    this.file = file;
    this.isFile = isFile;
    this.opening = opening;
    this.content = content;
  }

  /**
   * What {@code argument} names: a path, or {@code -} for {@code standardInput}.
   *
   * @throws InputException if it is no file name, or a folder
   */
  public static StreamedSource of(String argument, InputStream standardInput)
      throws InputException {
    if (argument.equals(Source.STANDARD_INPUT)) {
      return of(Source.label(argument), argument, standardInput);
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw failed(argument, "is not a file name here", "check the spelling", e);
    }
    return of(path, argument);
  }

  /**
   * A file.
   *
   * @throws InputException if it is a folder
   */
  public static StreamedSource of(Path path) throws InputException {
    return of(path, path.toString());
  }

  /**
   * A file, called {@code name} in messages.
   *
   * @throws InputException if it is a folder
   */
  public static StreamedSource of(Path path, String name) throws InputException {
    if (Files.isDirectory(path)) {
      throw failed(name, "is a folder, not a file", "name one of the files in it", null);
    }
    Path last = path.getFileName();
    return new StreamedSource(
        name,
        last == null ? name : Gzip.nameWithin(last.toString()),
        true,
        () -> Gzip.unpacked(Files.newInputStream(path)),
        () -> {
          refuseTooLarge(name, Files.size(path));
          try (InputStream in = Gzip.unpacked(Files.newInputStream(path))) {
            return bounded(name, in);
          }
        });
  }

  /**
   * A stream, which is read once.
   *
   * @param name what messages call it
   * @param file its own name without folders
   */
  public static StreamedSource of(String name, String file, InputStream in) {
    return new StreamedSource(
        name,
        Gzip.nameWithin(file),
        false,
        () -> Gzip.unpacked(in),
        () -> bounded(name, Gzip.unpacked(in)));
  }

  /** Bytes that are already in memory, under this name. */
  public static StreamedSource of(String name, byte[] bytes) {
    return new StreamedSource(
        name, name, false, () -> new ByteArrayInputStream(bytes), () -> bytes);
  }

  /** What is already in memory. */
  public static StreamedSource of(Source source) {
    return new StreamedSource(source.name(), source.file(), false, source::stream, source::content);
  }

  /** As the user wrote it, for messages. */
  public String name() {
    return name;
  }

  /** The file's own name without folders, and without {@code .gz}; {@code -} for standard input. */
  public String file() {
    return file;
  }

  /**
   * Opens it, for the caller to close.
   *
   * @throws InputException if there is no such file, or it cannot be read
   */
  public InputStream open() throws InputException {
    return guarded(opening);
  }

  /**
   * All of it in memory.
   *
   * @throws InputException if there is no such file, or it cannot be read or is too large
   */
  public Source whole() throws InputException {
    return Source.of(name, file, guarded(content));
  }

  private <T> T guarded(Reading<T> reading) throws InputException {
    try {
      return reading.read();
    } catch (NoSuchFileException e) {
      throw failed(name, "there is no such file", "check the name and the folder", e);
    } catch (AccessDeniedException e) {
      throw failed(name, "you are not allowed to read it", "change its permissions", e);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw failed(name, "is too large to be read into memory", "split it into parts", e);
    }
  }

  private static byte[] bounded(String name, InputStream in) throws IOException, InputException {
    byte[] bytes = in.readNBytes(TextLimits.LARGEST_FILE + 1);
    refuseTooLarge(name, bytes.length);
    return bytes;
  }

  private static void refuseTooLarge(String name, long size) throws InputException {
    if (size > TextLimits.LARGEST_FILE) {
      throw failed(
          name,
          "is larger than %d MB".formatted(TextLimits.LARGEST_FILE >> 20),
          "split it into parts",
          null);
    }
  }

  /** The problem behind an exception from the stream. */
  public InputException unreadable(IOException e) {
    if (e instanceof Gzip.DamagedException) {
      return failed(
          name, "is a damaged gzip file: " + e.getMessage(), "get it again, or pack it again", e);
    }
    String remedy = isFile ? "check the disk or the share" : "try again";
    return failed(name, "cannot be read: " + e.getMessage(), remedy, e);
  }

  private static InputException failed(String name, String cause, String remedy, Throwable why) {
    return new InputException(Problem.of(name, cause, remedy), why);
  }
}
