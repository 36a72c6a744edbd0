package stele.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/**
 * The encoding of an XML file: a byte order mark counts before everything else, then the pattern
 * two-byte encodings leave, then what the user says, then what the file declares, then UTF-8.
 *
 * @param markLength bytes of the byte order mark
 * @param contradicted whether the file declares one it cannot be in
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
record XmlEncoding(Charset charset, int markLength, boolean contradicted) {

  /** Bytes that must be looked at. */
  static final int HEAD = 512;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,60})[\"']");

  static XmlEncoding of(byte[] head, String file, Optional<Charset> asked) throws InputException {
    Optional<XmlEncoding> plain = plain(head);
    if (plain.isPresent()) {
      XmlEncoding encoding = plain.get();
      String start =
          new String(
              head, encoding.markLength, head.length - encoding.markLength, encoding.charset);
      Optional<String> declared = declared(start);
      return new XmlEncoding(
          encoding.charset,
          encoding.markLength,
          declared.isPresent() && !fits(declared.get(), encoding.charset));
    }
    if (asked.isPresent()) {
      return new XmlEncoding(asked.get(), 0, false);
    }
    Optional<String> declared = declared(new String(head, StandardCharsets.ISO_8859_1));
    if (declared.isEmpty()) {
      return new XmlEncoding(StandardCharsets.UTF_8, 0, false);
    }
    Charset charset = charset(declared.get(), file);
    // Whoever could read the declaration byte by byte is not reading UTF-16.
    return isWide(charset)
        ? new XmlEncoding(StandardCharsets.UTF_8, 0, true)
        : new XmlEncoding(charset, 0, false);
  }

  /** What the bytes themselves leave no doubt about. */
  private static Optional<XmlEncoding> plain(byte[] head) {
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new XmlEncoding(Charset.forName("UTF-32LE"), 4, false));
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new XmlEncoding(Charset.forName("UTF-32BE"), 4, false));
    }
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new XmlEncoding(StandardCharsets.UTF_8, 3, false));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new XmlEncoding(StandardCharsets.UTF_16LE, 2, false));
    }
    if (begins(head, 0xFE, 0xFF)) {
      return Optional.of(new XmlEncoding(StandardCharsets.UTF_16BE, 2, false));
    }
    if (begins(head, '<', 0)) {
      return Optional.of(new XmlEncoding(StandardCharsets.UTF_16LE, 0, false));
    }
    return begins(head, 0, '<')
        ? Optional.of(new XmlEncoding(StandardCharsets.UTF_16BE, 0, false))
        : Optional.empty();
  }

  private static boolean begins(byte[] head, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(String start) {
    Matcher declaration = DECLARED.matcher(start);
    return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
  }

  /** A declaration of UTF-16 leaves the byte order open. */
  private static boolean fits(String declared, Charset actual) {
    return actual.name().equalsIgnoreCase(declared)
        || (actual.name().startsWith("UTF-16") && declared.equalsIgnoreCase("UTF-16"))
        || (actual.name().startsWith("UTF-32") && declared.equalsIgnoreCase("UTF-32"))
        || actual.aliases().stream().anyMatch(declared::equalsIgnoreCase);
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static Charset charset(String name, String file) throws InputException {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          new Problem(
              file,
              "line 1",
              "it declares the encoding '" + name + "', which this tool does not know",
              Remedy.of(Remedy.Kind.NAME_ENCODING, "windows-1251")),
          e);
    }
  }
}
