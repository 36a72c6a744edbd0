package stele.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stele.text.Blanks;

/**
 * The account of one reading: the characters a reader saw in a file against those in its text. What
 * is left out on purpose is entered by its kind; what is missing beyond that is a loss, and is said
 * as one. Blanks do not count, since readers may lay out the space between words anew.
 *
 * <p>A reader enters what it sees where it decodes it, before it decides what becomes of it: an
 * account kept at the end of the way would balance whatever was lost on it.
 */
final class TextAccount {

  private final Map<Leaving, Integer> pieces = new EnumMap<>(Leaving.class);
  private final Map<Leaving, Long> characters = new EnumMap<>(Leaving.class);
  private final List<String> mentions = new ArrayList<>();
  private long seen;
  private long left;

  /** Enters characters of the file that a person would read. */
  void see(CharSequence text) {
    seen += weight(text);
  }

  /** Enters as left out what was seen before; nothing if it is blank. */
  void leaveOut(Leaving what, CharSequence text) {
    long weight = weight(text);
    if (weight > 0) {
      pieces.merge(what, 1, Integer::sum);
      characters.merge(what, weight, Long::sum);
      left += weight;
    }
  }

  /** Says something else about the file, a clause. */
  void mention(String clause) {
    mentions.add(clause);
  }

  /**
   * What to say of the file, in one line without its name; empty if all of it is in {@code given}.
   */
  Optional<String> settle(CharSequence given) {
    List<String> said = new ArrayList<>();
    pieces.forEach(
        (what, count) ->
            said.add("%s (%s)".formatted(what.counted(count), charactersIn(characters.get(what)))));
    List<String> sentences = new ArrayList<>();
    if (!said.isEmpty()) {
      sentences.add("left out on purpose: " + String.join(", ", said));
    }
    sentences.addAll(mentions);
    long lost = seen - left - weight(given);
    if (lost > 0) {
      sentences.add(charactersIn(lost) + " of the file could not be placed and are missing");
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sentences));
  }

  private static String charactersIn(long count) {
    return String.format(Locale.ROOT, count == 1 ? "%,d character" : "%,d characters", count);
  }

  private static long weight(CharSequence text) {
    long weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += Blanks.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return weight;
  }
}
