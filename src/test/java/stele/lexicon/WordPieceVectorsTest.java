package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceVectorsTest {

  private static final WordPieceVectors TABLE =
      new WordPieceTableBuilder(2)
          .piece("un", 1, 0)
          .piece("##aff", 0, 2)
          .piece("##able", 5, 1)
          .piece("##a", 9, 9)
          .piece("u", 8, 8)
          .piece("Hund", 7, -3)
          .piece("hu", 1, 1)
          .piece("##nd", 1, 1)
          .piece("水", 4, 4)
          .piece("山", 6, -4)
          .piece("é", 3, 3)
          .build();

  private static List<String> pieces(String word) {
    WordPieceVocabulary vocabulary = TABLE.vocabulary();
    return Arrays.stream(vocabulary.pieces(word, 4)).mapToObj(vocabulary::piece).toList();
  }

  @Test
  void theLongestPieceIsTakenFirst() {
    assertThat(pieces("unaffable")).containsExactly("un", "##aff", "##able");
    assertThat(pieces("ua")).containsExactly("u", "##a");
  }

  @Test
  void aWordWithARestThatIsNoPieceHasNoPiecesAtAll() {
    assertThat(pieces("unaffx")).isEmpty();
    assertThat(pieces("aff")).as("a continuation cannot start a word").isEmpty();
    assertThat(pieces("##aff")).as("marks are not part of words").isEmpty();
    assertThat(pieces("")).isEmpty();
  }

  @Test
  void aWordOfMorePiecesThanAskedForHasNone() {
    assertThat(pieces("uaaa")).hasSize(4);
    assertThat(pieces("uaaaa")).isEmpty();
  }

  @Test
  void everyIdeographIsAWordOfItsOwn() {
    assertThat(pieces("水山")).containsExactly("水", "山");
    assertThat(pieces("un水un")).containsExactly("un", "水", "un");
  }

  @Test
  void lettersWithCombiningAccentsAreFoundUnderTheirComposedForm() {
    assertThat(pieces("e\u0301")).containsExactly("é");
  }

  @Test
  void caseMatters() {
    assertThat(pieces("Hund")).containsExactly("Hund");
    assertThat(pieces("hund")).containsExactly("hu", "##nd");
    assertThat(pieces("HUND")).isEmpty();
  }

  @Test
  void aVectorIsTheMeanOfThePieces() {
    assertThat(TABLE.vector("unaffable")).hasValue(new float[] {2, 1});
    assertThat(TABLE.vector("xyz")).isEmpty();
  }

  @Test
  void theFormWithFewerPiecesCountsAndTheLowerCaseOneWhenEqual() {
    assertThat(TABLE.vector("hund", "Hund", 4)).hasValue(new float[] {7, -3});
    assertThat(TABLE.vector("un", "u", 4)).hasValue(new float[] {1, 0});
    assertThat(TABLE.vector("xyz", "un", 4)).hasValue(new float[] {1, 0});
    assertThat(TABLE.vector("un", "XYZ", 4)).hasValue(new float[] {1, 0});
    assertThat(TABLE.vector("xyz", "XYZ", 4)).isEmpty();
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> WordPieceVectors.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a table of word-piece vectors");
  }

  @Test
  void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() {
    byte[] whole = new WordPieceTableBuilder(2).piece("a", 1).piece("b", 2).piece("c", 3).bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> WordPieceVectors.read(new ByteArrayInputStream(cut)))
          .as("cut after %d of %d bytes", length, whole.length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void theBundledTableKnowsTranslations() {
    assertThat(cosine("house", "дом")).isGreaterThan(cosine("house", "вода") + .2);
    assertThat(cosine("water", "水")).isGreaterThan(cosine("water", "山") + .1);
    assertThat(cosine("Wasser", "eau")).isGreaterThan(cosine("Wasser", "maison") + .2);
  }

  @Test
  void theBundledTableCutsWordsAsBertDoes() {
    WordPieceVocabulary vocabulary = WordPieceVectors.bundled().vocabulary();
    assertThat(Arrays.stream(vocabulary.pieces("unaffable", 9)).mapToObj(vocabulary::piece))
        .containsExactly("una", "##ffa", "##ble");
    for (int i = 0; i < vocabulary.size(); i += 97) {
      String piece = vocabulary.piece(i);
      if (!piece.startsWith("##") && Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
        assertThat(vocabulary.pieces(piece, 4)).as(piece).containsExactly(i);
      }
    }
  }

  private static double cosine(String a, String b) {
    float[] x = WordPieceVectors.bundled().vector(a).orElseThrow();
    float[] y = WordPieceVectors.bundled().vector(b).orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int d = 0; d < x.length; d++) {
      xy += x[d] * y[d];
      xx += x[d] * x[d];
      yy += y[d] * y[d];
    }
    return xy / Math.sqrt(xx * yy);
  }
}
