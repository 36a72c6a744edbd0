package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stele.bitext.InputException;

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
  void linesOutsideEverySubtitleAreNamed() {
    assertThat(
            Extracts.refusal(
                "a.srt",
                "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nLost.\n"
                    .getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.srt: line 5: is outside every subtitle; ");
  }

  @Test
  void aFileWithoutTimesIsNoSubtitles() {
    assertThat(Extracts.refusal("a.srt", "7\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("a.srt: has no subtitles");
  }
}
