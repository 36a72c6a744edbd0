package stele.quality;

/** Levenshtein distance of short strings. */
final class EditDistance {

  private EditDistance() {}

  /**
   * The least number of letters to insert, delete or replace that turns the shorter string into the
   * longer, where up to two letters at the end of the longer are free: languages that inflect names
   * add endings. O(n m).
   */
  static int ofPrefixes(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int[] row = new int[longer.length() + 1];
    for (int j = 0; j <= longer.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= shorter.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= longer.length(); j++) {
        int same = diagonal + (shorter.charAt(i - 1) == longer.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int most = Math.min(longer.length(), shorter.length() + 2);
    int least = row[longer.length()];
    for (int j = shorter.length(); j <= most; j++) {
      least = Math.min(least, row[j] + Math.max(0, longer.length() - j - 2));
    }
    return least;
  }
}
