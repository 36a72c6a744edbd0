package stele.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.InputException;
import stele.bitext.Problem;

/** Memories as they are found, and what nobody can read. */
final class TmxReaderTest {

  private static final String HEAD = "<tmx version=\"1.4\">\n<header srclang=\"en\"/>\n<body>\n";
  private static final String TAIL = "</body>\n</tmx>\n";
  private static final String PAIR =
      "<tu><tuv xml:lang=\"EN-us\"><seg>The ice broke.</seg></tuv>"
          + "<tuv xml:lang=\"ru\"><seg>Лёд тронулся.</seg></tuv></tu>\n";

  /** What came out of a file. */
  private record Reading(List<TranslationUnit> units, List<String> warnings) {

    List<String> texts() {
      return units.stream()
          .flatMap(unit -> unit.variants().stream())
          .map(TranslationUnit.Variant::text)
          .toList();
    }
  }

  @Test
  void unitsKeepTheirOrderTheirLanguagesAndTheirLines() throws Exception {
    Reading read = read(HEAD + PAIR + PAIR + TAIL);

    assertThat(read.warnings()).isEmpty();
    assertThat(read.units()).extracting(TranslationUnit::line).containsExactly(4, 5);
    assertThat(read.units().get(0).variants())
        .extracting(TranslationUnit.Variant::language)
        .containsExactly("EN-us", "ru");
    assertThat(read.texts()).contains("The ice broke.", "Лёд тронулся.");
  }

  @Test
  void anOldMemorySaysLangAndHasNoHeader() throws Exception {
    Reading read =
        read("<tmx version='1.1'><body>" + PAIR.replace("xml:lang", "lang") + "</body></tmx>");

    assertThat(read.texts()).hasSize(2);
    assertThat(read.warnings()).containsExactly("m.tmx: line 1: it has no header");
  }

  @Test
  void aMemoryOfNoKnownVersionIsReadAllTheSame() throws Exception {
    assertThat(read(HEAD.replace("1.4", "2.0") + PAIR + TAIL).warnings())
        .containsExactly("m.tmx: line 1: its version is none of 1.1 to 1.4; it is read as TMX 1.4");
    assertThat(read(HEAD.replace(" version=\"1.4\"", "") + PAIR + TAIL).warnings())
        .containsExactly("m.tmx: line 1: it does not say its version, and is read as TMX 1.4");
  }

  @Test
  void prefixesNobodyDeclaredDoNotDisturb() throws Exception {
    Reading read =
        read(HEAD + PAIR.replace("<tu>", "<tu tool:id='7' changeid='x'><my:x>?</my:x>") + TAIL);

    assertThat(read.texts()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <bpt i='1'>&lt;b></bpt>bold<ept i='1'>&lt;/b></ept> word|a bold word",
        "un<it pos='begin'>{i}</it>believable|unbelievable",
        "one<ph>{br}</ph>two|one two",
        "one <ph>{br}</ph>two|one two",
        "press<ph/>.|press.",
        "one<ut>{x}</ut>two|one two",
        "a <hi type='term'>term</hi> here|a term here",
        "see<ph>note <sub>an inner text</sub></ph>, it says|see, it says",
        "<![CDATA[3 < 4]]> &amp; so on|3 < 4 & so on",
        "a &nbsp; b|a  b",
      })
  void formattingCodesAreLeftOutAndTextIsKept(String written, String text) throws Exception {
    assertThat(read(HEAD + PAIR.replace("The ice broke.", written) + TAIL).texts())
        .startsWith(text);
  }

