package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;

/**
 * Splits a paragraph into sentences.
 *
 * <p>A {@link CandidateScanner} proposes ends; they are struck out where the sentence plainly goes
 * on: in a bracket that opened within it, before a small letter (seen through quotes and dashes),
 * before the remark that reports speech. A single full stop goes through {@link FullStopRules}.
 * What is left is asked of the {@link BoundaryJudge}.
 *
 * <p>Not thread-safe, since the judge is not.
 */
final class SentenceSplitter implements ParagraphSplitter {

  /** How far a bracket may reach and still hold its sentence together, in UTF-16 code units. */
  private static final int BRACKET_REACH = 400;

  /** How far back the remark of a dialogue is looked for, in UTF-16 code units. */
  private static final int REMARK_REACH = 300;

  /** A heading is no longer than this, in UTF-16 code units. */
  private static final int HEADING = 100;

  private final LanguageRules rules;
  private final BoundaryJudge judge;

  SentenceSplitter(LanguageRules rules, BoundaryJudge judge) {
    this.rules = rules;
    this.judge = judge;
  }

  @Override
  public List<Span> split(String text, Span range) {
    return new Paragraph(text, Signs.trim(text, range)).sentences();
  }

  /** One paragraph while it is being split. */
  private final class Paragraph {
    private final String text;
    private final int limit;
    private final Words words;
    private final FullStopRules fullStops;
    private final CandidateScanner scanner;
    private final boolean careless;
    private final int begin;
    private int start;
    private int firstWord;
    private int checkedBracket = -1;
    private int bracketEnd;

    Paragraph(String text, Span range) {
      this.text = text;
      this.begin = range.start();
      this.limit = range.end();
      this.words = new Words(text);
      this.fullStops = new FullStopRules(text, rules, judge);
      this.scanner = new CandidateScanner(text, range);
      begin(range.start());
      this.careless = firstWord < limit && Character.isLowerCase(text.codePointAt(firstWord));
    }

    List<Span> sentences() {
      List<Span> found = new ArrayList<>();
      for (Candidate c = scanner.next(); c != null && c.next() < limit; c = scanner.next()) {
        if (ends(c)) {
          found.add(new Span(start, c.end()));
          begin(c.next());
        }
      }
      if (start < limit) {
        found.add(new Span(start, limit));
      }
      return found;
    }

    private void begin(int index) {
      start = index;
      firstWord = index;
      while (firstWord < limit
          && !Character.isLetterOrDigit(text.charAt(firstWord))
          && !Character.isSurrogate(text.charAt(firstWord))) {
        firstWord++;
      }
    }

    private boolean ends(Candidate c) {
      if (c.mark() <= firstWord || isInBracket(c)) {
        return false;
      }
      int first = firstLetterFrom(c.next());
      if (first < limit && isCaseless(text.codePointAt(first)) && closesBracket(c)) {
        // "he came (he always came!) and": without capitals only a stop behind the bracket ends it.
        return false;
      }
      return switch (c.kind()) {
        case PICTURE, TAGS -> pictureEnds(c, first);
        default -> c.isUnspaced() ? unspacedEnds(c, first) : spacedEnds(c, first);
      };
    }

    private boolean closesBracket(Candidate c) {
      return scanner.closedBracket() > firstWord && scanner.closedBracket() < c.mark();
    }

    private boolean isInBracket(Candidate c) {
      int opened = scanner.openedBracket();
      if (opened <= start || opened >= c.mark() || opened <= firstWord) {
        return false;
      }
      if (opened != checkedBracket) {
        checkedBracket = opened;
        bracketEnd = closeOf(opened);
      }
      if (bracketEnd < 0) {
        scanner.forgetBrackets();
      }
      return bracketEnd > c.mark();
    }

    private int closeOf(int opened) {
      int stop = Math.min(limit, opened + BRACKET_REACH);
      for (int i = opened + 1; i < stop; i++) {
        if (Signs.isBracket(text.charAt(i))) {
          return i;
        }
      }
      return -1;
    }

    /** The first letter, digit or picture after quotes, brackets and dashes. */
    private int firstLetterFrom(int from) {
      int i = from;
      while (i < limit) {
        char c = text.charAt(i);
        if (!Signs.isOpener(c)
            && !Signs.isEitherQuote(c)
            && !Signs.isDash(c)
            && !Signs.isBlank(c)) {
          break;
        }
        i++;
      }
      return i;
    }

