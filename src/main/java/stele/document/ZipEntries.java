package stele.document;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * The entries of a packed document, one after the other, in bounded time and memory: everything
 * unpacked is counted, skipped entries as well. Nothing is written to disk, so the names of entries
 * can do no harm.
 */
final class ZipEntries {

  /** A book with a picture on every page has a few thousand. */
  static final int MOST_ENTRIES = 20_000;

  /** Bytes unpacked in all; a second or two of work. */
  static final long MOST_BYTES = 1L << 30;

  /** Bytes kept of what is unpacked. */
  static final long MOST_KEPT = 256L << 20;

  /** Up to here no compression ratio is suspicious. */
  static final long HARMLESS = 64L << 20;

  /**
   * Nothing above this is a document: DEFLATE reaches at most 1032 to 1 (RFC 1951: 258 bytes for 2
   * bits), on zeros; the XML of documents stays far below.
   */
  static final int HIGHEST_RATIO = 200;

  private final Source source;
  private final ZipInputStream zip;
  private final byte[] buffer = new byte[1 << 16];
  private int entries;
  private long unpacked;
  private long kept;

  private ZipEntries(Source source) {
    this.source = source;
    this.zip = new ZipInputStream(source.stream());
  }

  static ZipEntries of(Source source) {
    return new ZipEntries(source);
  }

  /**
   * The entries whose names are wanted, with their bytes.
   *
   * @throws InputException if it is not a ZIP archive, is damaged, encrypted, or too large unpacked
   */
  static Map<String, byte[]> read(Source source, Predicate<String> wanted) throws InputException {
    ZipEntries entries = of(source);
    Map<String, byte[]> parts = new HashMap<>();
    for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
      if (wanted.test(name.get())) {
        parts.putIfAbsent(name.get(), entries.content());
      }
    }
    return parts;
  }

  /** Goes on to the next entry; the rest of the current one is skipped. */
  Optional<String> next() throws InputException {
    try {
      if (entries > 0) {
        drain((bytes, length) -> {});
      }
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        if (entries == 0) {
          throw damaged("holds no entry that can be read", null);
        }
        return Optional.empty();
      }
      if (++entries > MOST_ENTRIES) {
        throw refused("holds more than %d entries".formatted(MOST_ENTRIES));
      }
      return Optional.of(entry.getName());
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  /** The bytes of the entry the last {@link #next} named. */
  byte[] content() throws InputException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      drain(
          (bytes, length) -> {
            kept += length;
            if (kept > MOST_KEPT) {
              throw refused("holds more than %d MB of XML".formatted(MOST_KEPT >> 20));
            }
            content.write(bytes, 0, length);
          });
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
    return content.toByteArray();
  }

  private interface Taking {
    void take(byte[] bytes, int length) throws InputException;
  }

  private void drain(Taking taking) throws IOException, InputException {
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      unpacked += n;
      if (unpacked > MOST_BYTES
          || (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > source.size())) {
        throw refused("becomes far too large when it is unpacked (a 'zip bomb')");
      }
      taking.take(buffer, n);
    }
  }

  private InputException broken(Exception e) {
    if (e instanceof ZipException && String.valueOf(e.getMessage()).contains("encrypted")) {
      return new InputException(
          Problem.of(
              source.name(), "is encrypted", "open it with its password and save it without one"),
          e);
    }
    if (String.valueOf(e.getMessage()).contains("only DEFLATED entries")) {
      return new InputException(
          Problem.of(
              source.name(),
              "is encrypted, or packed in a way that cannot be read",
              "open it, with its password if it has one, and save it without one"),
          e);
    }
    return e instanceof EOFException
        ? damaged("is cut off", e)
        : damaged("is damaged (" + e.getMessage() + ")", e);
  }

  private InputException damaged(String cause, Exception e) {
    return new InputException(
        Problem.of(source.name(), cause, "get it again, or open it and save it again"), e);
  }

  private InputException refused(String cause) {
    return new InputException(
        Problem.of(source.name(), cause, "save its text as a new document without the rest"));
  }
}
