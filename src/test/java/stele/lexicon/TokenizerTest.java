package stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TokenizerTest {

  @Test
  void wordsNumbersAndSignsAreTokens() {
    assertThat(Tokenizer.words("In 1927, 3.5 million (!) – voilà."))
        .containsExactly("in", "1927", ",", "3.5", "million", "(", "!", ")", "–", "voilà", ".");
  }

  @Test
  void aStopAfterANumberIsNoPartOfIt() {
    assertThat(Tokenizer.words("1932. 5,")).containsExactly("1932", ".", "5", ",");
  }

  @Test
  void everyHanAndKanaCharacterStandsByItself() {
    assertThat(Tokenizer.words("我爱Java。カナ")).containsExactly("我", "爱", "java", "。", "カ", "ナ");
  }

  @Test
  void decomposedAndComposedLettersAreOneWord() {
    assertThat(Tokenizer.words("cafe\u0301")).isEqualTo(Tokenizer.words("caf\u00e9"));
  }

  @Test
  void yoIsYe() {
    assertThat(Tokenizer.words("ЁЛКА её")).containsExactly("елка", "ее");
  }

  @Test
  void spacesOfEveryKindAreNoTokens() {
    assertThat(Tokenizer.words(" \t\n\u00a0\u2009\u3000")).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneAreNotCut() {
    assertThat(Tokenizer.words("\uD83D\uDE00\uD840\uDC00"))
        .containsExactly("\uD83D\uDE00", "\uD840\uDC00");
  }

  @Test
  void brokenSurrogatesDoNoHarm() {
    assertThat(Tokenizer.words("a\uD800b")).hasSize(3);
  }

  @Test
  void stemsAreTheFirstFiveLettersAndNumbersStayWhole() {
    assertThat(Tokenizer.stem("революция")).isEqualTo("револ");
    assertThat(Tokenizer.stem("house")).isEqualTo("house");
    assertThat(Tokenizer.stem("1234567")).isEqualTo("1234567");
  }

  @Test
  void capitalsAreFoldedAlikeInEveryLocale() {
    java.util.Locale before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
      assertThat(Tokenizer.words("ISTANBUL")).containsExactly("istanbul");
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
