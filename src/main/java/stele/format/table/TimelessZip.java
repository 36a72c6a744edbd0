package stele.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Removes times from a packed office document, so that the same content gives the same bytes. */
final class TimelessZip {

  /** 1 January 1980, the earliest time in a ZIP file, in any time zone. */
  private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /** Rewrites the archive; {@code out} stays open. */
  static void copy(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream timeless = new ZipOutputStream(out);
    // By its directory: an archive packed as a stream has no sizes before its entries.
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(DAWN);
        timeless.putNextEntry(same);
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().equals("docProps/core.xml")) {
            timeless.write(withoutDate(in.readAllBytes()));
          } else if (isDotless() && entry.getName().equals("xl/worksheets/sheet1.xml")) {
            timeless.write(inAnyLocale(in.readAllBytes()));
          } else {
            in.transferTo(timeless);
          }
        }
        timeless.closeEntry();
      }
    }
    timeless.finish();
  }

  /** Whether the library writes words in lower case as Turkish does. */
  private static boolean isDotless() {
    return !"I".toLowerCase(Locale.getDefault()).equals("i");
  }

  /** The library writes this word in lower case by the locale: Turkish has no dots there. */
  private static byte[] inAnyLocale(byte[] sheet) {
    return new String(sheet, StandardCharsets.UTF_8)
        .replace("errorStyle=\"\u0131nformat\u0131on\"", "errorStyle=\"information\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withoutDate(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
