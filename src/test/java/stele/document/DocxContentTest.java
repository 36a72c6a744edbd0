package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stele.bitext.InputException;
import stele.testing.Packed;
import stele.testing.WrittenDocuments;

/** What Word documents hold beside plain runs, and what is said of what is left out. */
final class DocxContentTest {

  private static List<String> read(String body) throws InputException {
    return Extracts.paragraphs("a.docx", WrittenDocuments.docxOf(body));
  }

  private static List<String> warnings(String body) throws InputException {
    return Extracts.warnings("a.docx", WrittenDocuments.docxOf(body));
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String paragraph(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String field(String kind) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
  }

  private static Packed withRelation(String body, String type, String target) {
    return WrittenDocuments.docxParts(body)
        .with(
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/%s\" Target=\"%s\"/></Relationships>"
                .formatted(type, target));
  }

  static Stream<Arguments> chunks() {
    String page = "<html><body><p>From a page.</p><p>Caf\u00E9.</p></body></html>";
    String archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=b\"\r\n\r\n--=b\r\n"
            + "Content-Type: text/html; charset=\"windows-1252\"\r\n"
            + "Content-Transfer-Encoding: %s\r\n\r\n%s\r\n--=b\r\nContent-Type: image/png\r\n\r\nx\r\n--=b--";
    byte[] latin = page.getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
            List.of("c.html", page.getBytes(StandardCharsets.UTF_8)),
            List.of("c.dat", page.getBytes(StandardCharsets.UTF_8)),
            List.of(
                "c.mht",
                archive
                    .formatted(
                        "quoted-printable",
                        page.replace("From a", "From =\r\na").replace("\u00E9", "=E9"))
                    .getBytes(StandardCharsets.ISO_8859_1)),
            List.of(
                "c.mht",
                archive
                    .formatted("base64", Base64.getMimeEncoder().encodeToString(latin))
                    .getBytes(StandardCharsets.ISO_8859_1)),
            List.of("c.docx", WrittenDocuments.docx(List.of("From a page.", "Caf\u00E9."))),
            List.of(
                "c.rtf",
                "{\\rtf1 From a page.\\par Caf\\'e9.\\par}".getBytes(StandardCharsets.US_ASCII)),
            List.of("c.txt", "From a page.\nCaf\u00E9.".getBytes(StandardCharsets.UTF_8)))
        .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
  }

