package stele.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The word pieces of a cased BERT model, and the cutting of a word into them: greedy, longest piece
 * first, pieces inside a word marked {@code ##} (Wu et al. 2016, section 4.1; Devlin et al. 2019).
 * Nothing is lower-cased and no accent dropped; a Chinese character is always a piece of its own.
 *
 * <p>The pieces lie sorted by their UTF-8 bytes in one array, and a piece is its rank in that
 * order. The longest match is found in one walk over the bytes of the word, which narrows the range
 * of pieces that begin with the bytes seen so far: two binary searches a byte, no objects.
 */
final class WordPieceVocabulary {

  /** BERT's own limit, {@code max_input_chars_per_word} in its tokenization.py. */
  static final int LONGEST_WORD = 200;

  private static final byte[] CONTINUATION = "##".getBytes(StandardCharsets.UTF_8);
  private static final int[] NONE = {};

  /** All pieces one after the other; piece i is {@code text[start[i] .. start[i + 1])}. */
  private final byte[] text;

  private final int[] start;
  private final Range whole;
  private final Range continuations;

  private WordPieceVocabulary(byte[] text, int[] start) {
    this.text = text;
    this.start = start;
    this.whole = new Range(0, start.length - 1, 0);
    this.continuations = whole.after(CONTINUATION, this);
  }

  /**
   * Reads {@code count} front-coded pieces: per piece the number of leading bytes shared with the
   * piece before, then per piece the number of further bytes (both unsigned bytes), then the length
   * of all further bytes (int) and these bytes.
   */
  static WordPieceVocabulary read(DataInputStream in, int count) throws IOException {
    byte[] shared = bytes(in, count);
    byte[] further = bytes(in, count);
    byte[] suffixes = bytes(in, in.readInt());
    int[] start = new int[count + 1];
    for (int i = 0; i < count; i++) {
      start[i + 1] = start[i] + (shared[i] & 0xff) + (further[i] & 0xff);
    }
    byte[] text = new byte[start[count]];
    int from = 0;
    for (int i = 0; i < count; i++) {
      int common = shared[i] & 0xff;
      if (common > 0) {
        System.arraycopy(text, start[i - 1], text, start[i], common);
      }
      System.arraycopy(suffixes, from, text, start[i] + common, further[i] & 0xff);
      from += further[i] & 0xff;
    }
    return new WordPieceVocabulary(text, start);
  }

  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  int size() {
    return start.length - 1;
  }

  String piece(int index) {
    return new String(text, start[index], start[index + 1] - start[index], StandardCharsets.UTF_8);
  }

  /**
   * The pieces of a word of letters in order; empty when it cannot be cut into known pieces or
   * needs more than {@code most} of them.
   */
  int[] pieces(String word, int most) {
    if (word.isEmpty()
        || word.charAt(0) == '#'
        || word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return NONE;
    }
    byte[] bytes = Normalizer.normalize(word, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    int[] pieces = new int[most];
    int found = 0;
    boolean fresh = true;
    for (int at = 0; at < bytes.length; found++) {
      int end = Ideographs.runEnd(bytes, at);
      int piece = found == most ? -1 : longest(fresh ? whole : continuations, bytes, at, end);
      if (piece < 0) {
        return NONE;
      }
      at += length(piece) - (fresh ? 0 : CONTINUATION.length);
      pieces[found] = piece;
      fresh = at == end;
    }
    return Arrays.copyOf(pieces, found);
  }

  /** The longest piece of the range that {@code bytes[from .. to)} begins with, or -1. */
  private int longest(Range range, byte[] bytes, int from, int to) {
    int low = range.low;
    int high = range.high;
    int depth = range.depth;
    int best = -1;
    for (int i = from; i < to; i++, depth++) {
      int wanted = bytes[i] & 0xff;
      low = firstAtLeast(wanted, low, high, depth);
      high = firstAtLeast(wanted + 1, low, high, depth);
      if (low == high) {
        return best;
      }
      if (length(low) == depth + 1) {
        best = low;
      }
    }
    return best;
  }

  /** The first piece in low .. high whose byte at {@code depth} is {@code wanted} or greater. */
  private int firstAtLeast(int wanted, int low, int high, int depth) {
    int a = low;
    int b = high;
    while (a < b) {
      int middle = (a + b) >>> 1;
      if (byteAt(middle, depth) < wanted) {
        a = middle + 1;
      } else {
        b = middle;
      }
    }
    return a;
  }

  /** The unsigned byte of a piece, -1 behind its end: a piece sorts before what it begins. */
  private int byteAt(int piece, int depth) {
    int at = start[piece] + depth;
    return at < start[piece + 1] ? text[at] & 0xff : -1;
  }

  private int length(int piece) {
    return start[piece + 1] - start[piece];
  }

  /** The pieces low .. high (half open), which agree in their first {@code depth} bytes. */
  private record Range(int low, int high, int depth) {

    Range after(byte[] prefix, WordPieceVocabulary vocabulary) {
      Range range = this;
      for (byte b : prefix) {
        int wanted = b & 0xff;
        int first = vocabulary.firstAtLeast(wanted, range.low, range.high, range.depth);
        int behind = vocabulary.firstAtLeast(wanted + 1, first, range.high, range.depth);
        range = new Range(first, behind, range.depth + 1);
      }
      return range;
    }
  }
}
