package stele.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import stele.bitext.InputException;

/** The bytes of a file, or of standard input, and the name the user gave. */
public final class Source {

  /** The argument that means standard input. */
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
   * @throws InputException if there is no such file, or it cannot be read or is too large
   */
  public static Source open(String argument, InputStream standardInput) throws InputException {
    return StreamedSource.of(argument, standardInput).whole();
  }

  /**
   * Reads a file.
   *
   * @throws InputException if there is no such file, or it cannot be read or is too large
   */
  public static Source open(Path path) throws InputException {
    return StreamedSource.of(path).whole();
  }

  /** Bytes that are already in memory, under this name. */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, name, bytes.clone());
  }

  /** Bytes that are already in memory, of a file whose own name is {@code file}. */
  static Source of(String name, String file, byte[] bytes) {
    return new Source(name, file, bytes);
  }

  /** The name in messages of the input that the user writes as {@code argument}. */
  public static String label(String argument) {
    return argument.equals(STANDARD_INPUT) ? "standard input" : argument;
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

  /** The first bytes, at most {@code count}; enough to recognise a format. */
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
