package stele.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.segment.LanguageData;

/**
 * A question or an exclamation in one version only. A version that uses a sign much less than the
 * other does so by convention of its script or time, and is not flagged for it.
 */
final class PunctuationCheck implements PairCheck {

  /** Signs of one version that show a convention; a judgement. */
  private static final int OFTEN = 5;

  /**
   * A version with less than half the signs has other conventions. Chinese novels and their English
   * (docs/flags.md) showed it: 109 beads in a thousand were flagged for exclamations without this.
   */
  private static final int LIBERTY = 2;

  private enum Sign {
    QUESTION("question", "?？؟՞⁇⁈⁉‽"),
    EXCLAMATION("exclamation", "!！՜‼⁈⁉‽");

    private final String word;
    private final String characters;

    Sign(String word, String characters) {
      this.word = word;
      this.characters = characters;
    }

    OptionalInt firstIn(String text, Language language) {
      String more = this == QUESTION ? LanguageData.of(language).questionMarks() : "";
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (characters.indexOf(c) >= 0 || more.indexOf(c) >= 0) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }
  }

  /** By version and sign: segments that have it. */
  private final List<Map<Sign, Integer>> uses = new ArrayList<>();

  private PunctuationCheck() {}

  static PunctuationCheck of(Alignment alignment) {
    PunctuationCheck check = new PunctuationCheck();
    for (SegmentedDocument document : alignment.documents()) {
      Map<Sign, Integer> uses = new EnumMap<>(Sign.class);
      for (Segment segment : document.segments()) {
        for (Sign sign : Sign.values()) {
          int used = sign.firstIn(segment.text(), document.language()).isPresent() ? 1 : 0;
          uses.merge(sign, used, Integer::sum);
        }
      }
      check.uses.add(uses);
    }
    return check;
  }

  @Override
  public Optional<FlagReason> compare(Passage base, Passage other) {
    for (Sign sign : Sign.values()) {
      OptionalInt here = sign.firstIn(base.text(), base.language());
      OptionalInt there = sign.firstIn(other.text(), other.language());
      if (here.isPresent() && there.isEmpty() && isUsed(sign, other, base)) {
        return Optional.of(reason(sign, base, here.getAsInt(), other));
      }
      if (there.isPresent() && here.isEmpty() && isUsed(sign, base, other)) {
        return Optional.of(reason(sign, other, there.getAsInt(), base));
      }
    }
    return Optional.empty();
  }

  private boolean isUsed(Sign sign, Passage without, Passage with) {
    int few = uses.get(without.version()).getOrDefault(sign, 0);
    int many = uses.get(with.version()).getOrDefault(sign, 0);
    return many < OFTEN || few * LIBERTY >= many;
  }

  private static FlagReason reason(Sign sign, Passage with, int at, Passage without) {
    return new FlagReason(
        Flag.PUNCTUATION_DIFFERS,
        "%s mark in %s, none in %s".formatted(sign.word, with.id(), without.id()),
        with.places(new Span(at, at + 1)));
  }
}
