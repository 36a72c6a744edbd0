package stele.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TmxValidatorTest {

  private static final String HEADER =
      "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
          + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>";
  private static final String START = "<tmx version=\"1.4\">" + HEADER + "<body>\n";
  private static final String END = "\n</body></tmx>";
  private static final String GOOD = unit("The cat.", "Кот.");

  @Test
  void aGoodMemoryHasNoFindings() throws Exception {
    assertThat(found(START + GOOD + "\n" + unit("A dog.", "Пёс.") + END)).isEmpty();
  }

  @Test
  void theSummaryCountsUnitsAndVariants() throws Exception {
    String tmx = START + GOOD + "<tu>" + tuv("en", "A") + tuv("de", "B") + "</tu>" + END;

    ValidationSummary summary = validate(bytes(tmx), new ArrayList<>());

    assertThat(summary.units()).isEqualTo(2);
    assertThat(summary.languages())
        .containsExactly(Map.entry("en", 2L), Map.entry("ru", 1L), Map.entry("de", 1L));
    assertThat(summary.counts()).containsExactly(Map.entry(Rule.MANY_LANGUAGES, 1L));
    assertThat(summary.count(Severity.INFO)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tu>%s</tu>|one-variant",
        "<tu>%s<note>late</note>%s</tu>|content",
        "<tu><note>first</note>%s%s</tu>|",
        "<tu></tu>|content",
        "<tu/>|content",
        "<tu>words%s%s</tu>|content",
        "<tu mine=\"1\">%s%s</tu>|unknown-attribute",
        "<tu xmlns:x=\"urn:x\">%s%s</tu>|unknown-attribute",
        "<tu segtype=\"word\">%s%s</tu>|attribute-value",
        "<tu segtype=\"phrase\">%s%s</tu>|",
        "<tu segtype=\"phrase&nbsp;\">%s%s</tu>|unknown-entity",
        "<tu tuid=\"a&amp;b&#9;\">%s%s</tu>|",
        "<x:tu>%s%s</x:tu>|unknown-element, no-units",
        "<tuv xml:lang=\"en\"><seg>A</seg></tuv>|content, no-units",
        "<tu creationdate=\"20261122T213000Z\">%s%s</tu>|",
        "<tu creationdate=\"2026-11-22\">%s%s</tu>|date",
        "<tu changedate=\"20261322T213000Z\">%s%s</tu>|date",
        "<tu srclang=\"de\">%s%s</tu>|source-missing",
        "<tu srclang=\"en-GB\">%s%s</tu>|source-region",
        "<tu srclang=\"*all*\">%s%s</tu>|source-all",
        "<tu>%s%s%<s</tu>|same-language, conflict",
        "<tu>%s<tuv><seg>Б</seg></tuv></tu>|missing-attribute",
        "<tu>%s<tuv lang=\"ru\"><seg>Б</seg></tuv></tu>|missing-attribute, deprecated",
        "<tu>%s<tuv xml:lang=\"ru\"></tuv></tu>|content, one-variant",
        "<tu>%s<tuv xml:lang=\"ru\"><seg>Б</seg><seg>В</seg></tuv></tu>|content, same-language, conflict",
        "<tu>%s<tuv xml:lang=\"ru_RU\"><seg>Б</seg></tuv></tu>|language-code",
        "<tu>%s<tuv xml:lang=\"Russian (Russia)\"><seg>Б</seg></tuv></tu>|language-code",
        "<tu>%s<tuv xml:lang=\"\"><seg>Б</seg></tuv></tu>|language-code",
        "<tu>%s<tuv xml:lang=\"RU\"><seg>Б</seg></tuv></tu>|language-case",
      })
  void unitsAreChecked(String unit, String rules) throws Exception {
    String filled =
        String.format(unit.replace("%<s", tuv("ru", "Другое.")), tuv("en", "A."), tuv("ru", "Б."));

    assertThat(rules(START + filled + END)).isEqualTo(rules == null ? "" : rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'<seg></seg>'|empty-segment",
        "'<seg/>'|empty-segment",
        "'<seg> \u00A0\u200B </seg>'|blank-segment",
        "'<seg> A</seg>'|edge-space",
        "'<seg>A\n</seg>'|edge-space",
        "'<seg>A<ph/> B</seg>'|",
        "'<seg><ph/> A</seg>'|",
        "'<seg><ph>{1}</ph></seg>'|",
        "'<seg>a\u0085b\u0091c</seg>'|control-character",
        "'<seg>a\uFFFDb</seg>'|replacement-character",
        "'<seg>a&#1;b</seg>'|forbidden-reference",
        "'<seg>a&#xB;b&#x1F;</seg>'|forbidden-reference, forbidden-reference, edge-space",
        "'<seg>a&#xD800;b</seg>'|forbidden-reference",
        "'<seg>a&#9;b&#x1F600;c</seg>'|",
        "'<seg><![CDATA[a &#1; b]]></seg>'|",
        "'<seg>a<!-- &#1; <x> --->b</seg>'|not-well-formed",
        "'<seg>a<!-- &#1; <x> -->b</seg>'|",
        "'<seg>a&nbsp;b</seg>'|unknown-entity",
        "'<seg>a&lt;b&amp;c</seg>'|",
        "'<seg>a<b>b</b></seg>'|unknown-element",
        "'<seg>a<bpt i=\"1\"/>b<ept i=\"1\"/></seg>'|",
        "'<seg>a<bpt i=\"1\"/>b</seg>'|unpaired-code",
        "'<seg>a<ept i=\"1\"/>b<bpt i=\"1\"/></seg>'|unpaired-code, unpaired-code",
        "'<seg>a<bpt/>b</seg>'|missing-attribute, unpaired-code",
        "'<seg>a<it pos=\"open\"/>b</seg>'|attribute-value",
        "'<seg>a<ut>x</ut>b</seg>'|deprecated",
        "'<seg>a<hi>b</hi>c</seg>'|",
        "'<seg>a<hi><hi>b</hi></hi>c</seg>'|nested-code",
        "'<seg>a<ph>x<sub>b</sub></ph>c</seg>'|nested-code",
        "'<seg>a<sub>b</sub>c</seg>'|content",
        "'<seg>A.</seg>'|untranslated",
      })
  void segmentsAreChecked(String segment, String rules) throws Exception {
    String unit = "<tu>" + tuv("en", "A.") + "<tuv xml:lang=\"ru\">" + segment + "</tuv></tu>";

    assertThat(rules(START + unit + END)).isEqualTo(rules == null ? "" : rules);
  }

  @Test
  void rawControlCharactersAreFoundAndTheRestIsStillRead() throws Exception {
    List<Finding> findings =
        found(START + unit("a\u0001b", "в") + "\n" + unit("c\u001Fd\uFFFE", "г") + "\n<x/>" + END);

    assertThat(findings)
        .extracting(finding -> finding.rule() + " " + finding.line())
        .containsExactly(
            "FORBIDDEN_CHARACTER 2",
            "FORBIDDEN_CHARACTER 3",
            "FORBIDDEN_CHARACTER 3",
            "EDGE_SPACE 3",
            "UNKNOWN_ELEMENT 4");
    assertThat(findings.get(0).message()).contains("U+0001");
  }

  @Test
  void duplicatesAndConflictsNameTheLineOfTheFirst() throws Exception {
    String tmx =
        START
            + String.join(
                "\n",
                GOOD,
                unit("A dog.", "Пёс."),
                unit("The cat.", "Кот."),
                unit("A dog.", "Собака."))
            + END;

    assertThat(found(tmx))
        .containsExactly(
            new Finding(Rule.DUPLICATE, 4, "the same as the unit at line 2"),
            new Finding(Rule.CONFLICT, 5, "translated differently from the unit at line 3"));
  }

  @Test
  void codesTellSegmentsApart() throws Exception {
    assertThat(rules(START + unit("A<ph/>", "Б") + unit("A", "Б") + END)).isEmpty();
  }

  @Test
  void aLongSegmentIsCountedInItsTextAlone() throws Exception {
    String text = "слово ".repeat(400).strip();
    String code = "<ph>" + "x".repeat(5000) + "</ph>";

    assertThat(rules(START + unit("A", text + code) + END)).isEqualTo("long-segment");
    assertThat(rules(START + unit("A", "Б" + code + "В") + END)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version=\"1.4\"|version=\"1.4b\"|version",
        "version=\"1.4\"|version=\"1.1\"|version",
        "version=\"1.4\"||missing-attribute",
        "segtype=\"sentence\"||missing-attribute",
        "adminlang=\"en\"|adminlang=\"en_US\"|language-code",
        "srclang=\"en\"|srclang=\"*all*\"|source-all",
        "srclang=\"en\"|srclang=\"de\"|source-missing",
        "datatype=\"plaintext\"|datatype=\"plaintext\" creationdate=\"today\"|date",
        "<body>|<body x=\"1\">|unknown-attribute",
        "<body>|<body>text|content",
        "</body>|</body><body/>|content",
        "</tmx>||not-well-formed",
        "</tmx>|</tmx>more|not-well-formed",
        "</seg>|</sag>|not-well-formed",
      })
  void theFrameIsChecked(String what, String by, String rules) throws Exception {
    String tmx = START + GOOD + END;
    assertThat(tmx).contains(what);

    assertThat(rules(tmx.replace(what, by == null ? "" : by))).isEqualTo(rules);
  }

  @Test
  void aHeaderAfterTheBodyIsMisplaced() throws Exception {
    assertThat(rules("<tmx version=\"1.4\"><body>" + GOOD + "</body>" + HEADER + "</tmx>"))
        .startsWith("content");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><tu/></html>", "<tu/>", "<TMX/>"})
  void anotherRootIsFound(String xml) throws Exception {
    assertThat(found(xml)).extracting(Finding::rule).contains(Rule.NO_UNITS).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "text", "{}", "<", "<tmx", "PK\u0003\u0004", "<!DOCTYPE"})
  void whatIsNoXmlIsFound(String text) throws Exception {
    assertThat(found(text)).extracting(Finding::rule).contains(Rule.NOT_WELL_FORMED);
  }

  @Test
  void aFileThatIsCutOffIsSaidToBe() throws Exception {
    List<Finding> findings = found(START + GOOD + "\n" + GOOD.substring(0, 50));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("the file is cut off here");
    assertThat(findings.get(0).line()).isEqualTo(3);
  }

  @Test
  void anEntityBombAndOutsideEntitiesAreNeverFollowed() throws Exception {
    String bomb =
        "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\" [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    assertThat(rules(bomb + START + unit("x&b;&c;", "y") + END))
        .isEqualTo("doctype, unknown-entity, unknown-entity");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', ''",
    "UTF-8, '\uFEFF', byte-order-mark",
    "UTF-16BE, '\uFEFF', ''",
    "UTF-16LE, '\uFEFF', ''",
    "windows-1251, '', encoding-unusual",
  })
  void encodingsAreToldFromTheFile(String encoding, String mark, String rules) throws Exception {
    String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
    String tmx =
        mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n" + START + GOOD + END;

    List<Finding> findings = new ArrayList<>();
    ValidationSummary summary = validate(tmx.getBytes(Charset.forName(encoding)), findings);

    assertThat(ids(findings)).isEqualTo(rules);
    assertThat(summary.units()).isEqualTo(1);
  }

  @Test
  void aWrongDeclarationIsFound() throws Exception {
    String tmx = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + START + GOOD + "\n" + GOOD + END;
    List<Finding> findings = new ArrayList<>();
    ValidationSummary summary = validate(tmx.getBytes("windows-1251"), findings);

    assertThat(findings).extracting(Finding::rule).contains(Rule.ENCODING_BROKEN);
    assertThat(findings.get(0).line()).isEqualTo(3);
    assertThat(summary.units()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, encoding-contradicted", "klingon, encoding-unknown"})
  void aDeclarationThatCannotBeIsPassedOver(String encoding, String rule) throws Exception {
    assertThat(rules("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + START + GOOD + END))
        .isEqualTo(rule);
  }

  @Test
  void tenMegabytesInASegmentAreMeasuredNotKept() throws Exception {
    byte[] letters = "б".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream(bytes(START + "<tu>" + tuv("en", "A"))));
    parts.add(new ByteArrayInputStream(bytes("<tuv xml:lang=\"ru\"><seg>")));
    for (int i = 0; i < 10; i++) {
      parts.add(new ByteArrayInputStream(letters));
    }
    parts.add(new ByteArrayInputStream(bytes("</seg></tuv></tu>" + END)));
    List<Finding> findings = new ArrayList<>();

    TmxValidator.validate(new SequenceInputStream(Collections.enumeration(parts)), findings::add);

    assertThat(findings)
        .containsExactly(
            new Finding(
                Rule.LONG_SEGMENT, 2, "a segment of 10485760 characters; some tools take 2000"));
  }

  @Test
  void deepTreesAndHugeAttributesEndTheReading() throws Exception {
    assertThat(found(START + "<tu>".repeat(5000)))
        .extracting(Finding::rule)
        .contains(Rule.NOT_WELL_FORMED);
    assertThat(found(START + "<tu tuid=\"" + "x".repeat(1 << 20) + "\"/>"))
        .extracting(Finding::rule)
        .containsExactly(Rule.NOT_WELL_FORMED);
  }

  @Test
  void aStreamThatFailsIsNoFinding() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes(START)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the cable is out");
              }

              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                return read();
              }
            });

    assertThatIOException()
        .isThrownBy(() -> TmxValidator.validate(broken, finding -> {}))
        .withMessageContaining("the cable is out");
  }

  @Test
  void idsAreWordsJoinedByHyphens() {
    assertThat(Rule.values()).extracting(Rule::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  private static String unit(String source, String target) {
    return "<tu>" + tuv("en", source) + tuv("ru", target) + "</tu>";
  }

  private static String tuv(String language, String text) {
    return "<tuv xml:lang=\"" + language + "\"><seg>" + text + "</seg></tuv>";
  }

  private static List<Finding> found(String tmx) throws IOException {
    List<Finding> findings = new ArrayList<>();
    validate(bytes(tmx), findings);
    return findings;
  }

  private static String rules(String tmx) throws IOException {
    return ids(found(tmx));
  }

  private static String ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().id()).collect(Collectors.joining(", "));
  }

  private static ValidationSummary validate(byte[] tmx, List<Finding> findings) throws IOException {
    return TmxValidator.validate(new ByteArrayInputStream(tmx), findings::add);
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
