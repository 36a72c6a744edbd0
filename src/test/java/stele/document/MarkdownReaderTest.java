package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
}
