package stele.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.Place;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.text.Word;

/**
 * A sentence that one version has twice within a few sentences, while the other does not repeat
 * itself there.
 */
final class RepetitionCheck {

  /** Sentences; a judgement: slips repeat what is near, refrains are farther apart. */
  private static final int REACH = 3;

  /** Words; a judgement: shorter sentences (yes, yes!) are repeated for effect. */
  private static final int WORDS = 3;

  /**
   * Share of common words at which a sentence is another translation of one before; a judgement.
   */
  private static final double ALIKE = .5;

  private final Alignment alignment;
  private final List<List<Set<String>>> words = new ArrayList<>();

  /** Per version: a segment, and the one before it with the same words. */
  private final List<Map<Integer, Integer>> earlier = new ArrayList<>();

  RepetitionCheck(Alignment alignment) {
    this.alignment = alignment;
    for (SegmentedDocument document : alignment.documents()) {
      List<List<String>> sentences =
          document.segments().stream()
              .map(segment -> Word.in(segment.text()).stream().map(Word::folded).toList())
              .toList();
      words.add(sentences.stream().map(sentence -> (Set<String>) new HashSet<>(sentence)).toList());
      earlier.add(earlier(sentences));
    }
  }

  private static Map<Integer, Integer> earlier(List<List<String>> sentences) {
    Map<Integer, Integer> earlier = new HashMap<>();
    Map<List<String>, Integer> last = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).size() >= WORDS) {
        Integer before = last.put(sentences.get(i), i);
        if (before != null && i - before <= REACH) {
          earlier.put(i, before);
        }
      }
    }
    return earlier;
  }

  /**
   * The sentences of a bead that repeat one before.
   *
   * @param whole the bead, or the moved pair it is a part of
   */
  List<FlagReason> check(Bead bead, Bead whole) {
    List<FlagReason> reasons = new ArrayList<>();
    for (int version = 0; version < bead.runs().size(); version++) {
      Span run = bead.runs().get(version);
      for (int segment = run.start(); segment < run.end(); segment++) {
        Integer before = earlier.get(version).get(segment);
        if (before != null && !isRepeatedElsewhere(whole, version)) {
          reasons.add(reason(version, segment, before));
        }
      }
    }
    return reasons;
  }

  /** Whether another version repeats itself there, too, if not in the same words. */
  private boolean isRepeatedElsewhere(Bead bead, int version) {
    for (int other = 0; other < bead.runs().size(); other++) {
      if (other == version) {
        continue;
      }
      Span run = bead.runs().get(other);
      for (int segment = run.start(); segment < run.end(); segment++) {
        if (resemblesOneBefore(other, segment)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean resemblesOneBefore(int version, int segment) {
    Set<String> own = words.get(version).get(segment);
    for (int before = Math.max(0, segment - REACH); before < segment; before++) {
      Set<String> other = words.get(version).get(before);
      long common = own.stream().filter(other::contains).count();
      if (common > 0 && common >= ALIKE * Math.max(own.size(), other.size())) {
        return true;
      }
    }
    return false;
  }

  private FlagReason reason(int version, int segment, int before) {
    SegmentedDocument document = alignment.documents().get(version);
    String others =
        alignment.documents().stream()
            .map(SegmentedDocument::id)
            .filter(id -> !id.equals(document.id()))
            .collect(Collectors.joining(" or "));
    return new FlagReason(
        Flag.REPEATED,
        "sentence %d of %s repeats sentence %d; nothing is repeated in %s"
            .formatted(segment + 1, document.id(), before + 1, others),
        List.of(new Place(version, document.segments().get(segment).span())));
  }
}
