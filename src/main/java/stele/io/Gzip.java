package stele.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Files packed by gzip, which are read as the file in them: its name is that without {@code .gz}.
 * They are recognised by their first bytes, whatever their name.
 */
public final class Gzip {

  private static final String ENDING = ".gz";
  private static final int ROOM = 1 << 16;

  /** Unpacked bytes from which on the ratio counts; as for other packed files. */
  private static final long SMALL = 64L << 20;

  /** No text is packed to a smaller share: a bomb is. */
  private static final long LARGEST_RATIO = 200;

  private Gzip() {}

  /** Whether a file of this name is to be packed. */
  public static boolean isPacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && name.length() > ENDING.length();
  }

  /** The name without {@code .gz}; a name that does not end so is the same. */
  public static String nameWithin(String name) {
    return isPacked(name) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** The content of the packed file if it is one, else the stream as it is. */
  static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, ROOM);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return packed ? new Content(new Counted(buffered)) : buffered;
  }

  /** What is written to it comes out packed; {@link GZIPOutputStream#finish} ends it. */
  static GZIPOutputStream packing(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, ROOM);
  }

  /** It is no gzip file to its end, or a bomb. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(String message) {
      super(message);
    }
  }

  /** Counts the bytes of the packed file. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] room, int from, int length) throws IOException {
      int read = super.read(room, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** The unpacked bytes. */
  private static final class Content extends InputStream {
    private final Counted packed;
    private InputStream in;
    private long count;

    Content(Counted packed) {
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] room, int from, int length) throws IOException {
      try {
        if (in == null) {
          in = new GZIPInputStream(packed, ROOM);
        }
        int read = in.read(room, from, length);
        count += Math.max(0, read);
        if (count > SMALL && count > LARGEST_RATIO * packed.count) {
          throw new DamagedException("it unpacks to more than 200 times its size");
        }
        return read;
      } catch (EOFException e) {
        throw new DamagedException("it breaks off");
      } catch (ZipException e) {
        throw new DamagedException(e.getMessage());
      }
    }

    @Override
    public void close() throws IOException {
      packed.close();
    }
  }
}
