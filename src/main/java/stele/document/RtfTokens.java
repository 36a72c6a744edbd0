package stele.document;

import java.nio.charset.StandardCharsets;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;
import stele.text.Letters;

/** The tokens of an RTF file: braces, control words, bytes of text. */
final class RtfTokens {

  /** Kinds of tokens. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A backslash with letters, or with one other sign. */
    CONTROL,
    /** A byte of text, plain or as {@code \'hh}. */
    BYTE,
    END
  }

  /** Control words are no longer than 32 letters, their numbers no longer than 10 digits. */
  private static final int LONGEST = 32;

  private final Source source;
  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean hasNumber;
  private int value;

  RtfTokens(Source source) {
    this.source = source;
    this.bytes = source.bytes();
  }

  Kind next() throws InputException {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at++] & 0xFF;
    return switch (c) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> {
        value = c;
        yield Kind.BYTE;
      }
    };
  }

  /** Letters of the control word, or the sign. */
  String word() {
    return word;
  }

  /** The number after the control word; {@code otherwise} if there is none. */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  /** The byte, 0 to 255. */
  int value() {
    return value;
  }

  /** Skips bytes that are not RTF. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  /** A problem at the current place. */
  InputException problem(String cause, String remedy) {
    return new InputException(new Problem(source.name(), "byte " + at, cause, remedy));
  }

  private Kind control() throws InputException {
    if (at >= bytes.length) {
      throw problem("the file is cut off here", "open the document and save it again");
    }
    hasNumber = false;
    if (!Letters.isAsciiLetter(bytes[at])) {
      int sign = bytes[at++] & 0xFF;
      if (sign == '\'') {
        value = hexadecimal();
        return Kind.BYTE;
      }
      if (sign == '\r' && at < bytes.length && bytes[at] == '\n') {
        at++;
      }
      word = sign == '\r' || sign == '\n' ? "par" : String.valueOf((char) sign);
      return Kind.CONTROL;
    }
    int start = at;
    while (at < bytes.length && Letters.isAsciiLetter(bytes[at]) && at - start < LONGEST) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.CONTROL;
  }

  private void number() {
    int start = at;
    boolean minus = at < bytes.length && bytes[at] == '-';
    int digits = minus ? at + 1 : at;
    long sum = 0;
    int i = digits;
    while (i < bytes.length && Letters.isAsciiDigit(bytes[i]) && i - digits < 10) {
      sum = sum * 10 + bytes[i] - '0';
      i++;
    }
    hasNumber = i > digits;
    at = hasNumber ? i : start;
    number = (int) Math.min(Integer.MAX_VALUE, sum) * (minus ? -1 : 1);
  }

  private int hexadecimal() throws InputException {
    int high = at + 1 < bytes.length ? Character.digit(bytes[at], 16) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      throw problem(
          "a character is not written as \\' and two hexadecimal digits here",
          "open the document and save it again");
    }
    at += 2;
    return high * 16 + low;
  }
}
