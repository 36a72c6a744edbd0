package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void caseAndYoAreFolded() {
    assertThat(Folding.keepingLength("Ёлка ÉTÉ")).isEqualTo("елка été");
    assertThat(Folding.composed("Ёлка ÉTÉ")).isEqualTo("елка été");
  }

  @Test
  void placesStayWhereOneLetterWouldBecomeTwo() {
    assertThat(Folding.keepingLength("İ")).hasSize(1);
    assertThat(Folding.composed("İ")).hasSize(2);
  }

  @Test
  void aLetterAndItsAccentAreComposed() {
    assertThat(Folding.composed("e\u0301 Е\u0308")).isEqualTo("é е");
    assertThat(Folding.keepingLength("e\u0301")).isEqualTo("e\u0301");
  }

  @Test
  void withoutYoTheCaseStays() {
    assertThat(Folding.withoutYo("Ёж ёж Eё")).isEqualTo("Еж еж Eе");
  }
}
