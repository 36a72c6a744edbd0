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

  private static List<String> warnings(String body) throws InputException {
    return Extracts.warnings(
        "a.html", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title/>",
        "<script src='x.js'/>",
        "<style/>",
        "<iframe src='x'/>",
        "<textarea/>",
        "<noscript/>",
        "<select/>",
        "<a id='x'/>",
        "<div class='toc'/>",
        "<p hidden='hidden'/>"
      })
  void anElementOfXhtmlClosedInItsOwnTagHoldsNothing(String element) throws InputException {
    String body = "<p>Before.</p>" + element + "<p>After.</p></body></html>";

    assertThat(
            Extracts.paragraphs(
                "a", "<?xml version='1.0'?>\n<html><head>" + element + "</head><body>" + body))
        .containsExactly("TEXT Before.", "TEXT After.");
    assertThat(
            Extracts.paragraphs(
                "a.html", "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body))
        .containsExactly("TEXT Before.", "TEXT After.");
    assertThat(Extracts.paragraphs("a.xhtml", "<html><body>" + body))
        .containsExactly("TEXT Before.", "TEXT After.");
  }

  @Test
  void xhtmlMayHavePrefixesEntitiesAndCharacterData() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.xhtml",
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>T</h:title>"
                    + "</h:head><h:body><h:h1>One</h:h1><h:p>Caf&eacute;&nbsp;&#233; &lt; "
                    + "<![CDATA[a < b & c]]>.</h:p><h:ul><h:li>Two</h:li></h:ul></h:body></h:html>"))
        .containsExactly("HEADING One", "TEXT Café\u00A0é < a < b & c.", "LIST_ITEM Two");
  }

  @Test
  void xhtmlThatIsNotWellFormedIsReadAsHtmlAndNamed() throws InputException {
    byte[] page =
        ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>"
                + "<body><p>One & two.<br><p>Three.<a id='x'/> Four.</body></html>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.paragraphs("a.xhtml", page))
        .containsExactly("TEXT One & two.", "TEXT Three. Four.");
    assertThat(Extracts.warnings("a.xhtml", page))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.xhtml: declares itself as XHTML, but is not well-formed (line 1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<title/>", "<script src='x.js' />", "<TEXTAREA/>", "<iframe/>"})
  void anElementThatWouldSwallowThePageIsEmptyInHtmlToo(String element) throws InputException {
    assertThat(read(element + "<p>One.</p>")).containsExactly("TEXT One.");
  }

  @Test
  void whatIsLeftOutIsNamedWithCounts() throws InputException {
    assertThat(
            warnings(
                "<noscript>no</noscript><div hidden>ab</div><nav><p>Home</p><p>News</p></nav>"
                    + "<select><option>o</select><button>go</button><img alt='A cat'>"
                    + "<p>The <ruby>text<rt>reading</rt></ruby>.</p><!-- say --><script>x()</script>"
                    + "<svg><text>Axis</text></svg><object>old</object>"))
        .containsExactly(
            "a.html: left out on purpose: 1 comment (3 characters), 1 hidden passage (2 characters),"
                + " 2 lines of navigation (8 characters), 2 controls of forms (3 characters),"
                + " 1 description of a picture (4 characters),"
                + " 1 reading beside characters (7 characters),"
                + " 1 lettering in a drawing (4 characters),"
                + " 2 texts for programs that cannot show a part (5 characters);"
                + " see what is left in its text");
  }

  @Test
  void programsAndATitleThatTheTextRepeatsAreNotMissing() throws InputException {
    String page =
        "<html><head><title>The  cat</title><script>x()</script><style>p {}</style></head><body>"
            + "<h1>The cat</h1><template>t</template><!--[if IE]>old<![endif]--></body></html>";

    assertThat(Extracts.warnings("a.html", page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(
            Extracts.warnings(
                "a.html", page.replace("h1>The", "h1>A").getBytes(StandardCharsets.UTF_8)))
        .hasSize(1)
        .first()
        .asString()
        .contains("1 line about the document (6 characters)");
  }

  @Test
  void entriesThatOnlyLineBreaksSeparateAreParagraphs() throws InputException {
    assertThat(
            read(
                "<p>Opening hours<br>Monday to Friday: 9 to 5<br>Saturday: 10 to 2<br>Closed on"
                    + " Sundays</p>"))
        .containsExactly(
            "TEXT Opening hours",
            "TEXT Monday to Friday: 9 to 5",
            "TEXT Saturday: 10 to 2",
            "TEXT Closed on Sundays");
    assertThat(read("<p>apples<br/>pears<br/>plums</p>"))
        .containsExactly("TEXT apples", "TEXT pears", "TEXT plums");
    assertThat(read("<table><tr><td>Mr Smith<br>12 High Street<br>London</td></tr></table>"))
        .containsExactly("TABLE_CELL Mr Smith", "TABLE_CELL 12 High Street", "TABLE_CELL London");
    assertThat(
            read(
                "<p>Museum of the History of the Town and its Harbour<br>Gallery of Modern Painting"
                    + " and Drawing of the North<br>Library</p>"))
        .hasSize(3);
    assertThat(read("<p>春眠不觉晓<br>处处闻啼鸟</p>")).containsExactly("TEXT 春眠不觉晓", "TEXT 处处闻啼鸟");
  }

  @Test
  void linesBrokenToAWidthAndSentencesThatGoOnAreNoEntries() throws InputException {
    String wrapped =
        "It was a fine day, and nobody in the whole of<br>the town knew how it would all end when"
            + " the<br>Mayor left his house.";
    String uneven =
        "It was a fine day, and nobody in the whole of the<br>town knew how it would end when"
            + " the good old<br>Mayor left his house, which<br>he did.";

    assertThat(read("<p>" + uneven + "</p>"))
        .containsExactly("TEXT " + uneven.replace("<br>", "\n"));
    assertThat(read("<p>" + wrapped + "</p>"))
        .containsExactly("TEXT " + wrapped.replace("<br>", "\n"));
    assertThat(read("<p>We went to the river<br>and saw the bridge.</p>"))
        .containsExactly("TEXT We went to the river\nand saw the bridge.");
    assertThat(read("<p>She said<br>“we must go”, and went.</p>"))
        .containsExactly("TEXT She said\n“we must go”, and went.");
    assertThat(read("<h1>Part One<br>The River</h1>"))
        .containsExactly("HEADING Part One\nThe River");
  }

  @Test
  void rowsOfLinksAreNavigation() throws InputException {
    String row = "<p><a href=a>Home</a> | <b>News</b> | <a href=c>About us</a></p>";

    assertThat(read(row + "<p>Text.</p>")).containsExactly("TEXT Text.");
    assertThat(warnings(row)).first().asString().contains("1 line of navigation (17 characters)");
    assertThat(read("<div>[ <a href=a>previous</a> ] [ <a href=b>next</a> ]</div>")).isEmpty();
    assertThat(read("<p><a href=a>Prev</a> · <a href=b>Up</a> · <a href=c>Next</a></p>")).isEmpty();
    assertThat(read("<p>See <a href=a>one</a> and <a href=b>two</a>.</p>"))
        .containsExactly("TEXT See one and two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Sphinx 5 and later
        "<p>So.<a class='footnote-reference brackets' href='#i' role='doc-noteref'><span"
            + " class='fn-bracket'>[</span>4<span class='fn-bracket'>]</span></a></p><aside"
            + " class='footnote brackets' role='doc-footnote'><span class='label'><span"
            + " class='fn-bracket'>[</span><a role='doc-backlink' href='#j'>4</a><span"
            + " class='fn-bracket'>]</span></span><p>The note.</p></aside>",
        // Sphinx 2 to 4
        "<p>So.<a class='footnote-reference brackets' href='#i'>4</a></p><dl class='footnote"
            + " brackets'><dt class='label'><span class='brackets'><a class='fn-backref'"
            + " href='#j'>4</a></span></dt><dd><p>The note.</p></dd></dl>",
        // docutils
        "<p>So. <a class='footnote-reference' href='#i'>[4]</a></p><table class='docutils"
            + " footnote'><tr><td class='label'>[4]</td><td>The note.</td></tr></table>",
        // MediaWiki
        "<p>So.<sup class='reference'><a href='#c'><span class='cite-bracket'>[</span>4<span"
            + " class='cite-bracket'>]</span></a></sup></p><div class='footnote'><span"
            + " class='mw-cite-backlink'><a href='#d'>^</a></span> The note.</div>",
        // by hand
        "<p>So.<sup>[<a href='#i'>4</a>]</sup></p><p class='footnote'>[<a href='#j'"
            + " role='doc-backlink'>4</a>] The note.</p>",
        // Asciidoctor
        "<p>So.<sup class='footnote'>[<a id='r' class='footnote' href='#d'>4</a>]</sup></p><div"
            + " class='footnote'><a href='#r'>4</a>. The note.</div>",
        // DocBook
        "<p>So.<a href='#ftn.a' class='footnote'><sup class='footnote'>[4]</sup></a></p><div"
            + " class='footnote'><p><a href='#a'><sup>[4]</sup></a> The note.</p></div>"
      })
  void bracketsGoWithTheMarksOfNotes(String body) throws InputException {
    assertThat(read(body)).containsExactly("TEXT So.", "FOOTNOTE The note.");
  }

  @Test
  void summariesLegendsAndTheirLikeAreBlocks() throws InputException {
    assertThat(
            read(
                "<details><summary>More</summary>The details.</details><form><fieldset><legend>"
                    + "Address</legend>Street</fieldset></form><figure>Text<figcaption>Caption"
                    + "</figcaption></figure><dl><dt>Term</dt><dd>Sense</dd></dl>"))
        .containsExactly(
            "TEXT More",
            "TEXT The details.",
            "TEXT Address",
            "TEXT Street",
            "TEXT Text",
            "TEXT Caption",
            "LIST_ITEM Term",
            "LIST_ITEM Sense");
  }

  @Test
  void headingsAndItemsHaveLevelsAndCellsAPlace() throws InputException {
    assertThat(
            Extracts.structure(
                "a.html",
                "<h1>A</h1><h3>B</h3><div role=heading aria-level=2>C</div><ul><li>D<ol><li>E</ol>"
                    + "</ul><table><tr><th colspan=2>F<th rowspan=2>G<tr><td>H<td>I<table><tr><td>J"
                    + "</table></table><p>K"))
        .containsExactly(
            "HEADING 1 A",
            "HEADING 3 B",
            "HEADING 2 C",
            "LIST_ITEM 1 D",
            "LIST_ITEM 2 E",
            "TABLE_CELL 0:0:0 F",
            "TABLE_CELL 0:0:2 G",
            "TABLE_CELL 0:1:0 H",
            "TABLE_CELL 0:1:1 I",
            "TABLE_CELL 1:0:0 J",
            "TEXT K");
  }

  @Test
  void titlesAndDescriptionsAreTextOnRequest() throws InputException {
    byte[] page =
        ("<html><head><title>The title</title><meta name=Description content='About it.'></head>"
                + "<body><p>One <img alt='A cat'> two.</p></body></html>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.withExtras("a.html", page))
        .containsExactly("HEADING The title", "TEXT About it.", "TEXT One two.", "TEXT A cat");
    assertThat(Extracts.paragraphs("a.html", page)).containsExactly("TEXT One two.");
  }
}
