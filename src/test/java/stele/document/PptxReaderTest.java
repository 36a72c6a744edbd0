package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;
import stele.testing.Packed;

final class PptxReaderTest extends DocumentReaderContract {

  private static final String NAMES =
      "xmlns:p=\"p\" xmlns:a=\"a\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  @Override
  InputFormat contractFormat() {
    return InputFormat.PPTX;
  }

  @Override
  byte[] contractFile() {
    return presentation(slide(shape("", paragraph(FIRST) + paragraph(SECOND))));
  }

  private static String paragraph(String text) {
    return "<a:p><a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  private static String shape(String placeholder, String paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"x\"/><p:nvPr>%s</p:nvPr></p:nvSpPr><p:txBody>%s</p:txBody></p:sp>"
        .formatted(placeholder, paragraphs);
  }

  private static String slide(String shapes) {
    return "<p:sld %s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>".formatted(NAMES, shapes);
  }

  private static String relations(List<String> relations) {
    return relations.stream()
        .map(
            relation -> {
              String[] parts = relation.split(" ", -1);
              return "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>"
                  .formatted(parts[0], parts[1], parts[2]);
            })
        .collect(Collectors.joining("", "<Relationships>", "</Relationships>"));
  }

  /** The slides are parts in the order given, and shown in the reverse order of that. */
  private static Packed packed(String... slides) {
    StringBuilder ids = new StringBuilder();
    List<String> relations = new ArrayList<>();
    Packed packed = new Packed().with("[Content_Types].xml", "<Types/>");
    for (int i = 0; i < slides.length; i++) {
      ids.insert(0, "<p:sldId id=\"" + (256 + i) + "\" r:id=\"r" + i + "\"/>");
      relations.add("r" + i + " slide slides/slide" + i + ".xml");
      packed.with("ppt/slides/slide" + i + ".xml", slides[i]);
    }
    return packed
        .with(
            "ppt/presentation.xml",
            "<p:presentation %s><p:sldIdLst>%s</p:sldIdLst></p:presentation>".formatted(NAMES, ids))
        .with("ppt/_rels/presentation.xml.rels", relations(relations));
  }

  private static byte[] presentation(String... slides) {
    return packed(slides).bytes();
  }

  @Test
  void slidesComeInTheOrderOfThePresentationWithTheirTitlesFirst() throws InputException {
    byte[] bytes =
        presentation(
            slide(shape("", paragraph("Second slide."))),
            slide(
                shape(
                        "<p:ph idx=\"1\"/>",
                        paragraph("Point")
                            + "<a:p><a:pPr lvl=\"1\"/><a:r><a:t>Below</a:t></a:r></a:p>")
                    + shape("", paragraph("Beside"))
                    + shape("<p:ph type=\"ctrTitle\"/>", paragraph("Title"))
                    + shape("<p:ph type=\"subTitle\"/>", paragraph("Its second line"))));

    assertThat(Extracts.structure("a.pptx", bytes))
        .containsExactly(
            "HEADING 1 Title",
            "LIST_ITEM 1 Point",
            "LIST_ITEM 2 Below",
            "TEXT Beside",
            "HEADING 2 Its second line",
            "TEXT Second slide.");
  }

  @Test
  void tablesGroupsAndBreaksAreRead() throws InputException {
    String cell = "<a:tc%s><a:txBody>%s</a:txBody></a:tc>";
    byte[] bytes =
        presentation(
            slide(
                "<p:grpSp><p:grpSp>"
                    + shape(
                        "",
                        "<a:p><a:r><a:t>One</a:t></a:r><a:br/><a:fld><a:t>two</a:t></a:fld></a:p>")
                    + "</p:grpSp></p:grpSp><p:graphicFrame><a:tbl><a:tr>"
                    + cell.formatted(" gridSpan=\"2\"", paragraph("Wide"))
                    + cell.formatted(" hMerge=\"1\"", "<a:p/>")
                    + cell.formatted("", paragraph("C"))
                    + "</a:tr><a:tr>"
                    + cell.formatted("", paragraph("D"))
                    + "</a:tr></a:tbl></p:graphicFrame>"
                    + shape("", paragraph("After"))));

    assertThat(Extracts.structure("a.pptx", bytes))
        .containsExactly(
            "TEXT One\ntwo",
            "TABLE_CELL 0:0:0 Wide",
            "TABLE_CELL 0:0:2 C",
            "TABLE_CELL 0:1:0 D",
            "TEXT After");
  }

