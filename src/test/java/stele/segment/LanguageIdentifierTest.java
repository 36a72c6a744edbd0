package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Language;

class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Мы прошли двадцать вёрст, и лошади устали. Это было зимой, снег лежал до окон.
          uk | Ми пройшли двадцять верст, і коні втомилися. Це було взимку, сніг лежав до вікон.
          be | Мы прайшлі дваццаць вёрст, і коні стаміліся. Гэта было ўзімку, снег ляжаў да вокнаў.
          bg | Ние вървяхме дълго и конете се умориха. Беше зима, снегът стигаше до прозорците. Къде сме?
          sr | Ишли смо дуго и коњи су се уморили. Била је зима, снег је лежао до прозора. Где смо?
          zh | 今天天气很好，我们去公园。
          ja | 今日は天気がいいので公園へ行きます。
          ko | 오늘은 날씨가 좋아서 공원에 갑니다.
          ar | الطقس جميل اليوم وسنذهب إلى الحديقة
          fa | امروز هوا خوب است و ما به پارک می‌رویم چون کار نداریم
          el | Ο καιρός είναι καλός σήμερα.
          he | מזג האוויר יפה היום.
          th | วันนี้อากาศดีมากครับ
          hi | आज मौसम बहुत अच्छा है और हम सब बगीचे में जाएँगे, वहाँ बच्चे खेल रहे हैं।
          en | We walked for twenty miles and the horses were tired. It was winter, and the snow lay as high as the windows of the houses in which nobody had lived for a year.
          de | Wir gingen zwanzig Meilen und die Pferde waren müde. Es war Winter, und der Schnee lag so hoch wie die Fenster der Häuser, in denen seit einem Jahr niemand mehr wohnte.
          fr | Nous avons marché vingt lieues et les chevaux étaient fatigués. C'était l'hiver, et la neige montait jusqu'aux fenêtres des maisons où personne ne vivait depuis un an.
          es | Caminamos veinte leguas y los caballos estaban cansados. Era invierno, y la nieve llegaba hasta las ventanas de las casas en las que nadie vivía desde hacía un año.
          pt | Andámos vinte léguas e os cavalos estavam cansados. Era inverno, e a neve chegava às janelas das casas em que ninguém vivia havia um ano.
          nl | We liepen twintig mijl en de paarden waren moe. Het was winter, en de sneeuw lag tot aan de ramen van de huizen waarin al een jaar niemand meer woonde.
          """)
  void textsTellTheirLanguage(String language, String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.of(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The boat is on the river. We shall take it to the mill before the rain comes.",
        "en | There is a letter for you on the table in the kitchen.",
        "de | Der Zug ist schon weg, und der nächste kommt erst am Abend.",
        "fr | Le train est parti, et il n'y en a plus avant ce soir.",
        "pt | O comboio já partiu e não há outro antes da noite."
      })
  void inAFewWordsTheLanguageThatClearlyLeadsIsTakenWithADoubt(String language, String text) {
    assertThat(LanguageIdentifier.detect(text))
        .isEqualTo(new LanguageIdentifier.Detection(Language.of(language), false));
  }

  @Test
  void aLongTextIsTakenWithoutADoubt() {
    assertThat(LanguageIdentifier.detect(LONG.get("en")).sure()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"''", "12", "'...'", "'OK'"})
  void nextToNothingTellsNothing(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ru, en",
    "de, en, de",
    "ru, de, ru",
    "ru, uk, ru",
    "en, nl, en",
    "zh, ru, zh",
    "ru, en, ru"
  })
  void aTextContradictsWhatItPlainlyIsNot(String text, String said, String seen) {
    assertThat(LanguageIdentifier.contradiction(LONG.get(text), Language.of(said)))
        .contains(Language.of(seen));
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB", "ru, ru", "ru, tt", "zh, yue", "de, de-AT"})
  void aTextDoesNotContradictItsOwnLanguageNorOneThatCannotBeTold(String text, String said) {
    assertThat(LanguageIdentifier.contradiction(LONG.get(text), Language.of(said))).isEmpty();
  }

  @Test
  void aShortTextContradictsNobody() {
    assertThat(LanguageIdentifier.contradiction("Это было зимой.", Language.of("bg"))).isEmpty();
  }

  private static final Map<String, String> LONG =
      Map.of(
          "en", "It was winter, and the snow lay as high as the windows of the houses. ".repeat(9),
          "de", "Es war Winter, und der Schnee lag so hoch wie die Fenster der Häuser. ".repeat(9),
          "ru", "Была зима, снег лежал до самых окон, и в домах никто не жил уже год. ".repeat(9),
          "zh", "今天天气很好，我们去公园。".repeat(40));
}
