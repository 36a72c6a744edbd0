package stele.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of texts and tools that lies beside the repository on some machines. */
final class SharedFiles {

  private SharedFiles() {}

  /** {@code shared/NAME} beside a folder above the working directory. */
  static Optional<Path> find(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared").resolve(name);
      if (Files.isDirectory(shared)) {
        return Optional.of(shared);
      }
    }
    return Optional.empty();
  }
}
