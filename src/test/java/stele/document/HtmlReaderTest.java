package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;
import stele.testing.WrittenDocuments;

final class HtmlReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.HTML;
  }

  @Override
  byte[] contractFile() {
    return WrittenDocuments.html(List.of(FIRST, SECOND)).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> read(String body) throws InputException {
    return Extracts.paragraphs("a.html", "<html><body>" + body + "</body></html>");
  }

  @Test
  void everyBlockIsAParagraph() throws InputException {
    assertThat(
            read(
                "<h2>Head</h2><p>One <b>bold</b>\n  word.</p>Loose text<ul><li>Item<li><p>Other</p>"
                    + "</ul><dl><dt>Term<dd>Sense</dl><table><caption>Table</caption><tr><th>A</th>"
                    + "<td>B</td></tr></table>"))
        .containsExactly(
            "HEADING Head",
            "TEXT One bold word.",
            "TEXT Loose text",
            "LIST_ITEM Item",
            "LIST_ITEM Other",
            "LIST_ITEM Term",
            "LIST_ITEM Sense",
            "TEXT Table",
            "TABLE_CELL A",
            "TABLE_CELL B");
  }

  @Test
  void aLineBreakStaysInItsParagraphAndTwoEndIt() throws InputException {
    assertThat(read("<p>One<br>two<br> <br>three</p>"))
        .containsExactly("TEXT One\ntwo", "TEXT three");
  }

  @Test
  void whatNobodyReadsIsLeftOut() throws InputException {
    assertThat(
            read(
                "<nav><a>Home</a></nav><script>x()</script><style>p {}</style><div hidden>h</div>"
                    + "<p style='display: none'>n</p><div role=navigation>r</div>"
                    + "<div class='navheader'>Prev</div><div class=toc>1. One</div><noscript>no</noscript>"
                    + "<form><select><option>o</select><button>b</button></form>"
                    + "<p>The <ruby>text<rt>reading</rt></ruby>.</p><!-- comment -->"))
        .containsExactly("TEXT The text.");
  }

  @Test
  void marksOfNotesAreLeftOutAndNotesAreNotes() throws InputException {
    assertThat(
            read(
                "<p>Said<a href='#n1'><sup>1</sup></a> so<sup><a href='#n2'>[2]</a></sup>, 10<sup>2</sup>"
                    + " times. See <a href='#p'>1</a>.</p><div class='footnote'><p><a href='#b'><sup>1</sup></a> By her.</p></div>"
                    + "<aside role='doc-footnote'>By him. <a href='#c'>↩</a></aside>"))
        .containsExactly("TEXT Said so, 102 times. See 1.", "FOOTNOTE By her.", "FOOTNOTE By him.");
  }

  @Test
  void preformattedLinesStayLines() throws InputException {
    assertThat(read("<pre>one\n  two\n\nthree</pre>"))
        .containsExactly("TEXT one\n  two", "TEXT three");
  }

  @Test
  void softHyphensAndFixedSpacesStay() throws InputException {
    assertThat(read("<p>a&nbsp;b&shy;c &amp; &mdash; d</p>"))
        .containsExactly("TEXT a\u00A0b\u00ADc & — d");
  }

  @Test
  void aBrokenLineIsNoSpaceWhereScriptsHaveNone() throws InputException {
    assertThat(read("<p>我们\n  走了。</p>")).containsExactly("TEXT 我们走了。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"windows-1251\">",
        "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">"
      })
  void theEncodingThePageDeclaresIsObeyedWithoutAWord(String meta) throws InputException {
    byte[] bytes =
        ("<html><head>" + meta + "</head><body><p>Да.</p></body></html>")
            .getBytes(Charset.forName("windows-1251"));

    assertThat(Extracts.paragraphs("a.html", bytes)).containsExactly("TEXT Да.");
    assertThat(Extracts.warnings("a.html", bytes)).isEmpty();
  }

  @Test
  void aPageWithoutAnEndingIsToldByItsHead() throws InputException {
    assertThat(Extracts.paragraphs("page", "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><body>A"))
        .containsExactly("TEXT A");
  }

  @Test
  void entitiesOfThePagesOwnAreRefused() {
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>";

    assertThat(Extracts.refusal("a.xhtml", page.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .contains("declares entities of its own");
  }

  @Test
  void pagesNestedWithoutMeasureAreRead() throws InputException {
    assertThat(read("<div>".repeat(100_000) + "Deep")).containsExactly("TEXT Deep");
  }
}
