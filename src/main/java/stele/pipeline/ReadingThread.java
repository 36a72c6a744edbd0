package stele.pipeline;

import stele.bitext.InputException;

/** Reads a version beside the others, and hands over what came of it. */
final class ReadingThread extends Thread {

  private final VersionReader reader;
  private final VersionInput input;
  private PreparedVersion version;
  private InputException refusal;
  private Throwable failure;

  ReadingThread(VersionReader reader, VersionInput input) {
    super("reading " + input.label());
    this.reader = reader;
    this.input = input;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      version = reader.read(input);
    } catch (InputException e) {
      refusal = e;
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** What was read, once it is. */
  PreparedVersion await() throws InputException {
    try {
      join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + input.label(), e);
    }
    if (refusal != null) {
      throw refusal;
    }
    if (failure instanceof OutOfMemoryError e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException("reading " + input.label() + " failed", failure);
    }
    return version;
  }
}
