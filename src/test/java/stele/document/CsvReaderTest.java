package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;

final class CsvReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.CSV;
  }

  @Override
  byte[] contractFile() {
    return ("1;\"" + FIRST + "\"\n2;" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void cellsAreUnquotedWhateverSeparatesThem(String separator) throws InputException {
    String csv =
        "\uFEFFid,text\r\n1,\"One, two; \"\"three\"\"\t|\r\nfour\"\r\n2,Five\r\n"
            .replace(",", separator)
            .replace("One" + separator + " two", "One, two");
    Document document = Extracts.read("a.csv", csv.getBytes(StandardCharsets.UTF_8));

    assertThat(document.paragraphs())
        .extracting(paragraph -> paragraph.span().in(document.text()))
        .containsExactly("id", "text", "1", "One, two; \"three\"\t|\nfour", "2", "Five");
    assertThat(document.paragraphs().get(5).cell()).contains(new Cell(0, 2, 1));
  }

  @Test
  void aTableWithTabsKeepsTheQuotesOfItsText() throws InputException {
    assertThat(Extracts.paragraphs("a.tsv", "\"Yes.\"\tShe said \"no\".\n"))
        .containsExactly("TABLE_CELL \"Yes.\"", "TABLE_CELL She said \"no\".");
  }

  @Test
  void nothingIsLeftOut() throws InputException {
    for (String csv : new String[] {"a,\"b\" c,\"d\n", "\"\n\"\n", "sep=|\na|b\n", "one\n"}) {
      assertThat(Extracts.warnings("a.csv", csv.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
  }
}
