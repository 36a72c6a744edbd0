package stele.segment;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Span;
import stele.text.Blanks;
import stele.text.Letters;
import stele.text.Scripts;

/**
 * One paragraph while it is being split.
 *
 * <p>A {@link CandidateScanner} proposes ends; they are dropped where the sentence plainly goes on:
 * in a bracket that opened within it, before a small letter (seen through quotes and dashes),
 * before the words that report speech. A single full stop goes through {@link FullStopRules}. The
 * {@link BoundaryJudge} decides the rest.
 */
final class SplitParagraph {

  /** A heading is no longer than this, in UTF-16 code units; judgement. */
  private static final int HEADING = 100;

  private final String text;
  private final int limit;
  private final LanguageRules rules;
  private final Words words;
  private final ClauseNumbers clauseNumbers;
  private final AbbreviationRules abbreviations;
  private final FullStopRules fullStops;
  private final CandidateScanner scanner;
  private final SmallLetterRules smallLetters;
  private final MissingSpaceRules missingSpaces;
  private final BracketRules brackets;
  private final SpeechRules speech;
  private final UnspacedScriptRules unspaced;
  private final int begin;
  private int start;
  private int firstWord;

  SplitParagraph(String text, Span range, LanguageRules rules, BoundaryJudge judge) {
    this.text = text;
    this.begin = range.start();
    this.limit = range.end();
    this.rules = rules;
    this.words = new Words(text);
    this.scanner = new CandidateScanner(text, range);
    begin(range.start());
    this.clauseNumbers = new ClauseNumbers(text, limit, rules);
    this.abbreviations = new AbbreviationRules(text, rules);
    this.fullStops = new FullStopRules(text, rules, abbreviations, judge);
    this.smallLetters =
        new SmallLetterRules(text, limit, firstWord, rules, abbreviations, fullStops);
    this.missingSpaces = new MissingSpaceRules(text, limit, rules, abbreviations);
    this.brackets = new BracketRules(text, limit, scanner);
    this.speech = new SpeechRules(text, limit, rules);
    this.unspaced = new UnspacedScriptRules(text, limit, rules);
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
    if (c.kind() == Candidate.Kind.RULE) {
      return !Character.isLowerCase(text.codePointAt(c.next()));
    }
    if (c.mark() <= firstWord || brackets.holds(c, start, firstWord)) {
      return false;
    }
    int first = firstLetterFrom(c.next());
    if (first < limit && isCaseless(text.codePointAt(first)) && brackets.closes(c, firstWord)) {
      // "he came (he always came!) and": without capitals only a stop after the bracket ends it.
      return false;
    }
    return switch (c.kind()) {
      case PICTURE, TAGS -> pictureEnds(c, first);
      default -> c.isUnspaced() ? unspacedEnds(c, first) : spacedEnds(c, first);
    };
  }

  /** The first letter, digit or picture after quotes, brackets and dashes. */
  private int firstLetterFrom(int from) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (!Signs.isOpener(c) && !Signs.isEitherQuote(c) && !Signs.isDash(c) && !Blanks.isBlank(c)) {
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
      return Scripts.isUnspacedLetter(letter);
    }
    return Letters.isCapital(letter) || letter == '@' || letter == '#' || isCaseless(letter);
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
    if (clauseNumbers.isNumber(start, c) || isGoingOn(c, first, letter)) {
      return false;
    }
    if (dash && speech.hasNarration(start, c.mark())) {
      return false;
    }
    if (c.kind() != Candidate.Kind.FULL_STOP && Scripts.isUnspacedLetter(letter)) {
      return unspaced.ends(start, c, first, letter);
    }
    if (c.kind() == Candidate.Kind.FULL_STOP) {
      return !isHeadingNumber(c) && fullStops.ends(start, c, first, limit);
    }
    return !speech.isReported(c, first) && !isPause(c, first);
  }

  private boolean isGoingOn(Candidate c, int first, int letter) {
    if (Character.isLowerCase(letter)) {
      return !smallLetters.begins(start, c, first);
    }
    if (letter == '#' && isTagRun(first)) {
      return true;
    }
    return ",;:)]}»”%/&≤≥≠≈±×÷°".indexOf(letter) >= 0
        || Signs.isStop((char) letter)
        || isOperator(c, first)
        || brackets.goesOnBehind(c.next());
  }

  /**
   * Whether a plus or an equals sign joins what is around it: {@code Co. + Son}, {@code m. = 5}.
   */
  private boolean isOperator(Candidate c, int first) {
    char sign = text.charAt(first);
    return (sign == '+' || sign == '=')
        && first + 1 < limit
        && Blanks.isBlank(text.charAt(first + 1))
        && c.kind() == Candidate.Kind.FULL_STOP
        && abbreviations.isAbbreviated(c.mark(), start);
  }

  /** Whether two or more hashtags are here; they belong to what they label. */
  private boolean isTagRun(int at) {
    int second = at + words.chunkFrom(at, limit).length();
    while (second < limit && Blanks.isBlank(text.charAt(second))) {
      second++;
    }
    return second < limit && text.charAt(second) == '#';
  }

  private boolean unspacedEnds(Candidate c, int first) {
    if (first >= limit) {
      return false;
    }
    char stop = text.charAt(c.last());
    int letter = text.codePointAt(first);
    if (Scripts.isUnspacedLetter(letter) || Signs.isWideStop(stop)) {
      return unspaced.ends(start, c, first, letter);
    }
    if (stop > 0x500 && stop != '…') {
      return Character.isLetterOrDigit(letter);
    }
    if (c.kind() == Candidate.Kind.MARK && isCaseless(letter)) {
      int before = text.codePointBefore(c.mark());
      return before > 0x590 && !Character.isUpperCase(before) && !Character.isLowerCase(before);
    }
    if (Character.isLowerCase(letter)) {
      return missingSpaces.endsBeforeSmall(start, c, smallLetters.isCareless());
    }
    return Letters.isCapital(letter) && missingSpaces.ends(start, c, first);
  }

  /** Whether the stop follows the number of a heading: {@code Chapter 4. The Long Way Home}. */
  private boolean isHeadingNumber(Candidate c) {
    if (start != begin || limit - begin > HEADING || Signs.isStop(text.charAt(limit - 1))) {
      return false;
    }
    String word = words.from(start, limit);
    int number = start + word.length() + 1;
    return number < c.mark()
        && Blanks.isBlank(text.charAt(number - 1))
        && isHeadingNumber(text.substring(number, c.mark()));
  }

  private static boolean isHeadingNumber(String number) {
    return number.length() == 1 || Words.isNumber(number) || Words.isRoman(number);
  }

  /** Whether the dots only mark a pause: {@code Well... I} has a capital for another reason. */
  private boolean isPause(Candidate c, int first) {
    return c.kind() == Candidate.Kind.ELLIPSIS
        && words.from(firstWord, c.mark()).length() + 1 >= c.mark() - firstWord
        && words.from(first, limit).equals(rules.data().alwaysCapital());
  }
}
