package stele.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Place;
import stele.bitext.Span;
import stele.segment.LanguageData;
import stele.text.Transliteration;
import stele.text.Word;

/**
 * Names that one version has and the other has not. The alignment itself shows which capitalised
 * words are names that keep their sound: those that nearly always have a similar word on the other
 * side in other beads.
 */
final class NameCheck implements PairCheck {

  /** Letters; a judgement: shorter capitalised words are seldom names (Mr, Но). */
  private static final int SHORTEST = 4;

  /** Consonants of the shortest form; a judgement: two resemble too many words. */
  private static final int LETTERS = 3;

  /**
   * A name is reported only if it had a match in this many other beads, and in this share of them.
   * Measured with docs/flags.md: one bead finds more names left out (.15 and .27 for .09 and .20),
   * but raises 25 false alarms in a thousand beads for 16.
   */
  private static final int LEAST_MET = 2;

  private static final double SHARE_MET = .75;

  /** Share of letters that two spellings of one name may differ in; a judgement. */
  private static final double APART = .34;

  /** The same before a name is reported as missing: in doubt it is not. */
  private static final double LOOSELY_APART = .5;

  /** Beads that have a word, and those of them that have a match. */
  private static final class Count {
    int met;
    int seen;
  }

  private final Map<String, String> forms = new HashMap<>();

  /** By version of the name and version it is looked for in: counts by the name's form. */
  private final Map<List<Integer>, Map<String, Count>> counts = new HashMap<>();

  private NameCheck() {}

  static NameCheck of(Alignment alignment, MovedPairs pairs) {
    NameCheck check = new NameCheck();
    for (JoinedBead joined : pairs.joined()) {
      Bead bead = joined.bead();
      for (int version = 1; version < bead.runs().size(); version++) {
        Span here = bead.runs().get(0);
        Span there = bead.runs().get(version);
        if (!here.isEmpty() && !there.isEmpty()) {
          Passage base = Passage.of(0, alignment.documents().get(0), here);
          Passage other = Passage.of(version, alignment.documents().get(version), there);
          check.count(base, other);
          check.count(other, base);
        }
      }
    }
    return check;
  }

  private void count(Passage from, Passage to) {
    Map<String, Count> counts =
        this.counts.computeIfAbsent(List.of(from.version(), to.version()), k -> new HashMap<>());
    for (String form : names(from).keySet()) {
      Count count = counts.computeIfAbsent(form, key -> new Count());
      count.seen++;
      count.met += isIn(form, to, APART) ? 1 : 0;
    }
  }

  /** Names by their forms, in text order; words that begin a sentence are left out. */
  private Map<String, List<Word>> names(Passage passage) {
    Map<String, List<Word>> names = new LinkedHashMap<>();
    if (LanguageData.of(passage.language()).writesNounsCapital()) {
      return names;
    }
    for (int i = 0; i < passage.words().size(); i++) {
      Word word = passage.words().get(i);
      if (isName(word) && !startsSentence(passage, i)) {
        String form = form(word);
        if (form.length() >= LETTERS) {
          names.computeIfAbsent(form, key -> new ArrayList<>()).add(word);
        }
      }
    }
    return names;
  }

  private static boolean isName(Word word) {
    return word.surface().length() >= SHORTEST
        && word.isCapitalised()
        && Character.isLowerCase(word.surface().charAt(1));
  }

  private static boolean startsSentence(Passage passage, int index) {
    if (index == 0) {
      return true;
    }
    int start = passage.words().get(index).span().start();
    String before = passage.text().substring(passage.words().get(index - 1).span().end(), start);
    return before.chars().anyMatch(c -> ".!?:…\n".indexOf(c) >= 0);
  }

  private String form(Word word) {
    return forms.computeIfAbsent(
        word.folded(), folded -> NameForm.of(Transliteration.toLatin(folded)));
  }

  private boolean isIn(String name, Passage passage, double apart) {
    return passage.words().stream()
        .map(this::form)
        .filter(form -> form.length() >= 2)
        .anyMatch(form -> form.contains(name) || isAlike(name, form, apart));
  }

  private static boolean isAlike(String one, String other, double apart) {
    return EditDistance.ofPrefixes(one, other) <= apart * Math.min(one.length(), other.length());
  }

  @Override
  public Optional<FlagReason> compare(Passage base, Passage other) {
    List<Word> lost = missing(base, other);
    List<Word> gained = missing(other, base);
    if (lost.isEmpty() && gained.isEmpty()) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    lost.forEach(word -> places.addAll(base.places(word.span())));
    gained.forEach(word -> places.addAll(other.places(word.span())));
    return Optional.of(
        new FlagReason(Flag.NAMES_MISSING, explain(base.id(), lost, other.id(), gained), places));
  }

  private List<Word> missing(Passage from, Passage to) {
    Map<String, Count> counts =
        this.counts.getOrDefault(List.of(from.version(), to.version()), Map.of());
    List<Word> missing = new ArrayList<>();
    names(from)
        .forEach(
            (form, words) -> {
              Count count = counts.get(form);
              if (count != null
                  && count.met >= LEAST_MET
                  && count.met >= SHARE_MET * (count.seen - 1)
                  && !isIn(form, to, LOOSELY_APART)) {
                missing.add(words.get(0));
              }
            });
    return missing;
  }

  private static String explain(String base, List<Word> lost, String other, List<Word> gained) {
    List<String> parts = new ArrayList<>();
    if (!lost.isEmpty()) {
      parts.add("%s in %s, no such name in %s".formatted(listed(lost), base, other));
    }
    if (!gained.isEmpty()) {
      parts.add("%s in %s, no such name in %s".formatted(listed(gained), other, base));
    }
    return String.join("; ", parts);
  }

  private static String listed(List<Word> words) {
    return words.stream().map(Word::surface).collect(Collectors.joining(", "));
  }
}
