package stele.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stele.bitext.Span;
import stele.quality.Quantity.Grade;
import stele.text.Folding;
import stele.text.Letters;
import stele.text.Word;

/** Finds the numbers of a passage: digits, number words, Roman numerals, months. */
final class QuantityScanner {

  private final Passage passage;
  private final Optional<Numerals> numerals;
  private final List<Quantity> found = new ArrayList<>();

  private QuantityScanner(Passage passage, Optional<Numerals> numerals) {
    this.passage = passage;
    this.numerals = numerals;
  }

  /**
   * All numbers of a passage: first those in digits, then those in words. Linear in its length.
   *
   * @param numerals of its language; empty where there is no table, and then no word is a number
   */
  static List<Quantity> scan(Passage passage, Optional<Numerals> numerals) {
    QuantityScanner scanner = new QuantityScanner(passage, numerals);
    scanner.scanDigits();
    scanner.scanWords();
    return scanner.found;
  }

  private void scanDigits() {
    String text = passage.text();
    int at = 0;
    while (at < text.length()) {
      if (DigitScanner.isDigit(text, at)) {
        DigitScanner number = DigitScanner.at(text, at);
        // The digits of B2B and H2O are part of a name.
        boolean minutes = DigitScanner.isFullHour(text.substring(at, number.end()));
        if (!minutes
            && (at == 0 || !Letters.isLetterOrNonEnclosingMark(text.codePointBefore(at)))) {
          addDigits(at, number);
        }
        at = number.end();
      } else {
        at++;
      }
    }
  }

  private void addDigits(int start, DigitScanner number) {
    List<Double> values = new ArrayList<>(number.values());
    String next = wordAfter(number.end());
    OptionalDouble factor = factor(next);
    if (factor.isPresent()) {
      number.values().forEach(value -> values.add(value * factor.getAsDouble()));
    }
    add(new Span(start, number.end()), Grade.DIGITS, values, number.parts());
  }

  private OptionalDouble factor(String word) {
    return word.isEmpty() || numerals.isEmpty()
        ? OptionalDouble.empty()
        : numerals.get().factor(word);
  }

  /** The word right after a number, or after one space, no-break space or hyphen. */
  private String wordAfter(int end) {
    String text = passage.text();
    int start = end;
    if (start < text.length() && " \u00A0\u202F-".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int stop = start;
    while (stop < text.length() && Letters.isLetterOrNonEnclosingMark(text.codePointAt(stop))) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    return Folding.keepingLength(text.substring(start, stop));
  }

  private void scanWords() {
    List<Word> words = passage.words();
    int at = 0;
    while (at < words.size()) {
      int next = numerals.isEmpty() ? at : scanNumeral(words, at);
      if (next == at) {
        scanRoman(words.get(at));
        next++;
      }
      at = next;
    }
  }

  /** Adds the number that begins with a word and returns the word after it. */
  private int scanNumeral(List<Word> words, int first) {
    NumeralSum sum = new NumeralSum();
    int at = first;
    while (at < words.size() && (at == first || isJoined(words.get(at - 1), words.get(at)))) {
      String word = words.get(at).folded();
      OptionalDouble value = numerals.get().strict(word);
      OptionalDouble factor = numerals.get().factor(word);
      if (value.isPresent() && sum.takes(value.getAsDouble())) {
        sum.add(value.getAsDouble());
      } else if (factor.isPresent() && sum.takesFactor(factor.getAsDouble())) {
        sum.multiply(factor.getAsDouble());
      } else if (!numerals.get().isJoint(word) || at == first || !isNumeral(words, at + 1)) {
        break;
      }
      at++;
    }
    for (int i = first; i < Math.max(at, first + 1); i++) {
      addLoose(words.get(i));
    }
    if (at > first) {
      Span span = new Span(words.get(first).span().start(), words.get(at - 1).span().end());
      add(span, sum.isCertain() ? Grade.SPELLED : Grade.LOOSE, List.of(sum.value()), List.of());
    }
    return at;
  }

  private void addLoose(Word word) {
    List<Double> values = numerals.get().loose(word.folded());
    if (!values.isEmpty()) {
      add(word.span(), Grade.LOOSE, values, List.of());
    }
  }

  private boolean isNumeral(List<Word> words, int at) {
    return at < words.size()
        && isJoined(words.get(at - 1), words.get(at))
        && numerals.get().strict(words.get(at).folded()).isPresent();
  }

  private boolean isJoined(Word before, Word after) {
    int gap = after.span().start() - before.span().end();
    return gap == 1 && " \u00A0-\u2011".indexOf(passage.text().charAt(before.span().end())) >= 0;
  }

  private void scanRoman(Word word) {
    OptionalInt value = RomanNumerals.valueOf(word.surface());
    if (value.isPresent()) {
      Grade grade = RomanNumerals.isPlain(word.surface()) ? Grade.SPELLED : Grade.LOOSE;
      add(word.span(), grade, List.of((double) value.getAsInt()), List.of());
    }
  }

  private void add(Span span, Grade grade, List<Double> values, List<Double> parts) {
    found.add(new Quantity(span, span.in(passage.text()), grade, values, parts));
  }
}
