package stele.broken.read;

import picocli.CommandLine;
import stele.broken.bitext.Value;

public final class ReaderThatParsesTheCommandLine {

  @Override
  public String toString() {
    return new Value(new CommandLine(this).getCommandName()).toString();
  }
}
