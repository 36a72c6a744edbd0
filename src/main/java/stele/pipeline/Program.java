package stele.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and version of this program. */
final class Program {

  static final String NAME = "stele";

  private static final String RESOURCE = "/stele/version.properties";

  private Program() {}

  static String version() {
    try (InputStream in = Program.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
