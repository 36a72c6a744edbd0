package stele.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;
import stele.bitext.Problem;

final class EncodingDetectorTest {

  private static final String RUSSIAN =
      "Вчера вечером мы долго ждали поезда. Поезд не пришёл, и Елена Юрьевна пошла домой пешком.";

  private static String guessed(String text, String encoding) throws InputException {
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    return TextDecoder.automatic().decode(Source.of("x", bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic", "ISO-8859-5"})
  void aFewRussianSentencesAreEnough(String encoding) throws InputException {
    assertThat(guessed(RUSSIAN, encoding)).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R"})
  void soIsOneRussianWordAmongEnglishOnes(String encoding) throws InputException {
    String text = "She called it перестройка, and nobody asked her why.";
    assertThat(guessed(text, encoding)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
  void aHeadingInCapitalsIsReadAsCapitals(String encoding) throws InputException {
    String text = "ОТКРЫТОЕ ПИСЬМО СОБРАНИЮ ЖИЛЬЦОВ ДОМА";
    assertThat(guessed(text, encoding)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, “It isn’t mine” – she said…",
    "windows-1252, 'Später hörte man die Größe der Übung, süß und schön.'",
    "windows-1252, 'Où est passé l’élève? Il était très près, à côté du château.'",
    "ISO-8859-15, 'Le cœur a ses raisons; l''été, ça coûte 5 €.'",
    "windows-1252, '¿Dónde está el niño? Mañana será otro día, señor.'",
    "windows-1250, 'Zażółcić gęślą jaźń to próba, którą każdy zna.'",
    "ISO-8859-2, 'Zażółcić gęślą jaźń to próba, którą każdy zna.'",
    "windows-1250, 'Příliš žluťoučký kůň úpěl, říkalo se včera večer.'",
    "windows-1251, 'Він ще не прийшов, але її лист уже тут: їдьте швидше.'",
    "windows-1253, 'Χθες το βράδυ περιμέναμε το τρένο, αλλά δεν ήρθε ποτέ.'",
    "windows-1255, 'אתמול בערב חיכינו לרכבת זמן רב והיא לא באה'",
    "windows-1256, 'انتظرنا القطار مساء أمس طويلا ولم يأت'",
    "windows-1254, 'Dün akşam treni bekledik, ağır ağır yağan kış yağmurunda ışık söndü.'",
    "GB18030, 昨天晚上我们等火车等了很久，可是火车一直没有来。她就走路回家了。",
    "Big5, 昨天晚上我們等火車等了很久，可是火車一直沒有來。她就走路回家了。",
    "Shift_JIS, 昨日の夜、私たちは長い間電車を待っていました。しかし電車は来ませんでした。",
    "EUC-JP, 昨日の夜、私たちは長い間電車を待っていました。しかし電車は来ませんでした。",
    "ISO-2022-JP, 昨日の夜、私たちは長い間電車を待っていました。しかし電車は来ませんでした。",
    "EUC-KR, 어제 저녁 우리는 오랫동안 기차를 기다렸습니다. 그러나 기차는 오지 않았습니다."
  })
  void sentencesOfOtherLanguagesAreRead(String encoding, String text) throws InputException {
    assertThat(guessed(text, encoding)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideEncodingsWithoutMarkAreToldByTheirZeros(String encoding) throws InputException {
    assertThat(guessed(RUSSIAN, encoding)).isEqualTo(RUSSIAN);
    assertThat(guessed("A plain line.\n", encoding)).isEqualTo("A plain line.\n");
  }

  @Test
  void aGuessIsToldAndUtf8IsNone() throws InputException {
    List<Problem> warnings = new ArrayList<>();
    TextDecoder decoder = TextDecoder.automatic().withListener(warnings::add);

    decoder.decode(Source.of("utf8.txt", RUSSIAN.getBytes(StandardCharsets.UTF_8)));
    assertThat(warnings).isEmpty();
    decoder.decode(Source.of("old.txt", RUSSIAN.getBytes(Charset.forName("KOI8-R"))));
    assertThat(warnings)
        .extracting(Problem::message)
        .containsExactly(
            "old.txt: does not declare its encoding, which looks like KOI8-R;"
                + " if its letters come out wrong, name its encoding");
  }

  @Test
  void theTextThatTellsMayStandFarFromTheBeginning() throws InputException {
    String text = "Plain English goes on and on.\n".repeat(10_000) + RUSSIAN + "\n";
    assertThat(guessed(text, "KOI8-R")).isEqualTo(text);
  }

  @Test
  void bytesOfNoTextAreNotGuessed() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    assertThat(EncodingDetector.guess(noise)).isEmpty();
  }
}
