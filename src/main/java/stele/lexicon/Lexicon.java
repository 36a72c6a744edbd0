package stele.lexicon;

import java.util.List;
import java.util.Locale;
import stele.bitext.Language;

/**
 * Words and the words that translate them. Independent of any text; {@link LexiconEvidence} applies
 * it to two.
 *
 * @param source language of the left-hand words, {@link Language#UNDETERMINED} if unknown
 * @param target language of the right-hand words, likewise
 * @param entries in a stable order, possibly with repeats
 */
public record Lexicon(Language source, Language target, List<Entry> entries) {

  /** Where an entry comes from. */
  public enum Kind {
    /** Written by people. */
    DICTIONARY,
    /** Learnt from sentences and their translations. */
    MEMORY
  }

  /**
   * One translation.
   *
   * @param source a word or a phrase on one line; not a line that begins with {@code #}, which
   *     would be a comment in its file
   * @param target likewise
   * @param weight how reliable it is, in (0, 1]
   */
  public record Entry(String source, String target, double weight, Kind kind) {

    public Entry {
      if (!isWord(source) || !isWord(target) || !(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException(
            "no entry of a lexicon: '" + source + "' '" + target + "' " + weight);
      }
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // turning swaps
    Entry turned() {
      return new Entry(target, source, weight, kind);
    }

    /** Whether {@code text} may be a side of an entry. */
    static boolean isWord(String text) {
      return !text.isEmpty()
          && text.charAt(0) != '#'
          && text.equals(text.strip())
          && text.codePoints().anyMatch(Character::isLetterOrDigit)
          && text.codePoints().noneMatch(Character::isISOControl);
    }
  }

  public Lexicon {
    entries = List.copyOf(entries);
  }

  /** The same translations, read the other way. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // turning swaps
  public Lexicon turned() {
    return new Lexicon(target, source, entries.stream().map(Entry::turned).toList());
  }

  /**
   * The entries of a word or phrase on either side, in any capitals; if there are none, those whose
   * words have the same stems.
   */
  public List<Entry> of(String word) {
    String folded = word.strip().toLowerCase(Locale.ROOT);
    List<Entry> exact =
        entries.stream()
            .filter(
                entry ->
                    entry.source().toLowerCase(Locale.ROOT).equals(folded)
                        || entry.target().toLowerCase(Locale.ROOT).equals(folded))
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<String> stems = stems(word);
    return entries.stream()
        .filter(entry -> stems.equals(stems(entry.source())) || stems.equals(stems(entry.target())))
        .toList();
  }

  private static List<String> stems(String text) {
    return Tokenizer.words(text).stream().map(Tokenizer::stem).toList();
  }

  Lexicon between(Language left, Language right) {
    return new Lexicon(left, right, entries);
  }
}
