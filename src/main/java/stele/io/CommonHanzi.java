package stele.io;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The Chinese characters of everyday use: those which the national standards put into their first
 * level. GB 2312 has 3,755 of them from row 16 on, JIS X 0208 2,965 from row 16 on, Big5 5,401 from
 * A440 on.
 */
final class CommonHanzi {

  private static final BitSet CHARACTERS = new BitSet(0x10000);

  static {
    add("GB18030", 0xB0, 0xD7);
    add("EUC-JP", 0xB0, 0xCF);
    add("Big5", 0xA4, 0xC6);
  }

  private CommonHanzi() {}

  static boolean has(int c) {
    return CHARACTERS.get(c);
  }

  /** All two-byte characters whose first byte is in this range, both ends included. */
  private static void add(String name, int from, int to) {
    if (!Charset.isSupported(name)) {
      return;
    }
    Charset charset = Charset.forName(name);
    for (int lead = from; lead <= to; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        addAll(new String(new byte[] {(byte) lead, (byte) trail}, charset));
      }
      for (int trail = 0x40; name.equals("Big5") && trail <= 0x7E; trail++) {
        addAll(new String(new byte[] {(byte) lead, (byte) trail}, charset));
      }
    }
  }

  private static void addAll(String text) {
    text.codePoints().filter(c -> c != 0xFFFD).forEach(CHARACTERS::set);
  }
}
