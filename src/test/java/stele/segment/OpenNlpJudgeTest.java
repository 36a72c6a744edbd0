package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpJudgeTest {

  /** The short way to the weights must not change a single answer. */
  @ParameterizedTest
  @CsvSource({
    "en, /opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
    "de, /opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
    "fr, /opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin",
    "ru, ru/ru-sent.bin"
  })
  void itAnswersAsTheWholeModelDoes(String language, String resource) throws IOException {
    OpenNlpJudge judge = SentenceModels.load(LanguageRules.of(LanguageData.of(language)));
    SentenceModel whole;
    try (InputStream in = OpenNlpJudge.class.getResourceAsStream(resource)) {
      whole = new SentenceModel(in);
    }
    int end = whole.getMaxentModel().getIndex("s");
    for (HardCases.Case one : HardCases.of(language)) {
      String text = one.text();
      for (int i = 0; i < Math.min(100, text.length()); i++) {
        if (Signs.isStop(text.charAt(i)) && text.length() < 100) {
          String[] context = whole.getFactory().getSDContextGenerator().getContext(text, i);
          assertThat(judge.probabilityOfEnd(text, i))
              .isEqualTo(whole.getMaxentModel().eval(context)[end]);
        }
      }
    }
  }
}
