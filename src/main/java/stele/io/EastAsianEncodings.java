package stele.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Detects Chinese, Japanese and Korean encodings by the statistics of juniversalchardet (Li and
 * Momoi, "A composite approach to language/encoding detection", 2001). A guess must be confirmed:
 * the text decodes, and mostly into characters of everyday use, since short texts in windows-1251
 * or KOI8-R often decode into rare ones.
 */
final class EastAsianEncodings {

  /** Share of the characters beyond ASCII that must be of everyday use; judgement. */
  private static final double LEAST_EVERYDAY = 0.7;

  /** The names that the detector returns, and the wider encodings that are read instead. */
  private static final Map<String, String> CHARSETS =
      Map.ofEntries(
          Map.entry("GB18030", "GB18030"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("HZ-GB-2312", "GB18030"),
          Map.entry("BIG5", "Big5-HKSCS"),
          Map.entry("EUC-TW", "x-EUC-TW"),
          Map.entry("SHIFT_JIS", "windows-31j"),
          Map.entry("EUC-JP", "EUC-JP"),
          Map.entry("ISO-2022-JP", "ISO-2022-JP"),
          Map.entry("EUC-KR", "x-windows-949"));

  private EastAsianEncodings() {}

  /** The encoding of {@code bytes}; empty if they are probably no such text. */
  static Optional<Charset> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .map(name -> CHARSETS.get(name.toUpperCase(Locale.ROOT)))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> isBorneOut(bytes, charset));
  }

  private static boolean isBorneOut(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      long letters = text.codePoints().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
      long everyday = text.codePoints().filter(EastAsianEncodings::isEveryday).count();
      return everyday >= LEAST_EVERYDAY * letters;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Kana, hangul, and the hanzi that GB 2312, Big5 or JIS put first. Not kana of half width: in
   * Shift_JIS they are single bytes, and what Cyrillic encodings have there turns into them.
   */
  private static boolean isEveryday(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA -> c < 0xFF61;
      case HANGUL -> true;
      case HAN -> CommonHanzi.has(c);
      default -> false;
    };
  }
}
