package stele.segment;

import stele.text.Blanks;

/** Keeps reported speech and the narrator's words about it in one sentence. */
final class SpeechRules {

  /** How far back a narrator's words are looked for, in UTF-16 code units; judgement. */
  private static final int REACH = 300;

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final Words words;

  SpeechRules(String text, int limit, LanguageRules rules) {
    this.text = text;
    this.limit = limit;
    this.rules = rules;
    this.words = new Words(text);
  }

  /** Whether the narrator's words have already begun at a dash within this sentence. */
  boolean hasNarration(int start, int before) {
    int from = Math.max(start, before - REACH);
    for (int i = from + 1; i < before; i++) {
      if (Signs.isDash(text.charAt(i)) && (text.charAt(i) != '-' || isSpacedHyphen(i))) {
        int letter = i;
        while (letter < before
            && (Signs.isDash(text.charAt(letter)) || Blanks.isBlank(text.charAt(letter)))) {
          letter++;
        }
        int back = i - 1;
        while (back > from
            && (Blanks.isBlank(text.charAt(back)) || Signs.isDash(text.charAt(back)))) {
          back--;
        }
        char sign = text.charAt(back);
        if (Character.isLowerCase(text.charAt(letter))
            && (sign == ',' || Signs.isStop(sign) || Signs.isCloser(sign) || sign == '"')) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSpacedHyphen(int i) {
    return Blanks.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '-';
  }

  /** Whether the speaker follows the quoted words: {@code "Stop!" Harry said.} */
  boolean isReported(Candidate c, int first) {
    boolean quoted = c.end() > c.last() + 1 && isQuote(text.charAt(c.end() - 1));
    if (!quoted || first != c.next()) {
      return false;
    }
    int at = first;
    for (int k = 0; k < 3 && at < limit; k++) {
      String word = words.from(at, limit);
      if (word.isEmpty()) {
        return false;
      }
      if (rules.isReporting(word)) {
        return k > 0;
      }
      at += word.length();
      if (at >= limit || text.charAt(at) != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return "\"'”’»“‘«」』".indexOf(c) >= 0;
  }
}
