package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CognatesTest {

  @Test
  void equalStringsCountByKind() {
    assertThat(count("1927", "1927")).isEqualTo(2);
    assertThat(count("Rakov", "Rakov")).isEqualTo(1.5);
    assertThat(count("de", "de")).isEqualTo(.2f);
    assertThat(count("!", "!")).isEqualTo(.5);
  }

  @Test
  void namesMeetAcrossAlphabets() {
    assertThat(count("Brandler", "Брандлер")).isEqualTo(.7f);
    assertThat(count("Παρίσι", "Paris")).isEqualTo(.7f);
    assertThat(count("Čapek", "Capek")).isEqualTo(.7f);
  }

  @Test
  void shortOrDifferentWordsAreNoCognates() {
    assertThat(count("Mao", "Мао")).isZero();
    assertThat(count("house", "horse")).isZero();
    assertThat(count("1927", "1928")).isZero();
    assertThat(count("!", "?")).isZero();
  }

  @Test
  void scriptsWithoutATableHaveNoCognates() {
    assertThat(count("שלום", "سلام")).isZero();
  }

  private static double count(String near, String far) {
    TokenizedText source = TokenizedText.of(List.of(near));
    TokenizedText target = TokenizedText.of(List.of(far));
    PriorCounts.Builder prior = new PriorCounts.Builder(source.typeCount());
    Cognates.addTo(prior, source, target);
    return prior.build().count(0, 0);
  }
}
