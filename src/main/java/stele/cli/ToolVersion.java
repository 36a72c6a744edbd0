package stele.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import stele.format.Generator;

/** The name and version of this program. */
final class ToolVersion {

  static final String NAME = "stele";

  private static final String RESOURCE = "/stele/version.properties";

  private ToolVersion() {}

  static String number() {
    try (InputStream in = ToolVersion.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** What files say made them. */
  static Generator generator(Map<String, Object> options) {
    return new Generator(NAME, number(), options);
  }
}
