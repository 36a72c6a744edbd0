package stele.broken.cli;

import picocli.CommandLine;

/** Only the command line may do all this. */
public record FairCommand(CommandLine command) {

  void leave() {
    System.out.println();
    System.exit(0);
  }
}
