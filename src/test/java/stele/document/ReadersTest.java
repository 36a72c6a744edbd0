package stele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.io.Source;
import stele.io.TextDecoder;

class ReadersTest {

  private static final Language EN = Language.of("en");

  @TempDir Path folder;

  private static String refusal(String argument) {
    return catchThrowableOfType(
            InputException.class, () -> Source.open(argument, InputStream.nullInputStream()))
        .problem()
        .message();
  }

  private static SegmentedDocument segmented(String text) throws InputException {
    Source source = Source.of("x.txt", text.getBytes(StandardCharsets.UTF_8));
    return new SegmentedTextReader(TextDecoder.automatic()).read(source, EN);
  }

  @Test
  void aFileIsReadWithItsOwnNameAndDigest() throws IOException, InputException {
    Path file = Files.writeString(folder.resolve("letter.en.txt"), "abc");
    Source source = Source.open(file);
    Document document = new PlainTextReader(TextDecoder.automatic()).read(source, EN);
    assertThat(document.file()).isEqualTo("letter.en.txt");
    assertThat(document.id()).isEqualTo("en");
    assertThat(document.text()).isEqualTo("abc");
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aDashIsStandardInput() throws InputException {
    Source source =
        Source.open("-", new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
    assertThat(source.file()).isEqualTo("-");
    assertThat(new PlainTextReader(TextDecoder.automatic()).read(source, EN).text())
        .isEqualTo("abc");
  }

  @Test
  void aMissingFileAndAFolderAreToldApart() {
    assertThat(refusal(folder.resolve("no.txt").toString()))
        .contains("no.txt")
        .contains("no such file");
    assertThat(refusal(folder.toString())).contains("is a folder");
  }

  @Test
  void aFileThatMayNotBeReadSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "abc");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThat(refusal(file.toString())).contains("not allowed");
  }

  @Test
  void textWithoutContentIsNoFault() throws InputException {
    assertThat(segmented("").segments()).isEmpty();
    assertThat(segmented(" \n\r\n\t").segments()).isEmpty();
  }

  @Test
  void everyLineIsASegmentAndABlankLinePartsParagraphs() throws InputException {
    SegmentedDocument document = segmented("\n  One. \r\nTwo. Three.\r\r \nFour\n");
    assertThat(document.segments())
        .containsExactly(
            Segment.of(new stele.bitext.Span(3, 7), 0, "One."),
            Segment.of(new stele.bitext.Span(10, 21), 0, "Two. Three."),
            Segment.of(new stele.bitext.Span(25, 29), 1, "Four"));
  }

  @Test
  void otherLineSeparatorsStandInsideASegment() throws InputException {
    String line = "a\u0085b\u2028c\u2029d\u000Be\ff";
    assertThat(segmented(line + "\nnext").segments().stream().map(Segment::text))
        .containsExactly(line, "next");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstSegment() throws InputException {
    assertThat(segmented("\uFEFFOne.\nTwo.").segments().get(0).text()).isEqualTo("One.");
  }
}
