package stele.document;

import java.nio.charset.StandardCharsets;

/**
 * {@link SubtitleReader} reads both kinds of subtitles; {@link SubtitleReaderTest} has the rest.
 */
final class VttReaderTest extends DocumentReaderContract {

  @Override
  InputFormat contractFormat() {
    return InputFormat.VTT;
  }

  @Override
  byte[] contractFile() {
    return ("WEBVTT\n\n00:01.000 --> 00:02.000\n"
            + FIRST
            + "\n\n00:09.000 --> 00:10.000\n"
            + SECOND
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
