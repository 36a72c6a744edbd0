package stele.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.format.Sentence;

/**
 * Finds the sentences that a sheet was written with among those it has now, by the longest common
 * subsequence (Hunt and Szymanski 1977), so that a removed, inserted or changed sentence affects no
 * other.
 */
final class KnownSentences {

  /**
   * Places tried for a sentence that occurs many times; the nearest ones. Keeps the time linear in
   * the sentences for texts full of "Yes.".
   */
  private static final int MOST_PLACES = 64;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  /**
   * A sentence and the number of the bead it was in.
   *
   * @param bead 1-based, as the sheet shows it
   */
  record Known(int bead, Sentence sentence) {}

  private final List<Known> sentences = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** Adds the next sentence. */
  void add(Known known) {
    places
        .computeIfAbsent(shown(known.sentence().text()), key -> new ArrayList<>())
        .add(sentences.size());
    sentences.add(known);
  }

  List<Known> all() {
    return sentences;
  }

  /** A link in a chain of matches. */
  private record Link(int line, int place, Link before) {}

  /** For each line the sentence in it, if it is one of the old ones in the old order. */
  List<Optional<Known>> find(List<String> lines) {
    int[] ends = new int[Math.min(lines.size(), sentences.size())];
    Link[] chains = new Link[ends.length];
    int length = 0;
    for (int line = 0; line < lines.size(); line++) {
      List<Integer> candidates = near(places.getOrDefault(shown(lines.get(line)), List.of()), line);
      // From the last to the first, so that one line does not follow itself.
      for (int i = candidates.size() - 1; i >= 0; i--) {
        int place = candidates.get(i);
        int at = Arrays.binarySearch(ends, 0, length, place);
        if (at < 0) {
          at = -at - 1;
          ends[at] = place;
          chains[at] = new Link(line, place, at == 0 ? null : chains[at - 1]);
          length = Math.max(length, at + 1);
        }
      }
    }
    List<Optional<Known>> found =
        new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
    for (Link link = length == 0 ? null : chains[length - 1]; link != null; link = link.before()) {
      found.set(link.line(), Optional.of(sentences.get(link.place())));
    }
    return found;
  }

  private static List<Integer> near(List<Integer> candidates, int line) {
    if (candidates.size() <= MOST_PLACES) {
      return candidates;
    }
    int at = Collections.binarySearch(candidates, line);
    int first = Math.max(0, (at < 0 ? -at - 1 : at) - MOST_PLACES / 2);
    int start = Math.min(first, candidates.size() - MOST_PLACES);
    return candidates.subList(start, start + MOST_PLACES);
  }

  /** The text to compare, without blanks: line breaks become blanks in a cell, or nothing. */
  private static String shown(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
