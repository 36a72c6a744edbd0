package stele.format.xliff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.Samples;
import stele.testing.Alignments;
import stele.testing.Golden;
import stele.testing.RandomAlignments;

/** What we write is XLIFF as its committee describes it: core and metadata module. */
final class XliffSchemaTest {

  private static final String CORE = "/net/sf/okapi/lib/xliff2/";

  private final Schema schema = schema();

  @Test
  void aDialogueIsAUnitABead() throws Exception {
    Golden.check("write/dialogue/expected.xlf", xliff(Samples.dialogue()));
  }

  @Test
  void theDialogueIsValid() throws Exception {
    validate(xliff(Samples.dialogue()));
    validate(xliff(Samples.oddities()));
    validate(xliff(Alignments.of("en", "ru").build()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anythingWeWriteIsValid(long seed) throws Exception {
    Alignment all = RandomAlignments.of(seed);
    if (all.documents().size() == 2) {
      validate(xliff(all));
    }
  }

  /** The schema is no open door: neither for the core nor for the module. */
  @ParameterizedTest
  @ValueSource(
      strings = {"state=\"translated\"", "trgLang=\"ru\"", "<source>", "type=\"confidence\""})
  void theSchemaSeesWhatIsWrong(String part) throws Exception {
    String broken =
        part.equals("<source>")
            ? xliff(Samples.dialogue()).replaceFirst("<source>[^<]*</source>", "")
            : xliff(Samples.dialogue()).replaceFirst(part, "wrong=\"x y\"");

    assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
  }

  @Test
  void threeVersionsAreRefused() {
    Alignment three = Alignments.of("en", "ru", "de").pair(1, "One.", "Раз.", "Eins.").build();

    assertThatThrownBy(() -> xliff(three))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "XLIFF holds two versions, but there are 3;"
                + " choose two, and write a file for each pair");
  }

  private static String xliff(Alignment alignment) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XliffWriter().write(alignment, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void validate(String xliff) throws Exception {
    schema.newValidator().validate(new StreamSource(new StringReader(xliff)));
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      return factory.newSchema(
          new Source[] {
            source("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"),
            source("xliff_core_2.0.xsd"),
            source("modules/metadata.xsd")
          });
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Source source(String name) {
    URL url = Objects.requireNonNull(XliffSchemaTest.class.getResource(CORE + name), name);
    return new StreamSource(url.toExternalForm());
  }
}
