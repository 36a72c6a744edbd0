package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;
import stele.format.Generator;
import stele.format.ReadAlignment;
import stele.io.StreamedSource;

final class TmxAlignmentReaderTest extends AlignmentReaderContract {

  @Override
  protected AlignmentReader contractReader() {
    return new TmxAlignmentReader(List.of(), Optional.empty());
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return written(
        TmxWriter.multilingual(new Generator("stele", "1", Map.of()), TmxOptions.defaults()));
  }

  @Test
  void aUnitIsABeadAndALanguageAVersionTheSourceOfTheHeaderFirst() throws Exception {
    Alignment alignment = read(unit("RU", "Раз.", "en", "One.") + unit("ru", "Два.", "EN", "Two."));

    assertThat(alignment.documents()).extracting(SegmentedDocument::id).containsExactly("en", "ru");
    assertThat(alignment.beads()).extracting(Bead::shape).containsExactly("1-1", "1-1");
    assertThat(alignment.textOf(alignment.beads().get(1), 0)).isEqualTo("Two.");
    assertThat(alignment.documents().get(1).file()).isEqualTo("m.tmx");
    assertThat(alignment.documents().get(1).sha256()).hasSize(64);
  }

  @Test
  void aLanguageThatTurnsUpLateIsEmptyBefore() throws Exception {
    Alignment alignment =
        read(unit("en", "One.", "ru", "Раз.") + unit("en", "Two.", "ru", "Два.", "de", "Zwei."));

    assertThat(alignment.beads()).extracting(Bead::shape).containsExactly("1-1-0", "1-1-1");
  }

