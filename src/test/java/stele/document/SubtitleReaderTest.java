package stele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Span;
import stele.bitext.TimedSpan;

final class SubtitleReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.SRT;
  }

  @Override
  byte[] contractFile() {
    return ("1\n00:00:01,000 --> 00:00:02,000\n"
            + FIRST
            + "\n\n2\n00:00:09,000 --> 00:00:10,000\n"
            + SECOND
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSentenceOverSeveralSubtitlesIsPutTogether() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                """
                1
                00:00:01,000 --> 00:00:02,000
                <i>We went to the river</i>
                and saw

                2
                00:00:02,100 --> 00:00:03,000
                that it was dry.

                3
                00:00:03,500 --> 00:00:05,000
                {\\an8}- Is it?
                - It is.
                """))
        .containsExactly(
            "TEXT We went to the river\nand saw\nthat it was dry.",
            "TEXT - Is it?",
            "TEXT - It is.");
  }

  @Test
  void aPauseEndsASentenceThatHasNoStop() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                "00:00:01,000 --> 00:00:02,000\nnobody came\n\n00:00:09,000 --> 00:00:10,000\nlater\n"))
        .containsExactly("TEXT nobody came", "TEXT later");
  }

  @Test
  void headNotesAndStylesOfWebVttAreLeftOut() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "film",
                """
                WEBVTT - A film

                STYLE
                ::cue { color: red }

                NOTE said twice

                intro
                00:01.000 --> 00:02.000 align:start
                <v Ann>Salt &amp; bread.</v>
                """))
        .containsExactly("TEXT Salt & bread.");
  }

  @Test
  void cuesNeedNoEmptyLineBetweenThem() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                """
                1
                00:00:01,000 --> 00:00:02,000
                We sold the boat.
                2
                00:00:03,000 --> 00:00:04,000
                1984
                00:00:07,000 --> 00:00:08,000
                Who wrote it?
                4
                00:00:09,000 --> 00:00:10,000
                I forgot.
                """))
        .containsExactly(
            "TEXT We sold the boat.", "TEXT 1984", "TEXT Who wrote it?", "TEXT I forgot.");
  }

  @Test
  void anEmptyLineDoesNotEndACue() throws InputException {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:02,000

        Wait for me,

        I have no key.

        2
        00:00:03,000 --> 00:00:04,000

        3
        00:00:05,000 --> 00:00:06,000
        The lock is new.

        It was

        changed in May.
        """;

    assertThat(Extracts.paragraphs("a.srt", srt))
        .containsExactly(
            "TEXT Wait for me,\nI have no key.", "TEXT The lock is new.\nIt was\nchanged in May.");
    assertThat(Extracts.warnings("a.srt", bytes(srt)))
        .containsExactly(
            "a.srt: line 6: follows an empty line, and is read as more of the subtitle before it,"
                + " and so do 2 other lines; see what is left in its text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00:01,000 --> 00:00:02,500",
        "00:00:01.000 --> 00:00:02.500",
        "00:00:01 --> 00:00:02,500",
        "0:00:01,0 --> 0:00:02,5",
        "00:01,000 --> 00:02,500",
        "00:00:01,000 --> 00:00:02,500  X1:40 X2:600 Y1:20 Y2:50",
        "00:00:01,000 --> 00:00:02,500 align:start position:0%",
        "00:00:01:000 --> 00:00:02:500",
        "00: 00: 01, 000 --> 00: 00: 02, 500",
        "00:00:01,000 -> 00:00:02,500",
        "00:00:01,000-->00:00:02,500   ",
        "\uFEFF00:00:01,000 --> 00:00:02,500",
        "1 00:00:01,000 --> 00:00:02,500",
        "0:00:01.000,0:00:02.500"
      })
  void timesAreReadInEveryFormPlayersTake(String times) throws InputException {
    Document document = Extracts.read("a.srt", bytes("1\r\n" + times + "\r\nGood.\r\n"));

    assertThat(document.text()).isEqualTo("Good.\n");
    assertThat(document.times()).containsExactly(new TimedSpan(new Span(0, 5), 1000, 2500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\r\n", "\r\n", "\r", "\n"})
  void allEndsOfLinesAreRead(String end) throws InputException {
    String srt =
        "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo.\n";

    assertThat(Extracts.paragraphs("a.srt", srt.replace("\n", end)))
        .containsExactly("TEXT One.", "TEXT Two.");
    assertThat(Extracts.warnings("a.srt", bytes(srt.replace("\n", end)))).isEmpty();
  }

  @Test
  void theTextOfACueWithDamagedTimesIsKept() throws InputException {
    String srt =
        """
        1
        00:00:01,000 --> 00:00:02,000
        One.

        2
        00:00: --> 00:00:04,000
        Two.

        3
        00:00:05,000 --> 00:00:06,000
        Three.
        """;

    assertThat(Extracts.paragraphs("a.srt", srt))
        .containsExactly("TEXT One.", "TEXT Two.", "TEXT Three.");
    assertThat(Extracts.warnings("a.srt", bytes(srt)))
        .containsExactly(
            "a.srt: line 6: has times that cannot be read; its text is kept;"
                + " see what is left in its text");
  }

  @Test
  void linesBeforeTheFirstCueAreLeftOutByName() throws InputException {
    assertThat(
            Extracts.warnings(
                "a.srt", bytes("Made at home\n\n1\n00:00:01,000 --> 00:00:02,000\nOne.\n")))
        .containsExactly(
            "a.srt: left out on purpose: 1 line about the document (10 characters);"
                + " see what is left in its text");
  }

  @Test
  void cuesComeInTheOrderOfTheirTimes() throws InputException {
    String srt =
        """
        1
        00:00:05,000 --> 00:00:06,000
        Second.

        2
        00:00:01,000 --> 00:00:02,000
        First.
        """;

    assertThat(Extracts.paragraphs("a.srt", srt)).containsExactly("TEXT First.", "TEXT Second.");
    assertThat(Extracts.warnings("a.srt", bytes(srt)))
        .containsExactly(
            "a.srt: line 6: begins before the subtitle above it, and is put in its place;"
                + " see what is left in its text");
  }

  @Test
  void aSecondFilmInTheSameFileStaysBehindTheFirst() throws InputException {
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      srt.append("00:00:%02d,000 --> 00:00:%02d,900%n%d.%n%n".formatted(i % 30, i % 30, i));
    }

    assertThat(
            Extracts.read("a.srt", bytes(srt.toString())).text().lines().filter(l -> !l.isEmpty()))
        .containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(i -> i + ".").toList());
  }

  @Test
  void rollingCaptionsComeOnce() throws InputException {
    String vtt =
        """
        WEBVTT
        Kind: captions
        Language: en

        00:00:00.000 --> 00:00:02.000 align:start position:0%
        \s
        good<00:00:00.500><c> evening</c>

        00:00:02.000 --> 00:00:02.010 align:start position:0%
        good evening
        \s

        00:00:02.010 --> 00:00:04.000 align:start position:0%
        good evening
        here<00:00:02.500><c> is</c><00:00:03.000><c> the</c><00:00:03.500><c> news</c>

        00:00:04.000 --> 00:00:04.010 align:start position:0%
        here is the news
        \s

        00:00:04.010 --> 00:00:06.000 align:start position:0%
        here is the news
        of today
        """;

    assertThat(Extracts.paragraphs("a.vtt", vtt))
        .containsExactly("TEXT good evening", "TEXT here is the news", "TEXT of today");
    assertThat(Extracts.warnings("a.vtt", bytes(vtt)))
        .containsExactly(
            "a.vtt: left out on purpose: 4 lines shown before (48 characters), 1 line about the"
                + " document (24 characters); see what is left in its text");
  }

  @Test
  void aLineThatGrowsWordByWordComesOnce() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                """
                1
                00:00:01,000 --> 00:00:02,000
                we

                2
                00:00:02,000 --> 00:00:03,000
                we all

                3
                00:00:03,000 --> 00:00:04,000
                we all go

                4
                00:00:04,000 --> 00:00:05,000
                we all go
                home
                """))
        .containsExactly("TEXT we all go", "TEXT home");
  }

  @Test
  void anAnswerThatIsRepeatedStays() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                """
                1
                00:00:01,000 --> 00:00:02,000
                No.

                2
                00:00:02,000 --> 00:00:03,000
                No.

                3
                00:00:03,000 --> 00:00:04,000
                Then yes?
                """))
        .containsExactly("TEXT No.", "TEXT No.", "TEXT Then yes?");
  }

  @Test
  void readingsAndSpeakersAreLeftOutByName() throws InputException {
    String vtt =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        <v.loud Aiko><ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>だ。</v>
        <ruby>駅<rt>えき</ruby>は<c.red>どこ</c>？
        """;

    assertThat(Extracts.paragraphs("a.vtt", vtt)).containsExactly("TEXT 東京だ。\n駅はどこ？");
    assertThat(Extracts.warnings("a.vtt", bytes(vtt)))
        .containsExactly(
            "a.vtt: left out on purpose: 3 readings beside characters (7 characters), 1 name of a"
                + " speaker (4 characters); see what is left in its text");
  }

  @Test
  void entitiesAndTheBreaksOfOtherFormatsAreRead() throws InputException {
    assertThat(
            Extracts.paragraphs(
                "a.srt",
                "1\n00:00:01,000 --> 00:00:02,000\n"
                    + "{\\an8}<font color=\"#fff\">Ann &amp; Bob&#39;s</font>\\Nhouse<br/>by the\\hsea."
                    + " <sighs>\n"))
        .containsExactly("TEXT Ann & Bob's\nhouse\nby the\u00A0sea. <sighs>");
  }

  @Test
  void subStationAlphaIsRead() throws InputException {
    String ass =
        """
        [Script Info]
        Title: A film

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
        Dialogue: 0,0:00:05.00,0:00:06.00,Default,Ann,0,0,0,,Well, {\\i1}no{\\i0}.
        Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\pos(1,2)}On the\\Nhill.{fix this}
        Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\p1}m 0 0 l 100 0{\\p0}
        Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,check again
        """;

    assertThat(Extracts.paragraphs("a.ass", ass))
        .containsExactly("TEXT On the\nhill.", "TEXT Well, no.");
    assertThat(Extracts.read("a.ass", bytes(ass)).times())
        .containsExactly(
            new TimedSpan(new Span(0, 12), 1000, 2500),
            new TimedSpan(new Span(14, 23), 5000, 6000));
    assertThat(Extracts.warnings("a.ass", bytes(ass)))
        .contains(
            "a.ass: left out on purpose: 2 comments (17 characters), 1 name of a speaker (3"
                + " characters); see what is left in its text");
  }

  @Test
  void timesInFramesAreReadIfTheirRateIsNamed() throws InputException {
    Document document =
        Extracts.read("a.sub", bytes("{1}{1}25.000\n{25}{50}/Over the|{y:i}sea.\n{100}{}And.\n"));

    assertThat(document.text()).isEqualTo("Over the\nsea.\n\nAnd.\n");
    assertThat(document.times().get(0)).isEqualTo(new TimedSpan(new Span(0, 13), 1000, 2000));
    assertThat(Extracts.read("a.sub", bytes("{25}{50}One.\n")).times()).isEmpty();
    assertThat(Extracts.read("a.sub", bytes("[10][20]One.\n")).times())
        .containsExactly(new TimedSpan(new Span(0, 4), 1000, 2000));
  }

  @Test
  void theSentencesOfACueShareItsTime() throws InputException {
    Document document =
        Extracts.read(
            "a.srt",
            bytes(
                """
                1
                00:00:01,000 --> 00:00:02,000
                Stop. Wait.

                2
                00:00:04,000 --> 00:00:05,000
                - A
                - B
                """));

    assertThat(TimedSpan.of(new Span(0, 5), document.times()))
        .contains(new TimedSpan(new Span(0, 5), 1000, 1454));
    assertThat(document.times())
        .extracting(TimedSpan::start, TimedSpan::end)
        .containsExactly(tuple(1000L, 2000L), tuple(4000L, 4428L), tuple(4571L, 5000L));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileWithoutTimesIsNoSubtitles() {
    assertThat(Extracts.refusal("a.srt", "7\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.srt: has no subtitles");
  }
}
