package stele.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives, written part by part. */
public final class Packed {

  /** The clock would make two archives of the same parts differ. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2001, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  public Packed with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Packed with(String name, byte[] content) {
    return with(name, content, 1);
  }

  /** An entry that holds {@code content} so many times. */
  public Packed with(String name, byte[] content, int times) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(WRITTEN);
      zip.putNextEntry(entry);
      for (int i = 0; i < times; i++) {
        zip.write(content);
      }
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
