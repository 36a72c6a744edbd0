package stele.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonRowTest {

  @Test
  void writesFieldsInTheirOrderOnOneLine() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("z", 1);
    fields.put("a", Arrays.asList(true, null, new BigDecimal("0.97"), 1.5));
    fields.put("empty", Map.of());
    fields.put("none", List.of());

    assertThat(JsonRow.of(fields))
        .isEqualTo("{\"z\": 1, \"a\": [true, null, 0.97, 1.5], \"empty\": {}, \"none\": []}");
  }

  @Test
  void everyCharacterComesBackAsItWas() {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c <= 0xFFFF; c++) {
      texts.add("a" + (char) c + "b");
    }
    texts.add("\uD83D\uDE00");

    assertThat(JsonMapper.shared().readValue(JsonRow.ofValue(texts), String[].class))
        .containsExactlyElementsOf(texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\u2028", "\u2029", "\r", "\u0000", "\uD800", "\uDC00"})
  void escapesWhatWouldBreakALineOrIsNoText(String text) {
    assertThat(JsonRow.ofValue(text)).matches("\"\\\\[a-z0-9]+\"");
  }

  @Test
  void numbersBeyondDoubleAreKept() {
    assertThat(JsonRow.ofValue(new BigDecimal("1E+400"))).isEqualTo("1E+400");
  }

  @Test
  void refusesWhatJsonCannotSay() {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonRow.ofValue(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonRow.ofValue(new Object()));
  }
}