    private boolean pictureEnds(Candidate c, int first) {
      if (first >= limit) {
        return false;
      }
      int letter = text.codePointAt(first);
      if (c.isUnspaced()) {
        return Signs.isUnspacedLetter(letter);
      }
      return Signs.isUpper(letter) || letter == '@' || letter == '#' || isCaseless(letter);
    }

    private static boolean isCaseless(int letter) {
      return Character.isLetter(letter)
          && !Character.isUpperCase(letter)
          && !Character.isLowerCase(letter)
          && !Character.isTitleCase(letter);
    }

    private boolean spacedEnds(Candidate c, int first) {
      if (first >= limit) {
        return false;
      }
      int letter = text.codePointAt(first);
      boolean dash = Signs.isDash(text.charAt(c.next()));
      if (isGoingOn(c, first, letter)) {
        return false;
      }
      if (dash && hasRemark(c.mark())) {
        return false;
      }
      if (c.kind() == Candidate.Kind.FULL_STOP) {
        return !isHeadingNumber(c) && fullStops.ends(start, c, first, limit);
      }
      return !isReported(c, first) && !isPause(c, first);
    }

    private boolean isGoingOn(Candidate c, int first, int letter) {
      if (Character.isLowerCase(letter)) {
        return !smallLetterBegins(c, first);
      }
      if (letter == '#' && isTagRun(first)) {
        return true;
      }
      return ",;:)]}»”%/".indexOf(letter) >= 0
          || Signs.isStop((char) letter)
          || isBracketWithin(c.next());
    }

    /** Whether a sentence begins with a small letter here: a product's name, an address, haste. */
    private boolean smallLetterBegins(Candidate c, int first) {
      if (first > c.next() && Signs.isDash(text.charAt(c.next()))) {
        return false;
      }
      if (c.kind() == Candidate.Kind.FULL_STOP && fullStops.isAbbreviated(c.mark(), start)) {
        return false;
      }
      String next = words.chunkFrom(first, limit);
      if (next.startsWith("http") || next.startsWith("www.")) {
        return true;
      }
      if (next.length() > 1 && Character.isUpperCase(next.charAt(1))) {
        return true;
      }
      boolean quoted = c.end() > c.last() + 1;
      if (quoted) {
        return false;
      }
      boolean plain =
          c.kind() == Candidate.Kind.FULL_STOP && fullStops.isWrittenOut(c.mark(), start);
      return plain || (careless && fullStops.likely(c.last(), 0.5));
    }

    /**
     * Whether the bracket that opens after the stop belongs to the sentence before, which goes on
     * behind it: {@code "Why..." (1992) and}.
     */
    private boolean isBracketWithin(int open) {
      int close = text.charAt(open) == '(' ? closeOf(open) : -1;
      if (close < 0 || Signs.isStop(text.charAt(close - 1))) {
        return false;
      }
      int after = close + 1;
      while (after < limit && Signs.isBlank(text.charAt(after))) {
        after++;
      }
      return after < limit
          && (Character.isLowerCase(text.codePointAt(after))
              || ",;:".indexOf(text.charAt(after)) >= 0);
    }

    /** Whether two hashtags or more stand here; they belong to what they label. */
    private boolean isTagRun(int at) {
      int second = at + words.chunkFrom(at, limit).length();
      while (second < limit && Signs.isBlank(text.charAt(second))) {
        second++;
      }
      return second < limit && text.charAt(second) == '#';
    }

    /** Whether the stop follows the number of a heading: {@code Chapter 4. The Long Way Home}. */
    private boolean isHeadingNumber(Candidate c) {
      if (start != begin || limit - begin > HEADING || Signs.isStop(text.charAt(limit - 1))) {
        return false;
      }
      String word = words.from(start, limit);
      int number = start + word.length() + 1;
      return number < c.mark()
          && Signs.isBlank(text.charAt(number - 1))
          && isHeadingNumber(text.substring(number, c.mark()));
    }

    private static boolean isHeadingNumber(String number) {
      return number.length() == 1 || Words.isNumber(number) || Words.isRoman(number);
    }

    /** Whether the dots only hesitate: in English the next word is capital anyway. */
    private boolean isPause(Candidate c, int first) {
      return c.kind() == Candidate.Kind.ELLIPSIS
          && rules.language().equals("en")
          && words.from(start, c.mark()).length() + 1 >= c.mark() - start
          && words.from(first, limit).equals("I");
    }

