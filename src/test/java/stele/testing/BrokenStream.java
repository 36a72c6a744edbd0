package stele.testing;

import java.io.IOException;
import java.io.InputStream;

/** A stream that fails where another ends. */
public final class BrokenStream extends InputStream {

  private final InputStream start;
  private final String message;

  public BrokenStream(InputStream start, String message) {
    this.start = start;
    this.message = message;
  }

  @Override
  public int read() throws IOException {
    return checked(start.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(start.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0) {
      throw new IOException(message);
    }
    return read;
  }
}