  @Test
  void whatHasNoUseIsLeftOutAndCountedWithTheLineOfTheFirst() throws Exception {
    Reading read =
        read(
            HEAD
                + "<tu/>\n<tu><note>no tuv</note></tu>\n"
                + "<tu><tuv><seg>which language?</seg></tuv></tu>\n"
                + "<tu><tuv xml:lang='en'><seg> \u00A0 </seg></tuv></tu>\n"
                + "<tu><tuv xml:lang='en'/></tu>\n"
                + PAIR.replace("ice", "i<ph/>ce")
                + TAIL);

    assertThat(read.units()).hasSize(1);
    assertThat(read.warnings())
        .containsExactly(
            "m.tmx: line 4: 2 units have no tuv and are left out (the first here)",
            "m.tmx: line 6: a tuv has no language and is left out;"
                + " give them an xml:lang attribute",
            "m.tmx: line 7: 2 tuvs have no text and are left out (the first here)",
            "m.tmx: line 9: formatting codes of a text are left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkCountsMoreThanWhatIsDeclared(String charset) throws Exception {
    String memory =
        "\uFEFF<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n" + HEAD + PAIR + TAIL;

    Reading read = read(memory.getBytes(Charset.forName(charset)), Optional.empty());

    assertThat(read.texts()).contains("Лёд тронулся.");
    assertThat(read.warnings())
        .singleElement()
        .asString()
        .startsWith("m.tmx: line 1: the encoding it declares is not the one it is in");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,UTF-16", "UTF-16BE,UTF-16", "windows-1251,windows-1251", "KOI8-R,koi8-r"})
  void aMemoryIsReadInTheEncodingItDeclares(String charset, String declared) throws Exception {
    String memory = "<?xml version='1.0' encoding='" + declared + "' ?>\n" + HEAD + PAIR + TAIL;

    Reading read = read(memory.getBytes(Charset.forName(charset)), Optional.empty());

    assertThat(read.texts()).contains("Лёд тронулся.");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void aMemoryThatDeclaresUtf16AndIsUtf8IsReadAndSaidSo() throws Exception {
    Reading read = read("<?xml version='1.0' encoding='UTF-16'?>" + HEAD + PAIR + TAIL);

    assertThat(read.texts()).contains("Лёд тронулся.");
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void bytesOfAnotherEncodingAreRefusedWithTheirLineUnlessItIsNamed() throws Exception {
    byte[] memory = (HEAD + PAIR + TAIL).getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> read(memory, Optional.empty()))
        .hasMessage(
            "m.tmx: line 4: 0xE4 is not valid UTF-8 here;"
                + " name its encoding, for example windows-1251");
    assertThat(read(memory, Optional.of(Charset.forName("windows-1251"))).texts())
        .contains("Лёд тронулся.");
  }

  @Test
  void anEncodingNobodyKnowsIsNamed() {
    assertThatThrownBy(() -> read("<?xml version='1.0' encoding='klingon'?>" + HEAD + TAIL))
        .hasMessageStartingWith("m.tmx: line 1: it declares the encoding 'klingon'");
  }

  @Test
  void charactersThatXmlForbidsBecomeSpacesRawOrEscaped() throws Exception {
    String forbidden = "a\u0001b&#1;c&#x1F;d&#xFFFE;e&#0;f\uFFFFg&#000011;h&#xD800;i&#x110000;j";

    Reading read = read(HEAD + PAIR.replace("The ice broke.", forbidden) + TAIL);

    assertThat(read.texts().get(0)).isEqualTo("a b\tc d e\tf g h i j");
    assertThat(read.warnings())
        .containsExactly(
            "m.tmx: line 4: 9 characters that XML forbids are read as spaces (the first here)");
  }

  @Test
  void charactersThatXmlAllowsStayAsTheyAre() throws Exception {
    String allowed = "tab&#9;&#x41;&#1083;&#x1F600;\uD83D\uDE00 &amp;#1;";

    assertThat(read(HEAD + PAIR.replace("The ice broke.", allowed) + TAIL).texts().get(0))
        .isEqualTo("tab\tAл\uD83D\uDE00\uD83D\uDE00 &#1;");
  }

  @ParameterizedTest
  @ValueSource(ints = {32_750, 32_760, 32_765, 32_766, 32_767, 32_768, 65_530})
  void aReferenceAcrossTheEdgeOfABufferIsSeen(int place) throws Exception {
    String filler = "x".repeat(place - HEAD.length() - PAIR.indexOf("The"));

    assertThat(
            read(HEAD + PAIR.replace("The", filler + "&#x1F;\uD83D\uDE00\u0002") + TAIL)
                .texts()
                .get(0))
        .isEqualTo(filler + " \uD83D\uDE00  ice broke.");
  }

  @Test
  void aMemoryCutOffAnywhereSaysSoWithItsPlace() throws Exception {
    byte[] whole = (HEAD + PAIR + TAIL).getBytes(StandardCharsets.UTF_8);
    int end =
        new String(whole, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8).length;
    for (int length = 0; length < end; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut, Optional.empty()))
          .isInstanceOfSatisfying(
              InputException.class,
              e -> {
                assertThat(e.problem().place()).isNotEmpty();
                assertThat(e.problem().remedy().isNone()).isFalse();
              });
    }
    assertThatThrownBy(() -> read(HEAD + "<tu><tuv xml:lang='en'><seg>The"))
        .hasMessageContaining("m.tmx: line 4, column 31: the file is cut off here");
  }

  @Test
  void somethingElseIsNotAMemory() {
    assertThatThrownBy(() -> read("<html><body/></html>"))
        .hasMessageContaining("it is not well-formed TMX (its root is <html>, not <tmx>)");
    assertThatThrownBy(() -> read("just text"))
        .hasMessageContaining("m.tmx: line 1, column 1: it is not well-formed TMX");
  }

  @Test
  void documentTypesAreNotFollowedAndEntitiesDoNotGrow() throws Exception {
    String bomb =
        "<!DOCTYPE tmx SYSTEM 'http://localhost:9/no.dtd' [<!ENTITY a 'aaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n";

    Reading read = read(bomb + HEAD + PAIR.replace("ice", "&b;&x;") + TAIL);

    assertThat(read.texts()).startsWith("The  broke.");
    assertThat(read.warnings())
        .containsExactly(
            "m.tmx: line 5: 2 entities that are not part of XML are left out (the first here)");
  }

  @Test
  void aTextOfTenMillionCharactersIsLeftOutInBoundedMemory() throws Exception {
    Reading read = read(HEAD + PAIR.replace("ice", "long ".repeat(2_000_000)) + PAIR + TAIL);

    assertThat(read.texts()).containsExactly("Лёд тронулся.", "The ice broke.", "Лёд тронулся.");
    assertThat(read.warnings())
        .containsExactly(
            "m.tmx: line 4: a text of more than 1000000 characters is left out;"
                + " check whether they are sentences");
  }

  @Test
  void propsAndNotesComeWithTheirUnits() throws Exception {
    Reading read =
        read(
            HEAD
                + PAIR.replace("<tu>", "<tu><note>look</note><prop type='x-a'>1</prop>")
                    .replaceFirst("<seg>", "<prop type='x-b'>2</prop><seg>")
                + TAIL);

    TranslationUnit unit = read.units().get(0);
    assertThat(unit.property("note")).contains("look");
    assertThat(unit.property("x-a")).contains("1");
    assertThat(unit.variants().get(0).property("x-b")).contains("2");
    assertThat(unit.variants().get(1).property("x-b")).isEmpty();
  }

  private static Reading read(String memory) throws Exception {
    return read(memory.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static Reading read(byte[] memory, Optional<Charset> encoding) throws Exception {
    List<TranslationUnit> units = new ArrayList<>();
    try (TmxReader reader = TmxReader.open(new ByteArrayInputStream(memory), "m.tmx", encoding)) {
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return new Reading(units, reader.warnings().stream().map(Problem::message).toList());
    }
  }
}
