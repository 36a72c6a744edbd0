package stele.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.StreamedSource;

/** Loads the files of a lexicon, bounded, and decodes them without guessing. */
final class LexiconBytes {

  /** A larger file is not a lexicon, or is a zip bomb. Judgement. */
  static final int LARGEST = 256 << 20;

  private static final String TOO_LARGE = "it holds more than " + (LARGEST >> 20) + " MB";
  private static final String KEEP_LESS = "keep its most frequent words only";

  private LexiconBytes() {}

  /** All bytes of a file, unpacked if it is a gzip file, as dictzip files are. */
  static byte[] read(Path file) throws InputException {
    try (InputStream in = open(file)) {
      return bounded(in, file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static InputStream open(Path file) throws InputException {
    return StreamedSource.of(file).open();
  }

  static InputException unreadable(Path file, IOException e) throws InputException {
    return StreamedSource.of(file).unreadable(e);
  }

  /** The text of a file in UTF-8, or in UTF-16 if it begins with a byte order mark. */
  static String readText(Path file) throws InputException {
    byte[] bytes = read(file);
    Charset charset = charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (text.indexOf('\0') >= 0) {
      throw new InputException(
          Problem.of(
              file.toString(), "it is a binary file, not text", "name a lexicon in a text format"));
    }
    if (result.isError()) {
      throw new InputException(
          new Problem(
              file.toString(),
              "line " + (1 + text.chars().filter(c -> c == '\n').count()),
              "it is not in " + charset,
              "convert it to UTF-8"),
          new CharacterCodingException());
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
      return bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static byte[] bounded(InputStream in, Path file) throws IOException, InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 16];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      bytes.write(chunk, 0, n);
      if (bytes.size() > LARGEST) {
        throw new InputException(Problem.of(file.toString(), TOO_LARGE, KEEP_LESS));
      }
    }
    return bytes.toByteArray();
  }
}
