package stele.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Pattern;
import stele.xml.XmlCodePoints;

/**
 * Decodes an XML file and puts a space in the place of every character, raw or escaped, that XML
 * 1.0 forbids, so that a parser can go on after it; each is a finding. Line breaks stay where they
 * are. The text of comments is left out, and of processing instructions what is long, because a
 * parser holds them in memory.
 */
final class ScreenedReader extends Reader {

  private static final int BUFFER = 1 << 16;

  /** Nothing longer is a reference. */
  private static final int LONGEST_REFERENCE = 12;

  /** A declaration fits in; nothing after it is used. */
  private static final int LONGEST_INSTRUCTION = 1024;

  private static final Pattern KNOWN = Pattern.compile("&#.*|&(amp|lt|gt|quot|apos);| ");

  private enum State {
    TEXT,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final InputStream in;
  private final Findings findings;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);

  /** Screened but not yet read; a held reference may come with one character. */
  private final StringBuilder ready = new StringBuilder(BUFFER + 2 * LONGEST_REFERENCE);

  private int handedOut;
  private boolean endOfBytes;
  private boolean endOfText;
  private boolean brokenNext;

  private State state = State.TEXT;
  private final StringBuilder opening = new StringBuilder();
  private final StringBuilder reference = new StringBuilder();
  private char last;
  private char beforeLast;
  private boolean inTag;
  private int instructionLength;
  private int line = 1;

  ScreenedReader(InputStream in, Charset charset, Findings findings) {
    this.in = in;
    this.findings = findings;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (handedOut == ready.length()) {
      if (endOfText) {
        return -1;
      }
      ready.setLength(0);
      handedOut = 0;
      fill();
    }
    int count = Math.min(length, ready.length() - handedOut);
    ready.getChars(handedOut, handedOut + count, target, offset);
    handedOut += count;
    return count;
  }

  private void fill() throws IOException {
    if (brokenNext) {
      brokenNext = false;
      findings.addAhead(
          Rule.ENCODING_BROKEN, line, "bytes that are no characters in " + decoder.charset());
      screen('\uFFFD');
    }
    if (!endOfBytes && bytes.remaining() < BUFFER / 2) {
      bytes.compact();
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      endOfBytes = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
      bytes.flip();
    }
    decoded.clear();
    CoderResult result = decoder.decode(bytes, decoded, endOfBytes);
    if (result.isError()) {
      bytes.position(Math.min(bytes.limit(), bytes.position() + result.length()));
      brokenNext = true;
    } else if (endOfBytes && result.isUnderflow()) {
      decoder.flush(decoded);
      endOfText = true;
    }
    decoded.flip();
    while (decoded.hasRemaining()) {
      screen(decoded.get());
    }
    if (endOfText) {
      releaseReference();
    }
  }

  private void screen(char character) {
    if ((character == '\n' && last != '\r') || character == '\r') {
      line++;
    }
    char allowed = character;
    if (!XmlCodePoints.isAllowed(character) && !Character.isSurrogate(character)) {
      findings.addAhead(
          Rule.FORBIDDEN_CHARACTER, line, "U+%04X, which XML forbids".formatted((int) character));
      allowed = ' ';
    }
    State before = state;
    switch (state) {
      case TEXT -> text(allowed);
      case COMMENT -> comment(allowed);
      case CDATA -> {
        ready.append(allowed);
        leaveAfter(allowed, ']', ']');
      }
      case INSTRUCTION -> instruction(allowed);
    }
    boolean entered = state != before; // what has begun does not end with the same characters
    beforeLast = entered ? ' ' : last;
    last = entered ? ' ' : allowed;
  }

  private void text(char character) {
    if (!reference.isEmpty()) {
      reference(character);
      return;
    }
    if (character == '&') {
      reference.append(character);
      return;
    }
    ready.append(character);
    if (character == '<') {
      opening.setLength(0);
      opening.append(character);
    } else if (character == '>') {
      inTag = false;
    }
    if (character != '<' && !opening.isEmpty()) {
      opening.append(character);
      inTag |= opening.length() == 2 && Character.isLetter(character);
      enter(opening.toString());
    }
  }

  private void enter(String begun) {
    switch (begun) {
      case "<?" -> {
        state = State.INSTRUCTION;
        instructionLength = 0;
      }
      case "<!--" -> state = State.COMMENT;
      case "<![CDATA[" -> state = State.CDATA;
      default -> {
        if (!"<!--".startsWith(begun) && !"<![CDATA[".startsWith(begun)) {
          opening.setLength(0);
        }
        return;
      }
    }
    opening.setLength(0);
  }

  private void comment(char character) {
    boolean end = character == '>' && last == '-' && beforeLast == '-';
    if (character == '-' || character == '\n' || character == '\r' || end) {
      ready.append(character);
    } else if (last == '-') {
      ready.append(' ');
    }
    leaveAfter(character, '-', '-');
  }

  private void instruction(char character) {
    boolean end = character == '>' && last == '?';
    if (++instructionLength < LONGEST_INSTRUCTION || character == '\n' || character == '\r') {
      ready.append(character);
    } else if (end) {
      ready.append(instructionLength > LONGEST_INSTRUCTION ? "?>" : ">");
    }
    if (end) {
      state = State.TEXT;
    }
  }

  private void leaveAfter(char character, char second, char first) {
    if (character == '>' && last == second && beforeLast == first) {
      state = State.TEXT;
    }
  }

  private void reference(char character) {
    reference.append(character);
    if (character == ';') {
      if (isForbidden(reference)) {
        findings.addAhead(Rule.FORBIDDEN_REFERENCE, line, reference + ", which XML forbids");
        reference.setLength(0);
        reference.append(' ');
      }
      if (inTag && !KNOWN.matcher(reference).matches()) {
        findings.addAhead(
            Rule.UNKNOWN_ENTITY,
            line,
            reference + " in an attribute is not an entity of XML itself");
      }
      releaseReference();
    } else if (character == '<' || character == '&' || reference.length() > LONGEST_REFERENCE) {
      char again = reference.charAt(reference.length() - 1);
      reference.setLength(reference.length() - 1);
      releaseReference();
      text(again);
    }
  }

  private void releaseReference() {
    ready.append(reference);
    reference.setLength(0);
  }

  /** A numeric reference to a character that XML does not have. */
  private static boolean isForbidden(CharSequence reference) {
    return reference.charAt(1) == '#'
        && !XmlCodePoints.isAllowed(
            XmlCodePoints.referenced(reference.subSequence(2, reference.length() - 1).toString()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
