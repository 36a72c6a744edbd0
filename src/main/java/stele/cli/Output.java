package stele.cli;

import java.nio.file.Path;
import stele.io.Source;

/**
 * Where an alignment goes.
 *
 * @param name a path, or {@code -} for standard output
 */
record Output(String name, OutputFormat format) {

  boolean isStandardOutput() {
    return name.equals(Source.STANDARD_INPUT);
  }

  Path path() {
    return Path.of(name);
  }
}