  @ParameterizedTest
  @MethodSource("chunks")
  void aDocumentOfAnotherFormatIsReadWhereItStands(String name, byte[] chunk)
      throws InputException {
    byte[] bytes =
        withRelation(
                paragraph(run("Before."))
                    + "<w:altChunk r:id=\"r1\" xmlns:r=\"r\"/>"
                    + paragraph(run("After.")),
                "aFChunk",
                name)
            .with("word/" + name, chunk)
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes))
        .containsExactly("TEXT Before.", "TEXT From a page.", "TEXT Caf\u00E9.", "TEXT After.");
    assertThat(Extracts.warnings("a.docx", bytes)).isEmpty();
  }

  @Test
  void aPartThatIsNotThereIsNamed() throws InputException {
    String body = paragraph(run("Text.")) + "<w:altChunk r:id=\"r1\" xmlns:r=\"r\"/>";
    String master = paragraph(run("Text.")) + "<w:subDoc r:id=\"r1\" xmlns:r=\"r\"/>";

    assertThat(Extracts.warnings("a.docx", withRelation(body, "aFChunk", "gone.html").bytes()))
        .singleElement()
        .asString()
        .contains("not read: the part word/gone.html");
    assertThat(Extracts.warnings("a.docx", withRelation(master, "subDocument", "ch1.docx").bytes()))
        .singleElement()
        .asString()
        .contains("not read: the part word/ch1.docx");
  }

  @Test
  void aDocumentThatHoldsItselfEnds() throws InputException {
    String body = "<w:altChunk r:id=\"r1\" xmlns:r=\"r\"/>" + paragraph(run("Text."));
    byte[] bytes = WrittenDocuments.docxOf(paragraph(run("Inmost.")));
    for (int i = 0; i < 8; i++) {
      bytes = withRelation(body, "aFChunk", "c.docx").with("word/c.docx", bytes).bytes();
    }

    assertThat(Extracts.paragraphs("a.docx", bytes)).hasSize(6).containsOnly("TEXT Text.");
    assertThat(Extracts.warnings("a.docx", bytes)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol, F0B0, \u00B0",
    "Symbol, F06D, \u00B5",
    "Symbol, 00B3, \u2265",
    "Wingdings, F0FE, \u2611",
    "Wingdings, F0E0, \u2192",
    "Wingdings 2, F050, \u2713",
    "Wingdings 3, F070, \u25B2",
    "Webdings, F0C2, \uD83D\uDDA7",
    "Arial, 2265, \u2265",
    "Bookshelf Symbol 7, F0A3, \u25A1"
  })
  void aSignOfASymbolFontIsItsCharacter(String font, String code, String expected)
      throws InputException {
    assertThat(
            read(
                paragraph(
                    run("a ")
                        + "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>".formatted(font, code)
                        + run(" b"))))
        .containsExactly("TEXT a " + expected + " b");
  }

  @Test
  void textSetInASymbolFontIsWhatTheFontShows() throws InputException {
    String symbol = "<w:r><w:rPr><w:rFonts w:ascii=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>";
    assertThat(
            read(
                paragraph(
                    symbol.formatted("Symbol", "\uF061b")
                        + symbol.formatted("Wingdings", "\uF0FC")
                        + symbol.formatted("Calibri", "b"))))
        .containsExactly("TEXT \u03B1\u03B2\u2713b");
  }

  @Test
  void aSignWithoutAKnownCharacterIsShownAndNamed() throws InputException {
    assertThat(warnings(paragraph("<w:r><w:sym w:font=\"MT Extra\" w:char=\"F04B\"/></w:r>")))
        .singleElement()
        .asString()
        .contains("shown as \u25A1: MT Extra F04B");
  }

  @Test
  void ofFieldsWithinTheCodeOfAFieldNothingIsShown() throws InputException {
    String inner =
        field("begin") + code(" MERGEFIELD sex ") + field("separate") + run("f") + field("end");
    String outer =
        field("begin")
            + code(" IF ")
            + inner
            + code(" = \"f\" \"Mrs\" \"Mr\" ")
            + field("separate")
            + run("Mrs")
            + field("end");

    assertThat(read(paragraph(run("Dear ") + outer + run(" Lund."))))
        .containsExactly("TEXT Dear Mrs Lund.");
    assertThat(warnings(paragraph(run("Dear ") + outer + run(" Lund."))))
        .singleElement()
        .asString()
        .contains("left out on purpose: 3 codes of fields")
        .doesNotContain("missing");
  }

  @Test
  void aFieldWithinTheResultOfAFieldIsShown() throws InputException {
    String link =
        field("begin") + code("HYPERLINK \"x\"") + field("separate") + run("here") + field("end");
    assertThat(
            read(
                paragraph(
                    field("begin")
                        + code("REF a")
                        + field("separate")
                        + run("See ")
                        + link
                        + field("end")
                        + run("."))))
        .containsExactly("TEXT See here.");
  }

  @Test
  void aFieldMaySpanParagraphs() throws InputException {
    assertThat(
            read(
                paragraph(
                        field("begin")
                            + code(" IF ")
                            + field("begin")
                            + code("DOCPROPERTY x")
                            + field("separate")
                            + run("7"))
                    + paragraph(run("8") + field("end") + code("= 7") + field("separate"))
                    + paragraph(run("Shown one."))
                    + paragraph(run("Shown two.") + field("end") + run(" After."))))
        .containsExactly("TEXT Shown one.", "TEXT Shown two. After.");
  }

  @Test
  void aFieldThatDoesNotEndTakesNothingWithIt() throws InputException {
    assertThat(
            read(paragraph(run("One.") + field("begin") + code("PAGE")) + paragraph(run("Two."))))
        .containsExactly("TEXT One.", "TEXT Two.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " MACROBUTTON NoMacro [Type the name here] | [Type the name here]",
        " SYMBOL 176 \\f \"Symbol\" \\s 12 | \u00B0",
        " SYMBOL 0xFC \\f Wingdings | \u2713"
      })
  void aFieldWithoutAResultMayShowWhatItsCodeSays(String code, String expected)
      throws InputException {
    assertThat(read(paragraph(run("A ") + field("begin") + code(code) + field("end"))))
        .containsExactly("TEXT A " + expected);
  }

  @Test
  void controlsOfFormsShowTheirState() throws InputException {
    String control =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%s</w:ffData></w:fldChar></w:r>";
    assertThat(
            read(
                paragraph(
                    control.formatted("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>")
                        + code(" FORMCHECKBOX ")
                        + field("end")
                        + run(" yes ")
                        + control.formatted(
                            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"red\"/>"
                                + "<w:listEntry w:val=\"green\"/></w:ddList>")
                        + code(" FORMDROPDOWN ")
                        + field("end"))))
        .containsExactly("TEXT \u2612 yes green");
  }

  @ParameterizedTest
  @CsvSource({"drop, O", "margin, O", "drop, \u201CO"})
  void aDroppedInitialBelongsToItsParagraph(String kind, String initial) throws InputException {
    String frame = "<w:pPr><w:framePr w:dropCap=\"%s\" w:lines=\"3\"/></w:pPr>".formatted(kind);
    assertThat(
            read(
                paragraph(frame + run(initial))
                    + paragraph(run("nce upon a time."))
                    + paragraph(run("Then."))))
        .containsExactly("TEXT " + initial + "nce upon a time.", "TEXT Then.");
  }

  @Test
  void aFrameWithoutAnInitialIsAParagraph() throws InputException {
    assertThat(
            read(
                paragraph("<w:pPr><w:framePr w:w=\"2000\"/></w:pPr>" + run("Aside."))
                    + paragraph(run("Text."))))
        .containsExactly("TEXT Aside.", "TEXT Text.");
  }

  @Test
  void theWordsOfWordArtFollowTheirParagraph() throws InputException {
    String art =
        "<w:r><w:pict><v:shape xmlns:v=\"v\"><v:textpath string=\"%s\"/></v:shape></w:pict></w:r>";
    assertThat(
            read(
                paragraph(art.formatted("A Title &amp; more"))
                    + paragraph(run("Text.") + art.formatted("Draft"))))
        .containsExactly("TEXT A Title & more", "TEXT Text.", "TEXT Draft");
  }

  @Test
  void ofVersionsOfAPartOneIsReadWhicheverHasText() throws InputException {
    String versions =
        "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>%s</mc:Choice><mc:Fallback>%s"
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    String box = "<w:txbxContent>" + paragraph(run("%s")) + "</w:txbxContent>";
    String art = "<v:textpath xmlns:v=\"v\" string=\"In art\"/>";

    assertThat(read(paragraph(versions.formatted(box.formatted("New"), box.formatted("New")))))
        .containsExactly("TEXT New");
    assertThat(read(paragraph(versions.formatted("", box.formatted("Old")))))
        .containsExactly("TEXT Old");
    assertThat(read(paragraph(versions.formatted("<w:drawing/>", art))))
        .containsExactly("TEXT In art");
    assertThat(read(paragraph(versions.formatted(box.formatted("In art"), art))))
        .containsExactly("TEXT In art");
    assertThat(warnings(paragraph(versions.formatted(box.formatted("A"), box.formatted("A")))))
        .isEmpty();
    assertThat(warnings(paragraph(versions.formatted(box.formatted("A"), box.formatted("BC")))))
        .singleElement()
        .asString()
        .contains("1 text for programs that cannot show a part (2 characters)");
  }

  @Test
  void theTextOfDrawingsIsRead() throws InputException {
    assertThat(
            read(
                paragraph(
                    run("Text.")
                        + "<w:r><w:drawing><a:p xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:r><a:t>One</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p></w:drawing></w:r>")))
        .containsExactly("TEXT Text.", "TEXT One\ntwo");
  }

  @Test
  void theWordsOfADiagramComeInTheOrderOfItsTree() throws InputException {
    String point = "<d:pt modelId=\"%s\"><d:t><a:p><a:r><a:t>%s</a:t></a:r></a:p></d:t></d:pt>";
    byte[] bytes =
        withRelation(
                paragraph(run("Before."))
                    + paragraph(
                        "<w:r><w:drawing><d:relIds xmlns:d=\"d\" xmlns:r=\"r\" r:dm=\"r1\"/></w:drawing></w:r>")
                    + paragraph(run("After.")),
                "diagramData",
                "diagrams/data1.xml")
            .with(
                "word/diagrams/data1.xml",
                "<d:dataModel xmlns:d=\"d\" xmlns:a=\"a\"><d:ptLst>"
                    + "<d:pt modelId=\"0\" type=\"doc\"/>"
                    + point.formatted("1", "Second")
                    + point.formatted("2", "Detail")
                    + point.formatted("3", "First")
                    + point.formatted("4", "On its own")
                    + "</d:ptLst><d:cxnLst><d:cxn srcId=\"0\" destId=\"1\" srcOrd=\"1\"/>"
                    + "<d:cxn srcId=\"0\" destId=\"3\" srcOrd=\"0\"/>"
                    + "<d:cxn type=\"presOf\" srcId=\"4\" destId=\"1\" srcOrd=\"0\"/>"
                    + "<d:cxn srcId=\"3\" destId=\"2\" srcOrd=\"0\"/></d:cxnLst></d:dataModel>")
            .with(
                "word/diagrams/drawing1.xml",
                "<d:drawing xmlns:d=\"d\" xmlns:a=\"a\"><a:t>First</a:t></d:drawing>")
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes))
        .containsExactly(
            "TEXT Before.",
            "LIST_ITEM First",
            "LIST_ITEM Detail",
            "LIST_ITEM Second",
            "LIST_ITEM On its own",
            "TEXT After.");
    assertThat(Extracts.warnings("a.docx", bytes)).isEmpty();
  }

  @Test
  void theWordsOfAChartAreReadOnce() throws InputException {
    String series =
        "<c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt><c:v>%s</c:v></c:pt>"
            + "</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>x</c:f><c:strCache>"
            + "<c:pt><c:v>Spring</c:v></c:pt><c:pt><c:v>Autumn</c:v></c:pt></c:strCache>"
            + "</c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt><c:v>4.3</c:v></c:pt>"
            + "</c:numCache></c:numRef></c:val></c:ser>";
    byte[] bytes =
        withRelation(
                paragraph(
                    run("Text.")
                        + "<w:r><w:drawing><c:chart xmlns:c=\"c\" xmlns:r=\"r\" r:id=\"r1\"/></w:drawing></w:r>"),
                "chart",
                "charts/chart1.xml")
            .with(
                "word/charts/chart1.xml",
                "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:title><c:tx><c:rich><a:p><a:r><a:t>Sales</a:t>"
                    + "</a:r><a:r><a:t> of a year</a:t></a:r></a:p></c:rich></c:tx></c:title>"
                    + series.formatted("East")
                    + series.formatted("West")
                    + "<c:valAx><c:title><a:p><a:r><a:t>Tons</a:t></a:r></a:p></c:title></c:valAx>"
                    + "</c:chartSpace>")
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes))
        .containsExactly(
            "TEXT Text.",
            "TEXT Sales of a year",
            "TEXT East",
            "TEXT Spring",
            "TEXT Autumn",
            "TEXT West",
            "TEXT Tons");
    assertThat(Extracts.warnings("a.docx", bytes)).isEmpty();
  }

  @Test
  void whatIsLeftOutIsNamedWithCounts() throws InputException {
    byte[] bytes =
        WrittenDocuments.docxParts(
                paragraph(
                    run("Text")
                        + "<w:del><w:r><w:delText>go</w:delText></w:r><w:r><w:delText>ne</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                        + "<w:ruby><w:rt>"
                        + run("ka")
                        + "</w:rt><w:rubyBase>"
                        + run("X")
                        + "</w:rubyBase></w:ruby>"))
            .with(
                "word/header1.xml",
                "<w:hdr %s>%s</w:hdr>".formatted(WrittenDocuments.WORD, paragraph(run("Head"))))
            .with(
                "word/footer1.xml",
                "<w:ftr %s>%s</w:ftr>".formatted(WrittenDocuments.WORD, paragraph("")))
            .with(
                "word/comments.xml",
                "<w:comments %s><w:comment>%s</w:comment><w:comment>%s</w:comment></w:comments>"
                    .formatted(
                        WrittenDocuments.WORD, paragraph(run("Why?")), paragraph(run("So."))))
            .with(
                "word/glossary/document.xml",
                "<w:glossaryDocument %s>%s</w:glossaryDocument>"
                    .formatted(WrittenDocuments.WORD, paragraph(run("Kind regards"))))
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes)).containsExactly("TEXT TextX");
    assertThat(Extracts.warnings("a.docx", bytes))
        .singleElement()
        .asString()
        .contains(
            "1 head or foot of a page (4 characters), 2 comments (7 characters), 1 tracked deletion"
                + " (4 characters), 1 hidden passage (6 characters)")
        .contains("1 reading beside characters (2 characters)")
        .contains("1 stock of building blocks (11 characters)")
        .doesNotContain("missing");
  }

  @Test
  void textInAPartThatIsNotExpectedToHaveAnyIsReportedAsMissing() throws InputException {
    byte[] bytes =
        WrittenDocuments.docxParts(paragraph(run("Text.")))
            .with("word/unheard-of.xml", "<x xmlns:a=\"a\"><a:t>12345</a:t></x>")
            .bytes();

    assertThat(Extracts.warnings("a.docx", bytes))
        .singleElement()
        .asString()
        .contains("5 characters of the file could not be placed and are missing");
  }

  @Test
  void textThatAStyleHidesIsLeftOut() throws InputException {
    byte[] bytes =
        withRelation(
                paragraph("<w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run("Hidden."))
                    + paragraph(
                        run("A")
                            + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>no</w:t></w:r>"
                            + run("B")),
                "styles",
                "styles.xml")
            .with(
                "word/styles.xml",
                "<w:styles %s><w:style w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"C\"><w:basedOn w:val=\"H\"/></w:style></w:styles>"
                    .formatted(WrittenDocuments.WORD))
            .bytes();

    assertThat(Extracts.paragraphs("a.docx", bytes)).containsExactly("TEXT AB");
  }

  @Test
  void theStyleBeforeATrackedChangeIsNotTheOneOfTheParagraph() throws InputException {
    byte[] bytes =
        withRelation(
                paragraph(
                    "<w:pPr><w:pStyle w:val=\"H\"/><w:pPrChange><w:pPr><w:pStyle w:val=\"N\"/></w:pPr></w:pPrChange></w:pPr>"
                        + run("Head")),
                "styles",
                "styles.xml")
            .with(
                "word/styles.xml",
                "<w:styles %s><w:style w:styleId=\"H\"><w:name w:val=\"heading 3\"/></w:style></w:styles>"
                    .formatted(WrittenDocuments.WORD))
            .bytes();

    assertThat(Extracts.structure("a.docx", bytes)).containsExactly("HEADING 3 Head");
  }

  @Test
  void levelsAndCellsAreKept() throws InputException {
    String item = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
    assertThat(
            Extracts.structure(
                "a.docx",
                WrittenDocuments.docxOf(
                    paragraph("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + run("Head"))
                        + paragraph(item.formatted(0) + run("Item"))
                        + paragraph(item.formatted(1) + run("Below"))
                        + "<w:tbl><w:tr>"
                        + cell.formatted("<w:gridSpan w:val=\"2\"/>", paragraph(run("Wide")))
                        + cell.formatted("", paragraph(run("C")))
                        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cell.formatted(
                            "",
                            "<w:tbl><w:tr>"
                                + cell.formatted("", paragraph(run("Inner")))
                                + "</w:tr></w:tbl>"
                                + paragraph(run("Outer")))
                        + "</w:tr></w:tbl>"
                        + paragraph(run("End")))))
        .containsExactly(
            "HEADING 2 Head",
            "LIST_ITEM 1 Item",
            "LIST_ITEM 2 Below",
            "TABLE_CELL 0:0:0 Wide",
            "TABLE_CELL 0:0:2 C",
            "TABLE_CELL 1:0:0 Inner",
            "TABLE_CELL 0:1:1 Outer",
            "TEXT End");
  }
}
