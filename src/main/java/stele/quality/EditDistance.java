package stele.quality;

/** Levenshtein distance of short strings. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The least number of letters to insert, delete or replace that makes the shorter string the
   * beginning of the longer or all of it, where one more letter of the longer is an ending and
   * costs nothing: languages that inflect names add letters. O(n m).
   */
  public static int ofPrefixes(String one, String other) {
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
