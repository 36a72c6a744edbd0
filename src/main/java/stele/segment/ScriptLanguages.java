package stele.segment;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of one script that can be detected at a glance: a line of {@code
 * stele/segment/languages.txt}. This is the one list of languages; the language model detects those
 * that are not on it.
 *
 * @param means what distinguishes them
 * @param foreign small letters that none of these languages uses
 * @param languages primary subtags in the order in which they are tried
 */
record ScriptLanguages(UnicodeScript script, Means means, String foreign, List<String> languages) {

  /** How the language of a text in the script is detected. */
  enum Means {
    /** There is only one language. */
    SCRIPT,
    /** {@link DistinctiveLetters}; the last language if those of no other match. */
    LETTERS,
    /** {@link CommonWords}. */
    WORDS,
    /** The share of kana: the first language with them, the second without. */
    KANA
  }

  private static final String FOREIGN = "-";

  /** The languages of a script. */
  static Optional<ScriptLanguages> of(UnicodeScript script) {
    return Holder.LINES.stream().filter(line -> line.script() == script).findFirst();
  }

  /** The line a language is on. */
  static Optional<ScriptLanguages> of(String language) {
    return Holder.LINES.stream().filter(line -> line.languages().contains(language)).findFirst();
  }

  private static ScriptLanguages parse(String line) {
    List<String> cells = List.of(line.split(" +", -1));
    boolean foreign = cells.get(2).startsWith(FOREIGN);
    return new ScriptLanguages(
        UnicodeScript.forName(cells.get(0)),
        Means.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        foreign ? cells.get(2).substring(FOREIGN.length()) : "",
        cells.subList(foreign ? 3 : 2, cells.size()));
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final List<ScriptLanguages> LINES =
        WordList.lines("languages.txt").stream().map(ScriptLanguages::parse).toList();
  }
}
