package stele.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import stele.bitext.InputException;
import stele.bitext.Problem;

/** The bytes of a file, or of standard input, and what the user called it. */
public final class Source {

  /** What the user writes for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final String name;
  private final String file;
  private final byte[] bytes;

  private Source(String name, String file, byte[] bytes) {
    this.name = name;
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Reads what {@code argument} names: a path, or {@code -} for {@code standardInput}.
   *
   * @throws InputException if there is no such file, or it cannot be read
   */
  public static Source open(String argument, InputStream standardInput) throws InputException {
    if (argument.equals(STANDARD_INPUT)) {
      return read(label(argument), STANDARD_INPUT, standardInput);
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw failed(argument, "is not a file name here", "check the spelling", e);
    }
    return open(path, argument);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if there is no such file, or it cannot be read
   */
  public static Source open(Path path) throws InputException {
    return open(path, path.toString());
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param name what messages call it
   * @param file its own name without folders
   * @throws InputException if it cannot be read
   */
  public static Source read(String name, String file, InputStream in) throws InputException {
    try {
      byte[] bytes = in.readNBytes(TextLimits.LARGEST_FILE + 1);
      refuseTooLarge(name, bytes.length);
      return new Source(name, file, bytes);
    } catch (IOException e) {
      throw failed(name, "cannot be read: " + e.getMessage(), "try again", e);
    }
  }

  /** Bytes that are in memory already, under this name. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, name, bytes.clone());
  }

  /** Bytes that are in memory already, of a file whose own name is {@code file}. */
  static Source of(String name, String file, byte[] bytes) {
    return new Source(name, file, bytes);
  }

  /** What messages call the input that the user writes as {@code argument}. */
  public static String label(String argument) {
    return argument.equals(STANDARD_INPUT) ? "standard input" : argument;
  }

  /** Reads a file that messages call {@code name}. */
  public static Source open(Path path, String name) throws InputException {
    if (Files.isDirectory(path)) {
      throw new InputException(
          Problem.of(name, "is a folder, not a file", "name one of the files in it"));
    }
    try {
      refuseTooLarge(name, Files.size(path));
      return new Source(name, ownName(path), Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw failed(name, "there is no such file", "check the name and the folder", e);
    } catch (AccessDeniedException e) {
      throw failed(name, "you are not allowed to read it", "change its permissions", e);
    } catch (IOException e) {
      throw failed(name, "cannot be read: " + e.getMessage(), "check the disk or the share", e);
    } catch (OutOfMemoryError e) {
      throw failed(name, "is too large to be read into memory", "split it into parts", e);
    }
  }

  private static void refuseTooLarge(String name, long size) throws InputException {
    if (size > TextLimits.LARGEST_FILE) {
      throw new InputException(
          Problem.of(
              name,
              "is larger than %d MB".formatted(TextLimits.LARGEST_FILE >> 20),
              "split it into parts"));
    }
  }

  private static String ownName(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static InputException failed(String name, String cause, String remedy, Throwable why) {
    return new InputException(Problem.of(name, cause, remedy), why);
  }

  /** As the user wrote it, for messages. */
  public String name() {
    return name;
  }

  /** The file's own name without folders; {@code -} for standard input. */
  public String file() {
    return file;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** A new stream of the bytes. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The first bytes, at most {@code count}; enough to tell a format. */
  public byte[] head(int count) {
    return java.util.Arrays.copyOf(bytes, Math.min(count, bytes.length));
  }

  /** Lower-case hexadecimal SHA-256 of the bytes. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The bytes themselves, for readers of this package, which do not change them. */
  public byte[] content() {
    return bytes;
  }
}
