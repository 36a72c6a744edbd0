package stele.broken.align;

import stele.broken.read.ReaderThatParsesTheCommandLine;

final class AlignerThatReads {

  private final ReaderThatParsesTheCommandLine reader = new ReaderThatParsesTheCommandLine();

  @Override
  public String toString() {
    return reader.toString();
  }
}
