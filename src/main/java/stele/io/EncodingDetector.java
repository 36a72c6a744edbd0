package stele.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Guesses the encoding of a text that is not UTF-8 and has no byte order mark.
 *
 * <p>UTF-16 and UTF-32 are recognised by their zeros, East Asian encodings by their statistics
 * ({@link EastAsianEncodings}), those of alphabets by how well the letters they give fit a language
 * ({@link LetterFit}).
 */
final class EncodingDetector {

  /** Bytes examined; more do not improve a guess. */
  private static final int SAMPLE = 1 << 16;

  private static final List<String> WIDE = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

  private EncodingDetector() {}

  /** The encoding these bytes seem to be in; empty if none is likely. */
  static Optional<Charset> guess(byte[] bytes) {
    byte[] sample = sample(bytes);
    Optional<Charset> eastAsian = EastAsianEncodings.guess(sample);
    return eastAsian.isPresent() ? eastAsian : LetterFit.best(sample);
  }

  /** The two-byte or four-byte encoding of bytes among which there are zeros. */
  static Optional<Charset> guessWide(byte[] bytes) {
    byte[] sample = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return WIDE.stream()
        .map(Charset::forName)
        .filter(charset -> bytes.length % (charset.name().startsWith("UTF-32") ? 4 : 2) == 0)
        .filter(charset -> isText(sample, charset))
        .findFirst();
  }

  /** Mostly letters and blanks, with some space or line break, and nothing that no text has. */
  private static boolean isText(byte[] sample, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
      long blanks = text.chars().filter(c -> c == ' ' || c == '\n').count();
      long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
      return blanks > 0
          && 10 * (letters + blanks) >= 7L * text.codePointCount(0, text.length())
          && text.codePoints().allMatch(EncodingDetector::mayStandInText);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean mayStandInText(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\f'
        || (Character.isDefined(c) && !Character.isISOControl(c));
  }

  /** The lines that have anything beyond ASCII in them. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int start = 0;
    boolean nonAscii = false;
    for (int i = 0; i < bytes.length && lines.size() < SAMPLE; i++) {
      nonAscii |= bytes[i] < 0 || bytes[i] == 0x1B;
      boolean full = i - start >= SAMPLE && bytes[i] == ' ';
      if (bytes[i] == '\n' || full || i + 1 == bytes.length) {
        if (nonAscii) {
          lines.write(bytes, start, i + 1 - start);
        }
        start = i + 1;
        nonAscii = false;
      }
    }
    return lines.toByteArray();
  }
}
