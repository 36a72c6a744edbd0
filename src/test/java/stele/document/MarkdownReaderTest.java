package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;

final class MarkdownReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.MARKDOWN;
  }

  @Override
  byte[] contractFile() {
    return (FIRST + "\n\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void marksAreLeftOutAndBlocksAreParagraphs() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.md",
                """
                # Head *one*

                A paragraph that is
                **wrapped**, with a [link](http://example.org) and `code`.\\
                A line break.

                - Item
                  goes on
                - Other

                > Quoted.

                | A | B |
                |---|---|
                | c | d |

                Noted[^1].

                [^1]: The note.
                """))
        .containsExactly(
            "HEADING Head one",
            "TEXT A paragraph that is wrapped, with a link and code.\nA line break.",
            "LIST_ITEM Item goes on",
            "LIST_ITEM Other",
            "TEXT Quoted.",
            "TABLE_CELL A",
            "TABLE_CELL B",
            "TABLE_CELL c",
            "TABLE_CELL d",
            "TEXT Noted.",
            "FOOTNOTE The note.");
  }

  @Test
  void aHeadOfYamlIsLeftOutAndARuleIsNot() throws InputException {
    assertThat(Extracts.paragraphs("a.md", "---\ntitle: X\n---\nText.\n"))
        .containsExactly("TEXT Text.");
    assertThat(Extracts.paragraphs("a.md", "One.\n\n---\n\nTwo.\n"))
        .containsExactly("TEXT One.", "TEXT Two.");
  }

  @Test
  void codeStaysAndHtmlIsReadAsSuch() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.md", "```\nx = 1\n\ny = 2\n```\n\n<div><p>Mark&amp;up</p></div>\n\nA<br>b\n"))
        .containsExactly("TEXT x = 1", "TEXT y = 2", "TEXT Mark&up", "TEXT A\nb");
  }

  @Test
  void blocksNestedWithoutMeasureAreRefused() {
    byte[] bytes = (">".repeat(30_000) + " Deep.").getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.refusal("a.md", bytes)).contains("nested deeper than in any real document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nOne.\n\n---\n\nTwo.\n",
        "---\nOne.\n\n---\n\nTwo.\n",
        "---\n\nOne.\n\n...\n\nTwo.\n",
        "---\n\nnote: One.\n\nTwo.\n",
        "---\n\nnote: One.\n\n---\n\nTwo.\n",
        "***\n\nOne.\n\n***\n\nTwo.\n",
        "___\n\nOne.\n\nTwo.\n",
        "+++\n\nOne.\n\n+++\n\nTwo.\n",
        "{One.\n\nTwo.}\n",
        "{\"One\": it is.\n\nTwo.\n"
      })
  void whatIsNoHeadStays(String markup) throws InputException {
    assertThat(String.join(" ", Extracts.paragraphs("a.md", markup)))
        .contains("One")
        .contains("Two.");
    assertThat(Extracts.warnings("a.md", markup.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: X\n---\nText.\n",
        "---\r\ntitle: X\r\n# mine\r\ntags:\r\n- a\r\n- b\r\n\r\n\"og:x\": y\r\n...\r\nText.\r\n",
        "---\ntitle: >\n  Long\n  and longer\nauthor's name: Z\n---\n\nText.\n",
        "+++\ntitle = \"X\"\ndate = 2020-01-01\n+++\n\nText.\n",
        "+++\n# mine\n[params]\nlist = [\n  1,\n]\n+++\nText.",
        "{\n  \"title\": \"a } b\",\n  \"tags\": [\"x\"]\n}\n\nText.\n"
      })
  void aHeadIsLeftOutAndNamed(String markup) throws InputException {
    assertThat(Extracts.paragraphs("a.md", markup)).containsExactly("TEXT Text.");
    assertThat(Extracts.warnings("a.md", markup.getBytes(StandardCharsets.UTF_8)))
        .hasSize(1)
        .first()
        .asString()
        .contains("about the document");
  }

  @Test
  void commentsAndDescriptionsOfPicturesAreNamed() throws InputException {
    byte[] markup =
        "One ![a cat](cat.png) two<!-- say -->.\n\n<!-- more -->\n"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.paragraphs("a.md", markup)).containsExactly("TEXT One  two.");
    assertThat(Extracts.warnings("a.md", markup))
        .containsExactly(
            "a.md: left out on purpose: 2 comments (7 characters), 1 description of a picture"
                + " (4 characters); see what is left in its text");
    assertThat(
            Extracts.withExtras(
                "a.md", "One ![a *cat*](cat.png) two.\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("TEXT One  two.", "TEXT a cat");
  }

  @Test
  void headingsAndItemsHaveLevelsAndCellsAPlace() throws InputException {
    assertThat(
            Extracts.structure(
                "a.md",
                """
                # A

                ### B

                - C
                  1. D

                | E | F |
                |---|---|
                | G | H |

                <table><tr><td>I</td></tr></table>
                """))
        .containsExactly(
            "HEADING 1 A",
            "HEADING 3 B",
            "LIST_ITEM 1 C",
            "LIST_ITEM 2 D",
            "TABLE_CELL 0:0:0 E",
            "TABLE_CELL 0:0:1 F",
            "TABLE_CELL 0:1:0 G",
            "TABLE_CELL 0:1:1 H",
            "TABLE_CELL 1:0:0 I");
  }

  @Test
  void linesBrokenOnPurposeAreParagraphs() throws InputException {
    assertThat(Extracts.paragraphs("a.md", "Mr Smith\\\n12 High Street  \nLondon\n"))
        .containsExactly("TEXT Mr Smith", "TEXT 12 High Street", "TEXT London");
  }
}
