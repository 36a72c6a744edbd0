package stele.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scripts of characters, by the property {@code Script} of Unicode.
 *
 * @see <a href="https://www.unicode.org/reports/tr24/">UAX 24, Unicode Script Property</a>
 */
public final class Scripts {

  /** CJK Radicals Supplement; no character of these scripts lies before it. */
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  /** Its script is Common, because both kana use it. */
  private static final int PROLONGED_SOUND_MARK = 0x30FC;

  private Scripts() {}

  /** A Chinese character, hiragana or katakana; not the prolonged sound mark U+30FC. */
  public static boolean isHanOrKana(int c) {
    if (c < FIRST_EAST_ASIAN) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** A letter of a script without spaces: {@link #isHanOrKana}, bopomofo, or U+30FC. */
  public static boolean isUnspacedLetter(int c) {
    return isHanOrKana(c)
        || c == PROLONGED_SOUND_MARK
        || (c >= FIRST_EAST_ASIAN && UnicodeScript.of(c) == UnicodeScript.BOPOMOFO);
  }

  /**
   * A character next to which a line break is no space: {@link #isHanOrKana}, or one of the blocks
   * CJK Symbols and Punctuation and, up to U+FF60, Halfwidth and Fullwidth Forms.
   */
  public static boolean joinsWithoutSpace(int c) {
    return isHanOrKana(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60);
  }

  /** A Latin letter, with or without an accent. */
  public static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  /** How many letters of each script there are, in the order of {@link UnicodeScript}. */
  public static Map<UnicodeScript, Integer> letters(Stream<String> texts) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    texts
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return letters;
  }

  /** The script with most letters; of several the first, of none {@code COMMON}. */
  public static UnicodeScript commonest(Map<UnicodeScript, Integer> letters) {
    UnicodeScript best = UnicodeScript.COMMON;
    int most = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      int count = letters.getOrDefault(script, 0);
      if (count > most) {
        most = count;
        best = script;
      }
    }
    return best;
  }
}
