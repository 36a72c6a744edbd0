package stele.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;

/**
 * Decodes text strictly: what is not valid in the encoding is refused with its place, never
 * replaced.
 *
 * <p>A byte order mark decides and is removed. Without one the encoding is the one asked for, else
 * UTF-8 if the bytes are valid, else the one the text itself declares, else a guess, which is
 * reported to the listener.
 */
public final class TextDecoder {

  private static final Remedy REMEDY = Remedy.of(Remedy.Kind.NAME_ENCODING, "windows-1251");

  private final Optional<Charset> asked;
  private final Consumer<Problem> warnings;

  private TextDecoder(Optional<Charset> asked, Consumer<Problem> warnings) {
    this.asked = asked;
    this.warnings = warnings;
  }

  /** By byte order mark, else UTF-8, else a guess. */
  public static TextDecoder automatic() {
    return new TextDecoder(Optional.empty(), problem -> {});
  }

  /** In the encoding the user asks for. */
  public static TextDecoder of(Charset charset) {
    return new TextDecoder(Optional.of(charset), problem -> {});
  }

  /**
   * In the encoding the user asks for by name.
   *
   * @throws InputException if Java has no such encoding
   */
  public static TextDecoder ofName(String name) throws InputException {
    return of(charset(name));
  }

  /**
   * The encoding of this name.
   *
   * @throws InputException if Java has no such encoding
   */
  public static Charset charset(String name) throws InputException {
    return Encodings.named(name.strip())
        .orElseThrow(
            () ->
                new InputException(
                    Problem.general(
                        "'" + name + "' is not a known encoding",
                        "use a name such as UTF-8, UTF-16LE, windows-1251, KOI8-R or"
                            + " ISO-8859-1")));
  }

  /** The same decoder, which reports every guess to {@code listener}. */
  public TextDecoder withListener(Consumer<Problem> listener) {
    return new TextDecoder(asked, listener);
  }

  /**
   * The text of a source, without its byte order mark.
   *
   * @throws InputException if it is no text, is too long, or is not in this encoding
   */
  public String decode(Source source) throws InputException {
    return decode(source, source.content(), Optional.empty());
  }

  /**
   * The text of {@code bytes}, which are a part of {@code source} or all of it.
   *
   * @param declared the encoding that the text itself names
   */
  public String decode(Source source, byte[] bytes, Optional<Charset> declared)
      throws InputException {
    if (bytes.length > TextLimits.LONGEST_TEXT) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is a text of more than %d MB".formatted(TextLimits.LONGEST_TEXT >> 20),
              "split it into parts"));
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    Optional<Charset> stated = mark.map(ByteOrderMark::charset).or(() -> asked);
    if (stated.isEmpty() || !Encodings.isWide(stated.get())) {
      refuseArchive(source, bytes);
    }
    Charset charset = stated.isPresent() ? stated.get() : unstated(source, bytes, declared);
    if (!Encodings.isWide(charset)) {
      refuseZeros(source, bytes);
    }
    return decode(source, bytes, mark.map(ByteOrderMark::length).orElse(0), charset);
  }

  private Charset unstated(Source source, byte[] bytes, Optional<Charset> declared) {
    Utf8Check utf8 = Utf8Check.of(bytes);
    if (utf8.hasZeros()) {
      return guessed(source, EncodingDetector.guessWide(bytes));
    }
    if (utf8.isDamaged() || (utf8.isValid() && !utf8.hasEscapes())) {
      // An error in UTF-8 has a place, which a guess would hide.
      return utf8.characters() == 0 && declared.isPresent()
          ? declared.get()
          : StandardCharsets.UTF_8;
    }
    return declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)
        ? declared.get()
        : guessed(source, EncodingDetector.guess(bytes));
  }

  private Charset guessed(Source source, Optional<Charset> guess) {
    if (guess.isPresent()) {
      warnings.accept(
          Problem.of(
              source.name(),
              "does not declare its encoding, which looks like " + guess.get().name(),
              Remedy.of(Remedy.Kind.CORRECT_ENCODING)));
    }
    return guess.orElse(StandardCharsets.UTF_8);
  }

  private static void refuseArchive(Source source, byte[] bytes) throws InputException {
    Optional<BinaryFormat> format = BinaryFormat.of(bytes);
    if (format.isPresent()) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is " + format.get().what() + ", not plain text",
              format.get().remedy()));
    }
  }

  private static void refuseZeros(Source source, byte[] bytes) throws InputException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            new Problem(
                source.name(),
                "byte " + i,
                "is a NUL byte, so this is a binary file or UTF-16 without a byte order mark",
                Remedy.of(Remedy.Kind.NAME_FILE_OR_ENCODING, "UTF-16LE")));
      }
    }
  }

  private String decode(Source source, byte[] bytes, int from, Charset charset)
      throws InputException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    long room = (long) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1;
    CharBuffer out = CharBuffer.allocate((int) Math.min(room, Integer.MAX_VALUE - 8));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw undecodable(source, bytes, in.position(), charset);
    }
    return out.flip().toString();
  }

  private InputException undecodable(Source source, byte[] bytes, int offset, Charset charset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String place =
        Encodings.isWide(charset) ? "byte " + offset : "byte " + offset + " (line " + line + ")";
    String cause =
        offset < bytes.length
            ? "0x%02X is not valid %s here".formatted(bytes[offset] & 0xFF, charset.name())
            : "the text breaks off inside a character of " + charset.name();
    return new InputException(new Problem(source.name(), place, cause, REMEDY));
  }
}
