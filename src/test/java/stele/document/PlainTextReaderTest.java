package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;

final class PlainTextReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.TEXT;
  }

  @Override
  byte[] contractFile() {
    return (FIRST + "\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void lineBreaksStayAsTheyAreAndParagraphsAreLeftToTheSegmenter() throws InputException {
    byte[] bytes = "One.\r\n\r\nTwo.\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Extracts.read("a.txt", bytes).text()).isEqualTo("One.\r\n\r\nTwo.\n");
    assertThat(Extracts.read("a.txt", bytes).paragraphs()).isEmpty();
  }
}