  @Test
  void manyLanguagesAreNamedSoThatOneCanChoose() throws Exception {
    ReadAlignment read = readAll("en", unit("en", "One.", "ru", "Раз.", "de", "Eins."));

    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "m.tmx: it is a memory of en, ru, de, and each is read as a version;"
                + " choose the versions, the source first");
  }

  @Test
  void aLanguageAskedForTakesItsRegions() throws Exception {
    String units =
        unit("en-US", "Color.", "ru", "Цвет.")
            + unit("EN_gb", "Colour.", "ru", "Цвет.")
            + unit("de", "Farbe.", "fr", "Couleur.");

    ReadAlignment read = readAll("en", units, "ru", "en");

    assertThat(read.alignment().documents())
        .extracting(SegmentedDocument::id)
        .containsExactly("ru", "en");
    assertThat(read.alignment().documents().get(1).size()).isEqualTo(2);
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "m.tmx: line 3: a unit has no text in the languages asked for and is left out");
    assertThat(readAll("en", units, "en-GB", "ru").alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("0-1", "1-1");
  }

  @Test
  void aLanguageItDoesNotHaveIsRefusedAndThoseItHasAreNamed() {
    assertThatThrownBy(() -> readAll("en", unit("en", "One.", "ru", "Раз."), "en", "fr"))
        .hasMessage(
            "m.tmx: it is a memory of en, ru and has no text in 'fr'; name languages that it has");
    assertThatThrownBy(() -> read(unit("en", "One.") + unit("en", "Two.")))
        .hasMessageContaining("it holds text in one language only (en)");
    assertThatThrownBy(() -> read("")).hasMessageContaining("it holds no unit with a text");
  }

  @Test
  void whatStelesOwnPropsSayComesBack() throws Exception {
    Alignment alignment =
        read(
            unit("en", "One. Two.", "ru", "Раз, два.")
                .replace(
                    "<tu>",
                    "<tu><note>Why?\nSo.</note><prop type='x-confidence'>0.75</prop>"
                        + "<prop type='x-status'>edited</prop><prop type='x-flag'>moved</prop>"
                        + "<prop type='x-flag'>numbers-differ</prop><prop type='x-other'>?</prop>")
                .replaceFirst("<seg>", "<prop type='x-segments'>4 4</prop><seg>"));

    Bead bead = alignment.beads().get(0);
    assertThat(bead.shape()).isEqualTo("2-1");
    assertThat(bead.confidence().value()).hasValue(.75);
    assertThat(bead.status()).isEqualTo(BeadStatus.EDITED);
    assertThat(bead.flags()).containsExactly(Flag.MOVED, new Flag("numbers-differ"));
    assertThat(bead.note()).isEqualTo("Why?\nSo.");
    assertThat(alignment.documents().get(0).segments().get(1).text()).isEqualTo("Two.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 5", "9 -1", "x", "", "4", "5 3", "2147483647 2147483647", "0 8"})
  void sentencesThatNoLongerFitCountAsOneText(String lengths) throws Exception {
    ReadAlignment read =
        readAll(
            "en",
            unit("en", "One. Two.", "ru", "Раз, два.")
                .replaceFirst("<seg>", "<prop type='x-segments'>" + lengths + "</prop><seg>"));

    assertThat(read.alignment().beads().get(0).shape()).isEqualTo("1-1");
    assertThat(read.warnings())
        .extracting(Problem::cause)
        .containsExactly(
            "a text no longer has the sentences it was written with and is read as one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-confidence'>1.5",
        "x-confidence'>NaN",
        "x-confidence'>high",
        "x-status'>fine",
        "x-flag'>Ünsinn"
      })
  void remarksThatMakeNoSenseAreLeftOutAndCounted(String prop) throws Exception {
    ReadAlignment read =
        readAll(
            "en",
            unit("en", "One.", "ru", "Раз.")
                .replace("<tu>", "<tu><prop type='" + prop + "</prop>"));

    assertThat(read.alignment().beads().get(0))
        .extracting(Bead::confidence, Bead::status, Bead::flags)
        .containsExactly(Confidence.NONE, BeadStatus.AUTO, List.of());
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void oddUnitsAreKeptAsFarAsTheyGoAndCounted() throws Exception {
    ReadAlignment read =
        readAll(
            "en",
            unit("en", "One.", "ru", "Раз.", "en", "Uno.")
                + unit("en", "Alone.")
                + unit("not a language", "What?", "ru", "Что?")
                + unit("en", "  Two.\n  ", "ru", "Два."));

    assertThat(read.alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "1-0", "0-1", "1-1");
    assertThat(read.alignment().documents().get(0).segments().get(2).text()).isEqualTo("Two.");
    assertThat(read.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "m.tmx: line 3: a tuv has a language that is not valid BCP 47 and is left out;"
                + " give them an xml:lang such as en or pt-BR",
            "m.tmx: line 1: a unit has two texts in one language, and only the first is read",
            "m.tmx: line 2: 2 units have text in one language only and are kept as one-sided"
                + " (the first here)");
  }

  @Test
  void thousandsOfLanguagesAreNoMemory() {
    StringBuilder units = new StringBuilder();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        units.append(unit("q" + a + b, "?"));
      }
    }
    assertThatThrownBy(() -> read(units.toString()))
        .hasMessageContaining("line 501: it has more than 500 languages");
  }

  private static Alignment read(String units) throws Exception {
    return readAll("EN", units).alignment();
  }

  private static ReadAlignment readAll(String source, String units, String... wanted)
      throws Exception {
    String memory =
        "<tmx version='1.4'><header srclang='" + source + "'/><body>" + units + "</body></tmx>";
    return new TmxAlignmentReader(
            Arrays.stream(wanted).map(Language::of).toList(), Optional.empty())
        .read(StreamedSource.of("m.tmx", memory.getBytes(StandardCharsets.UTF_8)));
  }

  /** On a line of its own: a code, a text, a code, a text. */
  private static String unit(String... codesAndTexts) {
    StringBuilder unit = new StringBuilder("<tu>");
    for (int i = 0; i < codesAndTexts.length; i += 2) {
      unit.append("<tuv xml:lang='").append(codesAndTexts[i]).append("'><seg>");
      unit.append(codesAndTexts[i + 1]).append("</seg></tuv>");
    }
    return unit.append("</tu>\n").toString();
  }
}
