package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Options that stand together in the help, under a heading. */
record OptionGroup(String heading, List<OptionSpec> options) {

  OptionGroup {
    options = List.copyOf(options);
  }
}
