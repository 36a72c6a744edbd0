package stele.segment;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The abbreviations of a language, written with their stop and without blanks after inner stops:
 * {@code т.е.}, {@code до н.э.}.
 *
 * @param hard those that never end a sentence: {@code Mr.}
 * @param soft those that may end one: {@code etc.}, {@code p.m.}
 * @param numeric those that belong to a number after them: {@code No.}, {@code pp.}
 */
record Abbreviations(Set<String> hard, Set<String> soft, Set<String> numeric) {

  enum Kind {
    NONE,
    HARD,
    SOFT,
    NUMERIC
  }

  static Abbreviations of(LanguageData data) {
    return new Abbreviations(
        data.words("abbreviations-hard.txt"),
        data.words("abbreviations-soft.txt"),
        data.words("abbreviations-numeric.txt"));
  }

  /**
   * These and {@code more} that never end a sentence, whatever their kind here, with a capital or
   * without.
   */
  Abbreviations with(Set<String> more) {
    Set<String> all = new TreeSet<>(hard);
    for (String one : more) {
      all.add(one);
      all.add(Character.toUpperCase(one.charAt(0)) + one.substring(1));
    }
    return new Abbreviations(all, soft, numeric);
  }

  /** Those of every kind, sorted. */
  Set<String> all() {
    Set<String> all = new TreeSet<>(hard);
    all.addAll(soft);
    all.addAll(numeric);
    return all;
  }

  /** The kind of a word as it is written, with a small first letter, or in capitals. */
  Kind kindOf(String word) {
    Kind kind = exactKindOf(word);
    // "В. Иванов" is an initial, not a century: one letter keeps its case.
    if (kind == Kind.NONE && word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
      kind = exactKindOf(Character.toLowerCase(word.charAt(0)) + word.substring(1));
      if (kind == Kind.NONE && word.length() > 2 && isCapitals(word)) {
        kind = exactKindOf(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return kind;
  }

  /** Whether the word is listed as it is written; the ends of words do not count. */
  boolean lists(String word) {
    return hard.contains(word) || soft.contains(word) || numeric.contains(word);
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')
        && word.indexOf('.') == word.length() - 1;
  }

  private Kind exactKindOf(String word) {
    if (hard.contains(word)) {
      return Kind.HARD;
    }
    if (soft.contains(word)) {
      return Kind.SOFT;
    }
    return numeric.contains(word) || hasNumericEnd(word) ? Kind.NUMERIC : Kind.NONE;
  }

  /** Entries such as {@code -str.} are ends of longer words: {@code Goethestr.} */
  private boolean hasNumericEnd(String word) {
    return numeric.stream()
        .anyMatch(entry -> entry.charAt(0) == '-' && word.endsWith(entry.substring(1)));
  }
}
