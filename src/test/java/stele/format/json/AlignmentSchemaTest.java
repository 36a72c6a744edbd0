package stele.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.format.Samples;
import stele.testing.RandomAlignments;

final class AlignmentSchemaTest {

  private final JsonSchema schema = schema();

  @Test
  void theSchemaIsItselfOne() throws Exception {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(schemaText(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatWeWriteIsValid(long seed) throws Exception {
    assertThat(faults(json(RandomAlignments.of(seed)))).isEmpty();
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stele-alignmant\"            | \"stele-alignment\"",
        "\"version\": 2                 | \"version\": 1",
        "\"docs\"                       | \"documents\"",
        "\"pairs\"                      | \"beads\"",
        "\"id\": 1                      | \"id\": \"en\"",
        "\"from\": 0                    | \"start\": 0",
        "\"start\": -1                  | \"start\": 0",
        "\"paragraph\": 0.5             | \"paragraph\": 0",
        "\"text\": \"\"                 | \"text\": \"Chapter 2\"",
        "\"segments\": [[5]]            | \"segments\": [[5], [3]]",
        "\"segments\": [[], []]         | \"segments\": [[5], [3]]",
        "\"segments\": [[5, 5], [3]]    | \"segments\": [[5], [3]]",
        "\"segments\": [5, 3]           | \"segments\": [[5], [3]]",
        "\"confidence\": 1.5            | \"confidence\": 0.5",
        "\"confidence\": \"high\"       | \"confidence\": 0.5",
        "\"status\": \"perhaps\"        | \"status\": \"rejected\"",
        "\"flags\": \"moved\"           | \"flags\": [\"moved\", \"numbers-differ\"]",
        "\"flags\": [\"Has moved\"]     | \"flags\": [\"moved\", \"numbers-differ\"]",
        "\"note\": [1]                  | \"note\": \"Which\\nedition?\"",
        "\"sha256\": \"none\"           | \"sha256\": \"0000000000000000000000000000000000000000000000000000000000000000\""
      })
  void aBrokenFileIsNotValid(String wrong, String right) throws Exception {
    String json = json(Samples.dialogue());
    assertThat(json).contains(right);

    assertThat(faults(json.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"headline\"        | \"heading\"",
        "\"para\": 0, \"kind\" | \"paragraph\": 0, \"kind\"",
        "\"level\": -1       | \"level\": 2",
        "\"r\": 3            | \"row\": 3"
      })
  void brokenStructureIsNotValid(String wrong, String right) throws Exception {
    String json = json(Samples.structured());
    assertThat(faults(json)).isEmpty();
    assertThat(json).contains(right);

    assertThat(faults(json.replace(right, wrong))).isNotEmpty();
  }

  private Set<ValidationMessage> faults(String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  private static String json(Alignment alignment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AlignmentJsonWriter(Samples.GENERATOR).write(alignment, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());
  }

  private static String schemaText() {
    try (InputStream in =
        AlignmentJsonWriter.class.getResourceAsStream("/stele/alignment.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
