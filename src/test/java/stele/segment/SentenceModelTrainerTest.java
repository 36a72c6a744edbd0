package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SentenceModelTrainerTest {

  private static final Path SENTENCES =
      Path.of("src/derive/resources/stele/segment/ru/sentences.txt");

  @Test
  void theRussianModelIsWhatItsSentencesGive() throws IOException {
    try (InputStream in = LanguageData.class.getResourceAsStream("ru/ru-sent.bin")) {
      assertThat(SentenceModelTrainer.train("ru", SENTENCES))
          .as("rebuild it: mvn -q test-compile exec:exec@russian-model")
          .isEqualTo(in.readAllBytes());
    }
  }
}
