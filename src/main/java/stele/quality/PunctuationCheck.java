package stele.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.segment.LanguageData;
import stele.text.Passage;

/**
 * A question or an exclamation in one version only. A mark that a version does not use at all,
 * while the other does often, is a matter of its script or time, and is not missed there.
 */
final class PunctuationCheck implements PairCheck {

  /** Marks of one version from which on a habit is seen in them. */
  private static final int OFTEN = 5;

  /**
   * A version with less than half the marks has other habits. Chinese novels and their English
   * (docs/flags.md) showed it: 109 beads in a thousand were flagged for exclamations without this.
   */
  private static final int LIBERTY = 2;

  private enum Mark {
    QUESTION("question", "?？؟՞⁇⁈⁉‽"),
    EXCLAMATION("exclamation", "!！՜‼⁈⁉‽");

    private final String word;
    private final String characters;

    Mark(String word, String characters) {
      this.word = word;
      this.characters = characters;
    }

    int firstIn(String text, Language language) {
      String more = this == QUESTION ? LanguageData.of(language).questionMarks() : "";
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (characters.indexOf(c) >= 0 || more.indexOf(c) >= 0) {
          return i;
        }
      }
      return -1;
    }
  }

  /** By version and mark: segments that have it. */
  private final List<Map<Mark, Integer>> uses = new ArrayList<>();

  private PunctuationCheck() {}

  static PunctuationCheck of(Alignment alignment) {
    PunctuationCheck check = new PunctuationCheck();
    for (SegmentedDocument document : alignment.documents()) {
      Map<Mark, Integer> uses = new EnumMap<>(Mark.class);
      for (Segment segment : document.segments()) {
        for (Mark mark : Mark.values()) {
          int used = mark.firstIn(segment.text(), document.language()) < 0 ? 0 : 1;
          uses.merge(mark, used, Integer::sum);
        }
      }
      check.uses.add(uses);
    }
    return check;
  }

  @Override
  public Optional<Remark> compare(Passage base, Passage other) {
    for (Mark mark : Mark.values()) {
      int here = mark.firstIn(base.text(), base.language());
      int there = mark.firstIn(other.text(), other.language());
      if (here >= 0 && there < 0 && isUsed(mark, other, base)) {
        return Optional.of(remark(mark, base, here, other));
      }
      if (there >= 0 && here < 0 && isUsed(mark, base, other)) {
        return Optional.of(remark(mark, other, there, base));
      }
    }
    return Optional.empty();
  }

  private boolean isUsed(Mark mark, Passage without, Passage with) {
    int few = uses.get(without.version()).getOrDefault(mark, 0);
    int many = uses.get(with.version()).getOrDefault(mark, 0);
    return many < OFTEN || few * LIBERTY >= many;
  }

  private static Remark remark(Mark mark, Passage with, int at, Passage without) {
    return new Remark(
        Flag.PUNCTUATION_DIFFERS,
        "%s mark in %s, none in %s".formatted(mark.word, with.id(), without.id()),
        with.places(new Span(at, at + 1)));
  }
}
