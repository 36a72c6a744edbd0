package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Options listed in the help under one heading. */
record OptionGroup(String heading, List<OptionSpec> options) {

  OptionGroup {
    options = List.copyOf(options);
  }
}
