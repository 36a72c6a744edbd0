package stele.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/**
 * The characters of an XML file, without those XML 1.0 forbids: raw ones become a space, references
 * to them a reference to a space of the same length, so that columns stay right. Bytes that are not
 * valid in the encoding end the reading; {@link #failure} has the place.
 */
final class XmlCharacters extends Reader {

  /** Longest numeric reference that is looked at; a longer one is left to the XML parser. */
  private static final int LOOK_AHEAD = 16;

  private final InputStream in;
  private final String file;
  private final Irregularities irregularities;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).limit(0);

  /** {@code [next, clean)} is ready to be read, {@code [clean, limit)} only decoded. */
  private final char[] buffer = new char[1 << 15];

  private int next;
  private int clean;
  private int limit;
  private boolean inputEnded;
  private boolean decoded;
  private int line = 1;
  private Problem failure;

  XmlCharacters(InputStream in, Charset charset, String file, Irregularities irregularities) {
    this.in = in;
    this.file = file;
    this.irregularities = irregularities;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Why reading ended early, if bytes were not valid in the encoding. */
  Optional<Problem> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (next == clean) {
      if (decoded && clean == limit) {
        return -1;
      }
      refill();
    }
    int count = Math.min(length, clean - next);
    System.arraycopy(buffer, next, target, from, count);
    next += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void refill() throws IOException {
    System.arraycopy(buffer, clean, buffer, 0, limit - clean);
    limit -= clean;
    clean = 0;
    next = 0;
    decode();
    int safe = decoded ? limit : Math.max(0, limit - LOOK_AHEAD);
    while (clean < safe) {
      clean = cleanAt(clean);
    }
  }

  private void decode() throws IOException {
    CharBuffer room = CharBuffer.wrap(buffer, limit, buffer.length - limit);
    while (!decoded && room.position() == limit) {
      if (!inputEnded) {
        fillBytes();
      }
      CoderResult result = decoder.decode(bytes, room, inputEnded);
      if (result.isUnderflow() && inputEnded) {
        result = decoder.flush(room);
        decoded = result.isUnderflow();
      }
      if (result.isError()) {
        fail(room.position());
      }
    }
    limit = room.position();
  }

  private void fillBytes() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    inputEnded = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
  }

  private void fail(int decodedEnd) throws IOException {
    int at = line;
    for (int i = clean; i < decodedEnd; i++) {
      at += buffer[i] == '\n' ? 1 : 0;
    }
    String cause =
        bytes.hasRemaining() && !(inputEnded && bytes.remaining() < 2)
            ? "0x%02X is not valid %s here"
                .formatted(bytes.get(bytes.position()) & 0xFF, decoder.charset().name())
            : "the file breaks off inside a character of " + decoder.charset().name();
    failure =
        new Problem(
            file, "line " + at, cause, Remedy.of(Remedy.Kind.NAME_ENCODING, "windows-1251"));
    throw new IOException(cause);
  }

  /**
   * Replaces the character at {@code i} if XML forbids it, and returns where the next one begins.
   */
  private int cleanAt(int i) {
    char c = buffer[i];
    if (c == '\n') {
      line++;
    } else if (c == '&' && i + 1 < limit && buffer[i + 1] == '#') {
      return cleanReference(i);
    } else if (Character.isHighSurrogate(c)
        && i + 1 < limit
        && Character.isLowSurrogate(buffer[i + 1])) {
      return i + 2;
    } else if (!XmlCodePoints.isAllowed(c) || Character.isSurrogate(c)) {
      buffer[i] = ' ';
      irregularities.add(XmlIrregularity.ILLEGAL_CHARACTER, line);
    }
    return i + 1;
  }

  private int cleanReference(int start) {
    int end = start + 2;
    while (end < limit && end - start < LOOK_AHEAD && buffer[end] != ';') {
      end++;
    }
    if (end >= limit || buffer[end] != ';' || isAllowed(start + 2, end)) {
      return start + 1;
    }
    // &#32; with leading zeros; the shortest that is forbidden, &#1;, leaves room for a tab only.
    String space = end - start < 4 ? "9" : "0".repeat(end - start - 4) + "32";
    space.getChars(0, space.length(), buffer, start + 2);
    irregularities.add(XmlIrregularity.ILLEGAL_CHARACTER, line);
    return end + 1;
  }

  /** Whether a reference may be of these digits, with an x before hexadecimal ones. */
  private boolean isAllowed(int from, int to) {
    return XmlCodePoints.isAllowed(XmlCodePoints.referenced(new String(buffer, from, to - from)));
  }
}
