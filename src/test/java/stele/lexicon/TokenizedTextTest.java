package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TokenizedTextTest {

  private final TokenizedText text = TokenizedText.of(List.of("Ja ja, nein.", "", "Ja?"));

  @Test
  void typesAreNumberedAsTheyAppear() {
    assertThat(text.types()).containsExactly("ja", ",", "nein", ".", "?");
    assertThat(text.sentence(0)).containsExactly(0, 0, 1, 2, 3);
    assertThat(text.sentence(1)).isEmpty();
    assertThat(text.sentence(2)).containsExactly(0, 4);
    assertThat(text.count(0)).isEqualTo(3);
  }

  @Test
  void probabilitiesOfAllTypesAddUpToOne() {
    double sum = IntStream.range(0, text.typeCount()).mapToDouble(text::probability).sum();

    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void lengthIsInBytesAndNeverZero() {
    TokenizedText other = TokenizedText.of(List.of("", "да", "\uD83D\uDE00"));

    assertThat(other.length(0)).isEqualTo(1);
    assertThat(other.length(1)).isEqualTo(5);
    assertThat(other.length(2)).isEqualTo(5);
  }
}
