package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class RussianModelTrainerTest {

  @Test
  void theModelInTheJarIsWhatItsTrainingTextGives() throws IOException {
    try (InputStream in =
        RussianModelTrainer.class.getResourceAsStream(RussianModelTrainer.MODEL)) {
      assertThat(RussianModelTrainer.train())
          .as("rebuild it: mvn -q test-compile exec:exec@russian-model")
          .isEqualTo(in.readAllBytes());
    }
  }
}
