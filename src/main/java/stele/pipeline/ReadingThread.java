package stele.pipeline;

import java.util.concurrent.CancellationException;
import stele.bitext.InputException;

/** Reads a version while others are being read, and passes on the result or the exception. */
final class ReadingThread extends Thread {

  private final VersionReader reader;
  private final Version input;
  private final int position;
  private PreparedVersion version;
  private InputException refusal;
  private Throwable failure;

  ReadingThread(VersionReader reader, Version input, int position) {
    super("reading " + input.name());
    this.reader = reader;
    this.input = input;
    this.position = position;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      version = reader.read(input, position);
    } catch (InputException e) {
      refusal = e;
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /**
   * Waits for the version.
   *
   * @throws CancellationException if the waiting thread is interrupted
   */
  PreparedVersion await() throws InputException {
    try {
      join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + input.name());
    }
    if (refusal != null) {
      throw refusal;
    }
    if (failure instanceof OutOfMemoryError e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException("reading " + input.name() + " failed", failure);
    }
    return version;
  }
}
