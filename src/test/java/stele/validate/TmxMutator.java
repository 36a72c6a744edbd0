package stele.validate;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages a TMX as files are damaged in the wild; the same seed does the same damage. */
final class TmxMutator {

  private static final String[] PIECES = {
    "<tu>",
    "</tu>",
    "<tuv xml:lang=\"de\">",
    "</tuv>",
    "<seg>",
    "</seg>",
    "<seg/>",
    "<prop type=\"x\">",
    "</prop>",
    "<note>",
    "</note>",
    "<bpt i=\"1\">",
    "</bpt>",
    "<ept i=\"1\"/>",
    "<ph/>",
    "<hi>",
    "</hi>",
    "<ut>",
    "</ut>",
    "<sub>",
    "</sub>",
    "<body>",
    "</body>",
    "<header/>",
    "</tmx>",
    "<x/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?pi",
    "?>",
    "&amp;",
    "&#1;",
    "&#x",
    "&nbsp;",
    "&",
    "<",
    ">",
    "\"",
    "\u0001",
    "\uFFFE",
    "\u00A0",
    "\n",
    " x=\"1\"",
    " lang=\"en\"",
    " segtype=\"word\"",
    "<!DOCTYPE tmx SYSTEM \"a.dtd\" [<!ENTITY a \"b\">]>",
    "&a;",
    "text"
  };

  private final Random random;

  TmxMutator(long seed) {
    // Seeds in a row begin alike.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Some damages, mostly one, of characters and of bytes. */
  byte[] damaged(String tmx) {
    StringBuilder text = new StringBuilder(tmx);
    for (int i = random.nextInt(3) == 0 ? random.nextInt(4) : 0; i >= 0; i--) {
      damage(text);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private void damage(StringBuilder text) {
    if (text.isEmpty()) {
      text.append(' ');
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(40));
    switch (random.nextInt(7)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.setLength(from);
      case 3 -> text.setCharAt(from, (char) ('a' + random.nextInt(26)));
      case 4 -> text.replace(from, Math.min(text.length(), from + 1), piece());
      default -> text.insert(atTag(text, from), piece());
    }
  }

  /** Half of the time between two tags, so that the file stays well-formed more often. */
  private int atTag(StringBuilder text, int from) {
    int tag = random.nextBoolean() ? text.indexOf("<", from) : -1;
    return tag < 0 ? from : tag;
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }
}
