package stele.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void hanAndKanaAreThreeScripts() {
    assertThat("漢々〇ひカｶ㐀".codePoints()).allMatch(Scripts::isHanOrKana);
    assertThat("aжー、ㄅ한。".codePoints()).noneMatch(Scripts::isHanOrKana);
  }

  @Test
  void noCharacterOfTheseScriptsLiesBeforeTheRadicals() {
    assertThat(IntStream.range(0, 0x2E80).mapToObj(UnicodeScript::of))
        .doesNotContain(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  }

  @Test
  void bopomofoAndTheProlongedSoundMarkAreLettersWithoutSpacesToo() {
    assertThat("漢ひカーㄅ".codePoints()).allMatch(Scripts::isUnspacedLetter);
    assertThat("a、한".codePoints()).noneMatch(Scripts::isUnspacedLetter);
    assertThat(Scripts.isUnspacedLetter(0x2EA)).as("a tone mark among the modifiers").isFalse();
  }

  @Test
  void linesJoinWithoutSpaceAtWidePunctuation() {
    assertThat("漢、。「　（Ａ！".codePoints()).allMatch(Scripts::joinsWithoutSpace);
    assertThat("a한ーㄅ".codePoints()).noneMatch(Scripts::joinsWithoutSpace);
  }

  @Test
  void anAccentDoesNotChangeTheScript() {
    assertThat("aéŁ".codePoints()).allMatch(Scripts::isLatin);
    assertThat("жα1 ".codePoints()).noneMatch(Scripts::isLatin);
  }

  @Test
  void lettersAreCountedAndNothingElse() {
    assertThat(Scripts.letters(Stream.of("Ёж 1!", "hi")))
        .isEqualTo(Map.of(UnicodeScript.CYRILLIC, 2, UnicodeScript.LATIN, 2));
  }

  @Test
  void ofEquallyCommonScriptsTheFirstOfUnicodeCounts() {
    assertThat(Scripts.commonest(Scripts.letters(Stream.of("Ёжhi"))))
        .isEqualTo(UnicodeScript.LATIN);
    assertThat(Scripts.commonest(Map.of())).isEqualTo(UnicodeScript.COMMON);
  }
}
