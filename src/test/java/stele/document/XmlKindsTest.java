package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;
import stele.io.Source;

final class XmlKindsTest {

  private static String refusal(String name, String content) {
    return Extracts.refusal(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "<rss version='2.0'><channel/></rss>, outermost element is <rss>",
    "<ncx:ncx xmlns:ncx='n'/>, outermost element is <ncx>",
    "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text/></TEI>, outermost element is <TEI>",
    "<article xmlns='http://docbook.org/ns/docbook' version='5.0'/>, is DocBook (its outermost element is <article>)",
    "<!DOCTYPE book PUBLIC '-//OASIS//DTD DocBook XML V4.5//EN' 'd'><book/>, is DocBook",
    "<w:wordDocument xmlns:w='w'/>, is a Word document written as one XML file"
  })
  void otherXmlIsRefusedByItsOutermostElement(String content, String cause) {
    assertThat(refusal("a.docbook", "<?xml version='1.0'?>\n<!-- by hand -->" + content))
        .startsWith("a.docbook: ")
        .contains(cause);
  }

  @Test
  void wellFormedXmlNeedNotSayThatItIs() {
    assertThat(refusal("a.dbk", "<article><title>A</title><para>B</para></article>\n"))
        .contains("is DocBook (its outermost element is <article>)");
    assertThat(refusal("-", "<resources><string name='a'>B</string></resources>"))
        .contains("outermost element is <resources>");
  }

  @Test
  void xmlInTwoBytesACharacterIsKnownToo() {
    byte[] bytes = "\uFEFF<?xml version='1.0'?><rss/>".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Extracts.refusal("feed", bytes)).contains("outermost element is <rss>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Enter> is pressed. Then it begins.",
        "<sigh> Not again!",
        "<<Oui>>, dit-il.",
        "<3 for all of you.",
        "< not a tag",
        "<b>Bold</b> words in a note without a head.",
        "<p>A part of a page.</p>\n<p>Another.</p>",
        "<aside> He laughs. </aside> <aside> He goes. </aside>"
      })
  void aTextThatBeginsWithABracketIsText(String text) throws InputException {
    assertThat(FormatDetector.of(Source.of("notes", text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(InputFormat.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "<xliff version='1.2'/>, XLIFF",
    "<tmx version='1.4'/>, TMX",
    "<FictionBook/>, FB2",
    "<tt xmlns='http://www.w3.org/ns/ttml'/>, TTML",
    "<h:html xmlns:h='http://www.w3.org/1999/xhtml'/>, HTML",
    "<HTML><body/></HTML>, HTML"
  })
  void knownXmlIsReadWhateverItsName(String content, InputFormat format) throws InputException {
    assertThat(FormatDetector.of(Source.of("a.xml", content.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(format);
  }

  @Test
  void anAlignmentIsNoText() {
    assertThat(refusal("a.en.json", "{\n  \"format\": \"stele-alignment\", \"version\": 1 }"))
        .contains("is an alignment (Alignment JSON) and no text; give it to a command");
    assertThat(refusal("a.tmx", "<tmx version='1.4'/>")).contains("holds several versions");
  }
}
