package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.format.Samples;
import stele.io.AtomicFile;
import stele.testing.Alignments;
import stele.testing.Letter;
import stele.testing.RandomAlignments;
import stele.text.Blanks;
import stele.xml.XmlText;

/** Our memories in the hands of programs that other people wrote. */
final class TmxClientsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPairComesBackIntact(TmxClient client) throws Exception {
    Path tmx = write(Samples.oddities(), 0, 1);

    assertThat(composed(client.read(List.of(tmx), "en", "ru", folder)))
        .hasSize(12)
        .isEqualTo(composed(expected(Samples.oddities(), 0, 1)));
  }

  @ParameterizedTest
  @EnumSource
  void chineseAndRightToLeftTextComeBackIntact(TmxClient client) throws Exception {
    Alignment alignment =
        Alignments.of("zh-Hant", "ar")
            .pair(0.9, "「你好,世界。」", "\u200F«مرحبا (world) ١٢٣»")
            .bead(0.9, List.of(List.of("第一句。", "第二句。"), List.of("جملة واحدة.")))
            .bead(0.9, List.of(List.of("\uD842\uDFB7一句。"), List.of("جملة.", "وأخرى.")))
            .build();
    Path tmx = write(alignment, 0, 1);

    assertThat(client.read(List.of(tmx), "zh-Hant", "ar", folder))
        .isEqualTo(expected(alignment, 0, 1))
        .contains(List.of("第一句。第二句。", "جملة واحدة."));
  }

  @ParameterizedTest
  @EnumSource
  void randomPairsComeBackIntact(TmxClient client) throws Exception {
    List<Path> memories = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    for (long seed = 0; seed < 100; seed++) {
      Alignment alignment = RandomAlignments.of(seed);
      memories.add(Files.move(write(alignment, 0, 1), folder.resolve(seed + ".tmx")));
      expected.addAll(expected(alignment, 0, 1));
    }

    assertThat(composed(client.read(memories, "en", "ru", folder))).isEqualTo(composed(expected));
  }

  @ParameterizedTest
  @EnumSource
  void everyPairOfTheLetterComesBackIntact(TmxClient client) throws Exception {
    Alignment letter = Letter.align("ru");

    List<List<String>> pairs = client.read(List.of(write(letter, 0, 1)), "en", "ru", folder);

    assertThat(composed(pairs)).hasSizeGreaterThan(100).isEqualTo(composed(expected(letter, 0, 1)));
  }

  @Test
  void theLetterConformsToTheDtd() throws Exception {
    validate(Files.readString(write(Letter.align("ru-abridged"), 0, 1)));
  }

  @Test
  void whatWeWriteConformsToTheDtd() throws Exception {
    validate(Files.readString(write(Samples.oddities(), 0, 1)));
    for (long seed = 0; seed < 50; seed++) {
      validate(Files.readString(write(RandomAlignments.of(seed), 0, 1)));
    }
  }

  @Test
  void everyOptionConformsToTheDtd() throws Exception {
    TmxOptions options = TmxOptions.defaults().withDoctype(true).withTimestamp(Instant.EPOCH);
    Alignment alignment = Alignments.of("en", "ru", "zh").pair(1, "One.", "Раз.", "一。").build();
    Path tmx = folder.resolve("options.tmx");
    AtomicFile.write(
        tmx, out -> TmxWriter.multilingual(Samples.GENERATOR, options).write(alignment, out));

    validate(Files.readString(tmx));
  }

  @Test
  void theDtdWouldRefuseAMistake() throws Exception {
    String tmx = Files.readString(write(Samples.dialogue(), 0, 1));

    assertThatExceptionOfType(SAXParseException.class)
        .isThrownBy(() -> validate(replaced(tmx, "tuid=", "uid=")));
    assertThatExceptionOfType(SAXParseException.class)
        .isThrownBy(() -> validate(replaced(tmx, " segtype=\"sentence\"", "")));
    assertThatExceptionOfType(SAXParseException.class)
        .isThrownBy(() -> validate(replaced(tmx, "seg>", "segment>")));
  }

  private static String replaced(String text, String what, String by) {
    assertThat(text).contains(what);
    return text.replace(what, by);
  }

  private Path write(Alignment alignment, int source, int target) throws Exception {
    Path tmx = folder.resolve("memory.tmx");
    TmxWriter writer = TmxWriter.ofPair(Samples.GENERATOR, TmxOptions.defaults(), source, target);
    AtomicFile.write(tmx, out -> writer.write(alignment, out));
    return tmx;
  }

  /** What {@link Alignment#textOf} says, without what XML forbids, where both sides have text. */
  private static List<List<String>> expected(Alignment alignment, int source, int target) {
    List<List<String>> pairs = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      String left = XmlText.clean(alignment.textOf(bead, source));
      String right = XmlText.clean(alignment.textOf(bead, target));
      if (bead.status() != BeadStatus.REJECTED
          && !Blanks.isInvisible(left)
          && !Blanks.isInvisible(right)) {
        pairs.add(List.of(left, right));
      }
    }
    return pairs;
  }

  /** OmegaT composes accents as it reads; that is the one change allowed. */
  private static List<List<String>> composed(List<List<String>> pairs) {
    return pairs.stream()
        .map(
            pair ->
                pair.stream().map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)).toList())
        .toList();
  }

  private static void validate(String tmx) throws Exception {
    String named =
        tmx.contains("<!DOCTYPE")
            ? tmx
            : tmx.replace("?>\n", "?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
    byte[] dtd = TmxClient.resource("omegat", "omegat-5.8.0.jar", "schemas/tmx14.dtd");
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setValidating(true);
    factory
        .newSAXParser()
        .parse(
            new InputSource(new StringReader(named)),
            new DefaultHandler() {
              @Override
              public InputSource resolveEntity(String publicId, String systemId) {
                assertThat(systemId).endsWith("tmx14.dtd");
                return new InputSource(new ByteArrayInputStream(dtd));
              }

              @Override
              public void error(SAXParseException e) throws SAXParseException {
                throw e;
              }
            });
  }
}
