package stele.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files under src/test/resources that hold what a test expects. {@code mvn test
 * -Dgolden.update=true} rewrites them; the diff is then for a person to read.
 */
public final class Golden {

  private static final Path ROOT = Path.of("src", "test", "resources", "stele");

  private Golden() {}

  /** Checks the text against the golden file of this name, under {@code stele}. */
  public static void check(String name, String actual) throws IOException {
    Path file = ROOT.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }
}
