package stele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;

class SrxDocumentTest {

  private static final String RULES =
      """
      <languagerules>
        <languagerule languagerulename="Shop">
          <rule break="no"><beforebreak>\\bArt\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
          <rule break="yes"><beforebreak>[.;]</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule>
        <languagerule languagerulename="Bars">
          <rule><beforebreak>\\|</beforebreak></rule>
        </languagerule>
      </languagerules>
      """;

  private static String srx(String header, String rules, String maps) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" %s/>
        <body>%s<maprules>%s</maprules></body>
        </srx>
        """
        .formatted(header, rules, maps);
  }

  private static String map(String languages, String rules) {
    return "<languagemap languagepattern=\"%s\" languagerulename=\"%s\"/>"
        .formatted(languages, rules);
  }

  private static SrxDocument read(String xml) throws InputException {
    return SrxDocument.read("shop.srx", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static Segmenter segmenter(String xml, String language) throws InputException {
    return Segmenter.of(
        Language.of(language),
        new SegmentationOptions(
            ParagraphMode.AUTO, UserAbbreviations.none(), java.util.Optional.of(read(xml))));
  }

  private static List<String> split(String xml, String language, String text)
      throws InputException {
    Document document = new Document("d", Language.of(language), "d", "", text, List.of());
    SegmentedDocument split = segmenter(xml, language).segment(document);
    return split.segments().stream().map(Segment::text).toList();
  }

  @Test
  void theFirstRuleThatFitsAPlaceDecides() throws Exception {
    String xml = srx("cascade=\"no\"", RULES, map("en.*", "Shop"));
    assertThat(split(xml, "en", "See Art. 5 of it; it is new. So there."))
        .containsExactly("See Art. 5 of it;", "it is new.", "So there.");
  }

  @Test
  void withoutCascadeOnlyTheFirstMapCounts() throws Exception {
    String maps = map("en.*", "Shop") + map(".*", "Bars");
    assertThat(split(srx("cascade=\"no\"", RULES, maps), "en", "A; b|c")).hasSize(2);
    assertThat(split(srx("cascade=\"yes\"", RULES, maps), "en", "A; b|c")).hasSize(3);
  }

  @Test
  void aMapFitsTheWholeTagInAnyCase() throws Exception {
    String xml = srx("cascade=\"no\"", RULES, map("EN|EN-GB", "Shop"));
    assertThat(segmenter(xml, "en-GB").rules()).isEqualTo(Segmenter.Rules.SRX);
    assertThat(segmenter(xml, "en-US").rules()).isEqualTo(Segmenter.Rules.LANGUAGE);
    assertThat(segmenter(xml, "ru").rules()).isEqualTo(Segmenter.Rules.LANGUAGE);
  }

  @Test
  void rulesThatOverlapAreAllFound() throws Exception {
    String rules =
        "<languagerules><languagerule languagerulename=\"R\">"
            + "<rule break=\"no\"><beforebreak>\\s[A-Z]\\.\\s</beforebreak></rule>"
            + "<rule><beforebreak>\\.\\s</beforebreak></rule></languagerule></languagerules>";
    assertThat(split(srx("", rules, map(".*", "R")), "en", "Ask J. R. R. Hale. He knows."))
        .containsExactly("Ask J. R. R. Hale.", "He knows.");
  }

  @Test
  void aLineBreakInAWrappedParagraphIsASpaceToTheRules() throws Exception {
    String rules =
        "<languagerules><languagerule languagerulename=\"R\">"
            + "<rule><beforebreak>\\n</beforebreak></rule>"
            + "<rule><beforebreak>\\. </beforebreak><afterbreak>\\p{Lu}</afterbreak></rule>"
            + "</languagerule></languagerules>";
    String text =
        """
        The meeting was called for nine, but at ten the hall was still empty
        and the porter had gone to look for the key. Nobody knew where it was.
          Nor did anyone care to ask him, since he was known to be short with
        those who asked.""";
    assertThat(split(srx("", rules, map(".*", "R")), "en", text))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("Nor did")
        .endsWith("who asked.");
  }

  @ParameterizedTest
  @CsvSource({
    "[[:Lu:]], Ж, true",
    "[[:alpha:]], ж, true",
    "[[:^alpha:]], ж, false",
    "[[:alnum:]_], 7, true",
    "[^[:alnum:]], 7, false",
    "\\U0001F600, 😀, true",
    "\\w, ж, true"
  })
  void whatIcuWritesJavaUnderstands(String regex, String character, boolean fits) throws Exception {
    String rules =
        "<languagerules><languagerule languagerulename=\"R\"><rule><beforebreak>"
            + regex
            + "</beforebreak><afterbreak>!</afterbreak></rule></languagerule></languagerules>";
    assertThat(split(srx("", rules, map(".*", "R")), "en", "a " + character + "!"))
        .hasSize(fits ? 2 : 1);
  }

  @Test
  void aFileThatSaysItIsForJavaIsReadAsJavaReadsIt() throws Exception {
    String options =
        "/><x:options xmlns:x=\"http://okapi.sf.net/srx-extensions\" useJavaRegex=\"yes\"";
    String rules =
        "<languagerules><languagerule languagerulename=\"R\"><rule><beforebreak>\\w</beforebreak>"
            + "<afterbreak>!</afterbreak></rule></languagerule></languagerules>";
    assertThat(split(srx(options, rules, map(".*", "R")), "en", "ж!")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <tmx version="1.4"/>                 | line 1: its root is <tmx>, not <srx>
          <srx version="1.0"/>                 | line 1: is SRX 1.0, and only SRX 2.0 can be read
          <srx version="2.0"><body>            | line 1: is not well-formed XML
          rules                                | line 1: is not well-formed XML
          <srx version="2.0"/>                 | maps no language to any rules
          <srx><rule/></srx>                   | line 1: there is a rule outside <languagerule>
          """)
  void whatIsNoSrxIsRefused(String xml, String message) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("shop.srx: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "a)(b", "*a", "[[:nonsense:]]", "b\\"})
  void aRuleThatIsNoRegularExpressionIsRefusedWithItsLine(String regex) {
    String xml =
        "<srx version=\"2.0\"><body>\n<languagerules><languagerule languagerulename=\"R\">\n\n"
            + "<rule><beforebreak>"
            + regex
            + "</beforebreak></rule></languagerule></languagerules></body></srx>";
    assertThatThrownBy(() -> read(xml))
        .hasMessageStartingWith("shop.srx: line 4: the rule is not a regular expression: ")
        .hasMessageEndingWith("; correct the rule or remove it");
  }

  @Test
  void aMapToRulesThatAreNotThereIsRefused() {
    assertThatThrownBy(() -> read(srx("", RULES, map(".*", "Shoppe"))))
        .hasMessageContaining("line 13: the language map names rules 'Shoppe'");
  }

  @Test
  void nothingOutsideTheFileIsRead() {
    String xml =
        "<!DOCTYPE srx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            + srx("", RULES, map("&a;", "Shop")).substring(39);
    assertThatThrownBy(() -> read(xml)).isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|aa)+b", "(a*)*b", "(?:a|b|ab)*c"})
  void aRuleThatWouldTakeForeverIsStopped(String regex) throws Exception {
    String rules =
        "<languagerules><languagerule languagerulename=\"R\"><rule><beforebreak>"
            + regex
            + "</beforebreak></rule></languagerule></languagerules>";
    Segmenter segmenter = segmenter(srx("", rules, map(".*", "R")), "en");
    String text = "a".repeat(20_000);
    assertThatThrownBy(
            () -> segmenter.segment(new Document("d", Language.of("en"), "d", "", text, List.of())))
        .isInstanceOf(SrxRuleException.class)
        .hasMessageContaining("the rule takes too long on this text");
  }

  @ParameterizedTest
  @MethodSource("stele.segment.HardCases#languages")
  void theRulesOfLanguageToolGiveWhatItsOwnLibraryMakesOfThem(String language) throws Exception {
    SrxDocument rules = SrxDocument.read("segment.srx", LanguageToolRules.bytes());
    SrxSplitter splitter =
        new SrxSplitter("segment.srx", rules.rulesFor(Language.of(language)).orElseThrow());
    for (HardCases.Case one : HardCases.of(language)) {
      List<String> ours =
          splitter.split(one.text(), new stele.bitext.Span(0, one.text().length())).stream()
              .map(span -> span.in(one.text()))
              .toList();
      assertThat(ours).isEqualTo(LanguageToolRules.split(language, one.text()));
    }
  }
}
