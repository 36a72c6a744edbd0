package stele.validate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import stele.io.Encodings;
import stele.xml.XmlEncoding;

/** Checks the encoding of a file, and chooses the one to read it in. */
final class EncodingChecker {

  private EncodingChecker() {}

  /** The encoding of the first bytes, else the declared one unless it cannot be, else UTF-8. */
  static Charset check(XmlEncoding encoding, Findings findings) {
    Charset bytes = encoding.ofBytes().orElse(StandardCharsets.UTF_8);
    if (encoding.markLength() > 0 && bytes.equals(StandardCharsets.UTF_8)) {
      findings.add(
          Rule.BYTE_ORDER_MARK, 1, "it begins with a byte order mark, which UTF-8 does not need");
    }
    if (encoding.declared().isEmpty()) {
      return bytes;
    }
    String name = encoding.declared().get();
    Optional<Charset> declared = Encodings.named(name);
    if (declared.isEmpty()) {
      findings.add(
          Rule.ENCODING_UNKNOWN,
          1,
          "it declares the encoding '" + name + "', which is unknown; it is read as " + bytes);
      return bytes;
    }
    if (encoding.isContradicted()) {
      findings.add(
          Rule.ENCODING_CONTRADICTED,
          1,
          "it declares the encoding " + name + ", but its first bytes are " + bytes);
      return bytes;
    }
    if (encoding.ofBytes().isEmpty() && !isUsual(declared.get())) {
      findings.add(
          Rule.ENCODING_UNUSUAL, 1, "its encoding is " + name + "; TMX is for UTF-8 and UTF-16");
    }
    return encoding.ofBytes().or(() -> declared).orElseThrow();
  }

  private static boolean isUsual(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
  }
}
