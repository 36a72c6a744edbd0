package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.junit.jupiter.api.Test;

final class SymbolTextTest {

  /** Adobe's lists have two letters as signs of units and of sums; the fonts are used for both. */
  private static final String GREEK = "\u0394\u03A9";

  @Test
  void symbolAndZapfDingbatsAreAsInAdobesLists() {
    assertSame("Symbol", SymbolEncoding.INSTANCE, GlyphList.getAdobeGlyphList());
    assertSame("ZapfDingbats", ZapfDingbatsEncoding.INSTANCE, GlyphList.getZapfDingbats());
  }

  /** Parts of brackets, serifs of signs and their like are private characters in the lists. */
  private static void assertSame(String font, Encoding encoding, GlyphList glyphs) {
    SymbolText symbols = new SymbolText();
    int compared = 0;
    for (int code = 0x20; code < 0x100; code++) {
      String expected = glyphs.toUnicode(encoding.getName(code));
      String sign = symbols.sign(font, 0xF000 + code);
      if (expected != null
          && expected.charAt(0) < 0xE000
          && !GREEK.contains(sign)
          && !encoding.getName(code).startsWith("angle")) {
        assertThat(sign).as("%s %x", font, code).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(150);
  }

  @Test
  void everyFontHasItsSigns() {
    SymbolText symbols = new SymbolText();
    for (String font :
        new String[] {"Symbol", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3"}) {
      assertThat(symbols.shown(font, "\uF041 \uF061")).doesNotContain(SymbolText.STAND_IN);
    }
    assertThat(symbols.unknown()).isEmpty();
  }

  @Test
  void fontsOfUnicodeSignsAreLeftAlone() {
    SymbolText symbols = new SymbolText();

    assertThat(symbols.shown("Segoe UI Symbol", "a\u2713")).isEqualTo("a\u2713");
    assertThat(symbols.shown("Noto Sans Symbols", "b")).isEqualTo("b");
  }

  @Test
  void signsWithoutAKnownCharacterAreNamedOnceEach() {
    SymbolText symbols = new SymbolText();
    symbols.shown("Marlett", "\uF072\uF072");
    symbols.shown("Wingdings 3", "\uF0FF");

    assertThat(symbols.unknown().orElseThrow()).endsWith("Marlett F072, Wingdings 3 F0FF");
  }
}