    /** Whether a dash within this sentence has already begun the words of the narrator. */
    private boolean hasRemark(int before) {
      int from = Math.max(start, before - REMARK_REACH);
      for (int i = from + 1; i < before; i++) {
        if (Signs.isDash(text.charAt(i)) && (text.charAt(i) != '-' || isSpacedHyphen(i))) {
          int letter = i;
          while (letter < before
              && (Signs.isDash(text.charAt(letter)) || Signs.isBlank(text.charAt(letter)))) {
            letter++;
          }
          int back = i - 1;
          while (back > from
              && (Signs.isBlank(text.charAt(back)) || Signs.isDash(text.charAt(back)))) {
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
      return Signs.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '-';
    }

    /** Whether quoted words are followed by who said them: {@code "Stop!" Harry said.} */
    private boolean isReported(Candidate c, int first) {
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

    private boolean unspacedEnds(Candidate c, int first) {
      if (first >= limit) {
        return false;
      }
      char stop = text.charAt(c.last());
      int letter = text.codePointAt(first);
      if (Signs.isUnspacedLetter(letter) || Signs.isWideStop(stop)) {
        return wideEnds(c, first, letter);
      }
      if (stop > 0x500 && stop != '…') {
        return Character.isLetterOrDigit(letter);
      }
      if (c.kind() == Candidate.Kind.MARK && isCaseless(letter)) {
        int before = text.codePointBefore(c.mark());
        return before > 0x590 && !Character.isUpperCase(before) && !Character.isLowerCase(before);
      }
      return Signs.isUpper(letter) && isMissingSpace(c, first);
    }

    private boolean wideEnds(Candidate c, int first, int letter) {
      boolean quoted = c.end() > c.last() + 1;
      if (c.kind() == Candidate.Kind.FULL_STOP || "，、；：,".indexOf(letter) >= 0) {
        return false;
      }
      if (c.kind() == Candidate.Kind.ELLIPSIS && !quoted) {
        return false;
      }
      return !(quoted && !isIntroduced(c) && isWideRemark(first));
    }

    /** Whether who speaks was said before the quotation: {@code 他说：“…”}. */
    private boolean isIntroduced(Candidate c) {
      for (int i = c.mark(); i > start; i--) {
        if ("“「『\"".indexOf(text.charAt(i)) >= 0) {
          return "：:".indexOf(text.charAt(i - 1)) >= 0;
        }
      }
      return false;
    }

    /** Whether quoted speech is followed by "he said": {@code 」と}, {@code ”他说：}. */
    private boolean isWideRemark(int first) {
      if (text.charAt(first) == 'と' || text.startsWith("って", first)) {
        return true;
      }
      int stop = Math.min(limit, first + 9);
      for (int i = first; i < stop; i++) {
        char c = text.charAt(i);
        if ("，。：！？、“「".indexOf(c) >= 0) {
          return false;
        }
        if (i > first && "说說问問道答喊叫想".indexOf(c) >= 0) {
          return true;
        }
      }
      return false;
    }

    /** Whether a space was forgotten after the stop: {@code good food.The owner}. */
    private boolean isMissingSpace(Candidate c, int first) {
      String before = words.chunkBefore(c.mark(), start);
      String after = words.chunkFrom(first, limit);
      if (isAddress(before) || isAddress(after)) {
        return false;
      }
      String next = words.from(first, limit);
      if (c.kind() != Candidate.Kind.FULL_STOP) {
        return !before.isEmpty() && (next.length() > 1 || rules.isStarter(next));
      }
      String word = text.substring(words.startOf(c.mark(), start), c.mark());
      boolean wordLike = word.length() > 2 && Words.isSmallLetters(word.substring(1));
      if (!wordLike || fullStops.isAbbreviated(c.mark(), start)) {
        return false;
      }
      if (rules.isStarter(next)) {
        return true;
      }
      return Words.isSmallLetters(word)
          && next.length() > 1
          && Words.isSmallLetters(next.substring(1));
    }

    private static boolean isAddress(String chunk) {
      if (chunk.indexOf('/') >= 0 || chunk.indexOf('@') >= 0 || chunk.indexOf('=') >= 0) {
        return true;
      }
      int dot = chunk.indexOf('.');
      return dot > 0
          && dot + 1 < chunk.length()
          && Character.isLetterOrDigit(chunk.charAt(dot + 1));
    }
  }
}
