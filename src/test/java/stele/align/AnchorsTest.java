package stele.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnchorsTest {

  @Test
  void aRareNumberSpeaksForItsSentences() {
    float[] row = row(List.of("it was 1927", "then"), List.of("потом", "это был 1927", "и"), 0);

    // q is 1: the number has no other partner; one of three sentences holds it
    assertThat(row[0]).isZero();
    assertThat(row[1]).isCloseTo((float) (.5 * Math.log(1 + 3)), within(1e-5f));
    assertThat(row[2]).isZero();
  }

  @Test
  void wordsOfManySentencesSayNothing() {
    assertThat(row(Collections.nCopies(31, "1927"), List.of("1927"), 0)).containsOnly(0);
    assertThat(row(Collections.nCopies(30, "1927"), List.of("1927"), 0)[0]).isPositive();
  }

  @Test
  void oneCellGetsNoMoreThanTheCap() {
    String numbers = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";

    assertThat(row(List.of(numbers), List.of(numbers, "x"), 0)[0]).isEqualTo(6);
  }

  @Test
  void clearingUndoesAdding() {
    List<String> text = List.of("1 2 3", "3 4", "1 5");
    Anchors anchors = anchors(text, text);
    float[] row = new float[3];
    anchors.addRow(0, row);
    assertThat(row[0]).isPositive();
    anchors.clearRow(0, row);

    assertThat(row).containsOnly(0);
  }

  private static float[] row(List<String> source, List<String> target, int sentence) {
    float[] row = new float[target.size()];
    anchors(source, target).addRow(sentence, row);
    return row;
  }

  private static Anchors anchors(List<String> source, List<String> target) {
    Lattices.Texts texts = Lattices.Texts.untrained(source, target);
    return Anchors.of(texts.source(), texts.target(), texts.words());
  }
}
