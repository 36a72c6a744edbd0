package stele.broken.bitext;

import stele.broken.read.ReaderThatParsesTheCommandLine;

/** Also closes a cycle. */
final class ValueThatKnowsAStage {

  private final ReaderThatParsesTheCommandLine reader = new ReaderThatParsesTheCommandLine();

  @Override
  public String toString() {
    return reader.toString();
  }
}
