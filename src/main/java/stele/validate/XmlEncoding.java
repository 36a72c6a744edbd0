package stele.validate;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which encoding the first bytes of an XML file speak of.
 *
 * @param charset to read it in
 * @param markLength bytes of a byte order mark to pass over
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, F Autodetection of Character
 *     Encodings</a>
 */
record XmlEncoding(Charset charset, int markLength) {

  /** As many bytes as a declaration may take. */
  static final int HEAD = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  static XmlEncoding of(byte[] head, Findings findings) {
    XmlEncoding told = toldByBytes(head);
    boolean mark = told != null && told.markLength > 0;
    if (mark && told.charset.equals(StandardCharsets.UTF_8)) {
      findings.add(
          Rule.BYTE_ORDER_MARK, 1, "it begins with a byte order mark, which UTF-8 does not need");
    }
    Charset bytes = told == null ? StandardCharsets.UTF_8 : told.charset;
    int start = told == null ? 0 : told.markLength;
    String text = new String(head, start, head.length - start, bytes);
    Matcher declaration = DECLARED.matcher(text);
    if (!declaration.find()) {
      return told == null ? new XmlEncoding(StandardCharsets.UTF_8, 0) : told;
    }
    String name = declaration.group(1);
    Optional<Charset> declared = charset(name);
    if (declared.isEmpty()) {
      findings.add(
          Rule.ENCODING_UNKNOWN,
          1,
          "it declares the encoding '" + name + "', which nobody knows; it is read as " + bytes);
      return new XmlEncoding(bytes, start);
    }
    if (told == null ? isWide(declared.get()) : !isSame(told.charset, declared.get())) {
      findings.add(
          Rule.ENCODING_CONTRADICTED,
          1,
          "it declares the encoding " + name + ", but its first bytes are " + bytes);
      return new XmlEncoding(bytes, start);
    }
    if (told == null && !isUsual(declared.get())) {
      findings.add(
          Rule.ENCODING_UNUSUAL, 1, "its encoding is " + name + "; TMX is for UTF-8 and UTF-16");
    }
    return told == null ? new XmlEncoding(declared.get(), 0) : told;
  }

  /** Null if they are as in ASCII. */
  private static XmlEncoding toldByBytes(byte[] head) {
    int first = head.length < 4 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    int second = head.length < 4 ? 0 : (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
    if (first == 0xEFBB && second >> 8 == 0xBF) {
      return new XmlEncoding(StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFFFE && second == 0) {
      return new XmlEncoding(Charset.forName("UTF-32LE"), 4);
    }
    if (first == 0 && second == 0xFEFF) {
      return new XmlEncoding(Charset.forName("UTF-32BE"), 4);
    }
    return switch (first) {
      case 0xFEFF -> new XmlEncoding(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE -> new XmlEncoding(StandardCharsets.UTF_16LE, 2);
      case 0x003C -> new XmlEncoding(StandardCharsets.UTF_16BE, 0);
      case 0x3C00 -> new XmlEncoding(StandardCharsets.UTF_16LE, 0);
      default -> null;
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isWide(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return name.contains("UTF-16") || name.contains("UTF-32") || name.startsWith("X-UTF-");
  }

  private static boolean isSame(Charset told, Charset declared) {
    return told.name().startsWith(declared.name());
  }

  private static boolean isUsual(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
  }
}
