package stele.quality;

/**
 * The consonants of a name in Latin letters, as far as spellings of it share them: Yaroslavsky and
 * Ярославский, Schmidt and Шмидт, Kaganovitch and Каганович come out the same or nearly so.
 */
final class NameForm {

  /** A spelling and what replaces it; longest first where one begins another. */
  private static final String[][] SPELLINGS = {
    {"shch", "s"},
    {"tsch", "s"},
    {"tch", "s"},
    {"sch", "s"},
    {"kh", "k"},
    {"ch", "s"},
    {"sh", "s"},
    {"zh", "s"},
    {"dzh", "s"},
    {"ph", "f"},
    {"th", "t"},
    {"gh", "g"},
    {"ts", "s"},
    {"ck", "k"},
    {"qu", "kv"},
    {"x", "ks"},
    {"c", "k"},
    {"q", "k"},
    {"w", "v"},
    {"z", "s"},
    {"j", "s"},
    {"h", ""},
    {"y", ""}
  };

  private NameForm() {}

  /** Its skeleton; two like letters in a row count once. */
  static String of(String latin) {
    StringBuilder skeleton = new StringBuilder();
    int at = 0;
    while (at < latin.length()) {
      String[] spelling = spellingAt(latin, at);
      append(skeleton, spelling[1]);
      at += spelling[0].length();
    }
    return skeleton.toString();
  }

  /** A letter without a spelling of its own replaces itself. */
  private static String[] spellingAt(String latin, int at) {
    for (String[] spelling : SPELLINGS) {
      if (latin.startsWith(spelling[0], at)) {
        return spelling;
      }
    }
    String letter = latin.substring(at, at + 1);
    return new String[] {letter, letter};
  }

  private static void append(StringBuilder skeleton, String sound) {
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      boolean vowel = "aeiou".indexOf(c) >= 0;
      boolean again = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (!again && (!vowel || skeleton.isEmpty())) {
        skeleton.append(vowel ? 'a' : c);
      }
    }
  }
}