  @Test
  void notesFollowTheirSlideAndHeadsAndFeetAreLeftOut() throws InputException {
    byte[] bytes =
        packed(
                slide(shape("", paragraph("Last."))),
                slide(
                    shape("", paragraph("Shown."))
                        + shape("<p:ph type=\"ftr\"/>", paragraph("Foot"))))
            .with(
                "ppt/slides/_rels/slide1.xml.rels",
                relations(List.of("r9 notesSlide ../notesSlides/n1.xml")))
            .with(
                "ppt/notesSlides/n1.xml",
                "<p:notes %s>%s%s</p:notes>"
                    .formatted(
                        NAMES,
                        shape("<p:ph type=\"body\"/>", paragraph("Said.")),
                        shape("<p:ph type=\"sldNum\"/>", paragraph("2"))))
            .bytes();

    assertThat(Extracts.paragraphs("a.pptx", bytes))
        .containsExactly("TEXT Shown.", "FOOTNOTE Said.", "TEXT Last.");
    assertThat(Extracts.warnings("a.pptx", bytes))
        .singleElement()
        .asString()
        .contains("left out on purpose: 2 heads and feet of pages (5 characters)")
        .doesNotContain("missing");
  }

  @Test
  void hiddenSlidesCommentsAndTextsOfMastersAreNamed() throws InputException {
    byte[] bytes =
        packed(
                slide(shape("", paragraph("Hidden."))).replace("<p:sld ", "<p:sld show=\"0\" "),
                slide(shape("", paragraph("Shown."))))
            .with(
                "ppt/comments/comment1.xml",
                "<p:cmLst %s><p:cm><p:text>Why?</p:text></p:cm></p:cmLst>".formatted(NAMES))
            .with(
                "ppt/slideLayouts/slideLayout1.xml",
                "<p:sldLayout %s>%s%s</p:sldLayout>"
                    .formatted(
                        NAMES,
                        shape("<p:ph type=\"title\"/>", paragraph("Click to edit the title")),
                        shape("", paragraph("Confidential"))))
            .bytes();

    assertThat(Extracts.paragraphs("a.pptx", bytes)).containsExactly("TEXT Shown.");
    assertThat(Extracts.warnings("a.pptx", bytes))
        .singleElement()
        .asString()
        .contains(
            "1 head or foot of a page (12 characters), 1 comment (4 characters), 1 hidden passage (7"
                + " characters)")
        .doesNotContain("missing");
  }

  @Test
  void aDiagramIsReadWhereItStands() throws InputException {
    byte[] bytes =
        packed(
                slide(
                    shape("", paragraph("Before."))
                        + "<p:graphicFrame><d:relIds xmlns:d=\"d\" r:dm=\"r7\"/></p:graphicFrame>"
                        + shape("", paragraph("After."))))
            .with(
                "ppt/slides/_rels/slide0.xml.rels",
                relations(List.of("r7 diagramData ../diagrams/data1.xml")))
            .with(
                "ppt/diagrams/data1.xml",
                "<d:dataModel xmlns:d=\"d\" xmlns:a=\"a\"><d:pt modelId=\"1\"><d:t>%s</d:t></d:pt></d:dataModel>"
                    .formatted(paragraph("Step")))
            .bytes();

    assertThat(Extracts.paragraphs("a.pptx", bytes))
        .containsExactly("TEXT Before.", "LIST_ITEM Step", "TEXT After.");
  }

  @Test
  void aPresentationIsKnownByWhatItHolds() throws InputException {
    assertThat(Extracts.paragraphs("a.zip", contractFile()))
        .containsExactly("TEXT " + FIRST, "TEXT " + SECOND);
    assertThat(InputFormat.ofFile("a.PPSX")).contains(InputFormat.PPTX);
    assertThat(InputFormat.ofFile("a.dotm")).contains(InputFormat.DOCX);
  }
}
