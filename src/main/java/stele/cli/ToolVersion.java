package stele.cli;

import java.util.Map;
import stele.format.Generator;
import stele.pipeline.Stele;

/** The name and version of this program. */
final class ToolVersion {

  static final String NAME = "stele";

  private ToolVersion() {}

  static String number() {
    return Stele.version();
  }

  /** The generator named in output files. */
  static Generator generator(Map<String, Object> options) {
    return new Generator(NAME, number(), options);
  }
}
