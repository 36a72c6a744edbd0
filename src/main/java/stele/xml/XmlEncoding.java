package stele.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.ByteOrderMark;
import stele.io.Encodings;

/**
 * What the first bytes of an XML file reveal about its encoding.
 *
 * @param ofBytes the encoding of a byte order mark, else of a first {@code <} in two bytes; empty
 *     if the file begins as in ASCII
 * @param markLength bytes of the byte order mark
 * @param declared the name in the XML declaration, as it is written
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
public record XmlEncoding(Optional<Charset> ofBytes, int markLength, Optional<String> declared) {

  /** Bytes that must be looked at: a declaration fits in. */
  public static final int HEAD = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /** The encoding of a file that begins with {@code head}. */
  public static XmlEncoding of(byte[] head) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    int markLength = mark.map(ByteOrderMark::length).orElse(0);
    Optional<Charset> ofBytes = mark.map(ByteOrderMark::charset).or(() -> ofFirstSign(head));
    Charset charset = ofBytes.orElse(StandardCharsets.UTF_8);
    String start = new String(head, markLength, head.length - markLength, charset);
    Matcher declaration = DECLARED.matcher(start);
    return new XmlEncoding(
        ofBytes,
        markLength,
        declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty());
  }

  private static Optional<Charset> ofFirstSign(byte[] head) {
    if (ByteOrderMark.begins(head, '<', 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return ByteOrderMark.begins(head, 0, '<')
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** The encoding that is declared; empty if none is, or if the name is unknown. */
  public Optional<Charset> declaredCharset() {
    return declared.map(String::strip).flatMap(Encodings::named);
  }

  /** Whether the file declares an encoding that its first bytes rule out, or an unknown one. */
  public boolean isContradicted() {
    return declared.isPresent()
        && declaredCharset()
            .map(charset -> ofBytes.isPresent() ? !fits(charset) : Encodings.isWide(charset))
            .orElse(ofBytes.isPresent());
  }

  /** A declaration of UTF-16 or UTF-32 leaves the byte order open. */
  private boolean fits(Charset charset) {
    return ofBytes.orElseThrow().name().startsWith(charset.name());
  }

  /**
   * The encoding to read in: that of the bytes, else the one asked for, else the declared one
   * unless it is contradicted, else UTF-8.
   *
   * @throws InputException if the declared encoding decides, and is unknown
   */
  Charset charset(String file, Optional<Charset> asked) throws InputException {
    Optional<Charset> decided = ofBytes.or(() -> asked);
    if (decided.isPresent()) {
      return decided.get();
    }
    if (declared.isEmpty() || declared.get().isEmpty() || isContradicted()) {
      return StandardCharsets.UTF_8;
    }
    return declaredCharset()
        .orElseThrow(
            () ->
                new InputException(
                    new Problem(
                        file,
                        "line 1",
                        "it declares the encoding '" + declared.get() + "', which is unknown",
                        Remedy.of(Remedy.Kind.NAME_ENCODING, "windows-1251"))));
  }
}
