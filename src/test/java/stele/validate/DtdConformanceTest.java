package stele.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The checks by hand against a validating parser with the DTD itself, on damaged files. */
final class DtdConformanceTest {

  private static final int RUNS = Integer.getInteger("fuzz.runs", 1000);
  private static final Path JAR = Path.of("target", "tmx-clients", "omegat", "omegat-5.8.0.jar");

  private static byte[] dtd;

  /** What a validating parser would complain of, too. */
  private static final Set<Rule> OF_XML_AND_DTD =
      EnumSet.of(
          Rule.NOT_WELL_FORMED,
          Rule.CONTENT,
          Rule.UNKNOWN_ELEMENT,
          Rule.UNKNOWN_ATTRIBUTE,
          Rule.MISSING_ATTRIBUTE,
          Rule.ATTRIBUTE_VALUE,
          Rule.VERSION,
          Rule.FORBIDDEN_CHARACTER,
          Rule.FORBIDDEN_REFERENCE,
          Rule.UNKNOWN_ENTITY);

  private static final String TMX =
      """
      <tmx version="1.4">
        <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" \
      adminlang="en" srclang="en" datatype="plaintext"><note>n</note><prop type="p">v</prop>\
      <ude name="u"><map unicode="#xF8FF"/></ude></header>
        <body>
          <tu tuid="1" segtype="phrase"><note>n</note><prop type="p">v</prop>
            <tuv xml:lang="en"><prop type="p">v</prop><seg>One <bpt i="1">b</bpt>two\
      <ept i="1">e</ept><hi>three <it pos="begin">i<sub>s<ph/></sub></it></hi></seg></tuv>
            <tuv xml:lang="ru" creationdate="20261122T213000Z"><seg>Раз <ut>u</ut></seg></tuv>
          </tu>
          <tu><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="ru"><seg>Два</seg></tuv></tu>
        </body>
      </tmx>
      """;

  @BeforeAll
  static void readTheDtd() throws IOException {
    assumeTrue(Files.exists(JAR), () -> JAR + " is not here; build with -Pclients");
    try (ZipFile jar = new ZipFile(JAR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry("schemas/tmx14.dtd"))) {
      dtd = in.readAllBytes();
    }
  }

  @Test
  void damagedFilesAreRefusedByUsIfAndOnlyIfTheDtdRefusesThem() throws Exception {
    int good = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      String damaged =
          new String(new TmxMutator(seed).damaged(TMX), StandardCharsets.UTF_8)
              .replaceAll("<!DOCTYPE.*?>\\]>|<!DOCTYPE", "");
      boolean conforms = conforms(damaged);
      assertThat(isFaultless(damaged)).as("seed %d:%n%s", seed, damaged).isEqualTo(conforms);
      good += conforms ? 1 : 0;
    }
    assertThat(good).as("both verdicts are tried").isBetween(RUNS / 50, RUNS * 49 / 50);
  }

  @Test
  void theFileItselfConforms() throws Exception {
    assertThat(conforms(TMX)).isTrue();
    assertThat(isFaultless(TMX)).isTrue();
  }

  private static boolean isFaultless(String tmx) throws IOException {
    List<Rule> rules = new ArrayList<>();
    TmxValidator.validate(
        new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)),
        finding -> rules.add(finding.rule()));
    return rules.stream().noneMatch(OF_XML_AND_DTD::contains);
  }

  private static boolean conforms(String tmx) throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setValidating(true);
    try {
      factory
          .newSAXParser()
          .parse(
              new InputSource(new StringReader("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">" + tmx)),
              new DefaultHandler() {
                @Override
                public InputSource resolveEntity(String publicId, String systemId) {
                  return new InputSource(new ByteArrayInputStream(dtd));
                }

                @Override
                public void error(SAXParseException e) throws SAXParseException {
                  throw e;
                }
              });
      return true;
    } catch (SAXException e) {
      return false;
    }
  }
}
