package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankTest {

  @ParameterizedTest
  @CsvSource({
    "ru-gsd-dev, .985",
    "ru-taiga-dev, .74",
    "en-ewt-dev, .895",
    "en-gum-dev, .97",
  })
  void sentencesOfTreebanksAreFoundAsWellAsBefore(String name, double least) {
    assumeTrue(
        Files.isDirectory(Treebank.FOLDER.resolve(name)), () -> Treebank.FOLDER + " is not here");
    assertThat(Treebank.read(name).inner().f1()).isGreaterThanOrEqualTo(least);
  }
}
