package stele.broken.document;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files opened by whoever wants to read them, each with a message of its own. */
final class OpeningReader {

  private OpeningReader() {}

  static InputStream open(Path path) throws IOException {
    return Files.exists(path) ? Files.newInputStream(path) : new FileInputStream(path.toFile());
  }

  static String read(Path path) throws IOException {
    try {
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      throw new IOException("where is " + path, e);
    }
  }
}
