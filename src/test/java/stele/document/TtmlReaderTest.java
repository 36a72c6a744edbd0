package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;

final class TtmlReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.TTML;
  }

  @Override
  byte[] contractFile() {
    return subtitles(
        "<p begin=\"00:00:01.000\" end=\"00:00:02.000\">"
            + FIRST
            + "</p><p begin=\"00:00:09.000\" end=\"00:00:10.000\">"
            + SECOND
            + "</p>");
  }

  private static byte[] subtitles(String cues) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><tt xmlns=\"http://www.w3.org/ns/ttml\""
            + " xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\""
            + " xmlns:tts=\"http://www.w3.org/ns/ttml#styling\""
            + " xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" ttp:frameRate=\"25\""
            + " ttp:tickRate=\"1000\"><body><div>"
            + cues
            + "</div></body></tt>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSentenceOverSeveralCuesIsPutTogether() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.dfxp",
                subtitles(
                    "<p begin='1s' dur='1s'>We went to the <span tts:fontStyle='italic'>river</span>"
                        + "<br/>and saw</p>\n<p begin='00:00:02:05' end='00:00:03:00'>\n that it was"
                        + "\n dry.</p><p begin='4000t' end='5000t'>- Is it?<br/>- It is.</p>"
                        + "<p begin='60s'>a &lt; b &amp; c</p>")))
        .containsExactly(
            "TEXT We went to the river\nand saw\nthat it was dry.",
            "TEXT - Is it?",
            "TEXT - It is.",
            "TEXT a < b & c");
  }

  @Test
  void aPauseEndsASentenceThatHasNoStop() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.ttml",
                subtitles(
                    "<div begin='10s'><p begin='1s' end='2s'>nobody came</p></div>"
                        + "<p begin='00:00:20' end='00:00:21'>later</p>")))
        .containsExactly("TEXT nobody came", "TEXT later");
  }

  @Test
  void readingsAndMetadataAreNamedAndPrefixesAreNoMatter() throws InputException {
    byte[] bytes =
        ("<t:tt xmlns:t='http://www.w3.org/ns/ttml' xmlns:tts='http://www.w3.org/ns/ttml#styling'>"
                + "<t:head><m:title xmlns:m='x'>Film</m:title></t:head><t:body><t:div><t:p begin='1s'>"
                + "<t:span tts:ruby='container'><t:span tts:ruby='base'>漢字</t:span><t:span"
                + " tts:ruby='text'>かんじ</t:span></t:span>だ。</t:p></t:div></t:body></t:tt>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.paragraphs("a.xml", bytes)).containsExactly("TEXT 漢字だ。");
    assertThat(Extracts.warnings("a.ttml", bytes))
        .containsExactly(
            "a.ttml: left out on purpose: 1 reading beside characters (3 characters), 1 line about"
                + " the document (4 characters); see what is left in its text");
  }

  @Test
  void aFileWithoutItsElementIsRefused() {
    assertThat(Extracts.refusal("a.ttml", "<x>1</x>".getBytes(StandardCharsets.UTF_8)))
        .contains("is not TTML subtitles");
  }
}
