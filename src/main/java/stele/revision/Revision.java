package stele.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.JoinedBead;
import stele.bitext.Language;
import stele.bitext.MovedPairs;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Two versions in one language, compared word by word within each bead.
 *
 * @param before index of the version the other is a revision of
 * @param after index of the revised version
 * @param options which differences were ignored
 * @param rows a row for every bead, and every moved pair, with text in either version, in the order
 *     of the version before
 * @param statistics the whole in figures
 */
public record Revision(
    int before,
    int after,
    RevisionOptions options,
    List<RevisedRow> rows,
    RevisionStatistics statistics) {

  public Revision {
    rows = List.copyOf(rows);
  }

  /**
   * Compares two versions of an alignment; the parts of a moved pair with each other.
   * Deterministic; for n words in a row and d changes O(n d), bounded for long rows.
   *
   * @throws IndexOutOfBoundsException if there is no such version
   */
  public static Revision of(Alignment alignment, int before, int after, RevisionOptions options) {
    SegmentedDocument one = alignment.documents().get(before);
    SegmentedDocument other = alignment.documents().get(after);
    List<TokenRow> tokens = new ArrayList<>();
    MovedPairs pairs = MovedPairs.of(alignment);
    for (int index = 0; index < alignment.beads().size(); index++) {
      Bead bead = pairs.whole(index);
      Span here = bead.runs().get(before);
      Span there = bead.runs().get(after);
      if ((!here.isEmpty() || !there.isEmpty())
          && isFirst(alignment, pairs, index, before, after)) {
        tokens.add(
            TokenRow.of(
                index,
                RevisionToken.in(one, here, options),
                RevisionToken.in(other, there, options),
                options));
      }
    }
    List<TokenRow> moved = MovedWords.mark(tokens);
    List<RevisedRow> rows = new ArrayList<>();
    for (TokenRow row : moved) {
      Bead bead = pairs.whole(row.bead());
      Span here = bead.runs().get(before);
      Span there = bead.runs().get(after);
      rows.add(
          new RevisedRow(
              row.bead(), here, there, changes(row, start(one, here), start(other, there))));
    }
    return new Revision(before, after, options, rows, RevisionCount.of(moved));
  }

  /** Every version compared with the nearest before it in its language, where there is one. */
  public static List<Revision> all(Alignment alignment) {
    List<Revision> all = new ArrayList<>();
    for (int after = 1; after < alignment.documents().size(); after++) {
      OptionalInt before = sameLanguageBefore(alignment, after);
      if (before.isPresent()) {
        all.add(of(alignment, before.getAsInt(), after, RevisionOptions.strict()));
      }
    }
    return all;
  }

  private static OptionalInt sameLanguageBefore(Alignment alignment, int after) {
    Language language = alignment.documents().get(after).language();
    for (int before = after - 1; before >= 0 && !language.isUndetermined(); before--) {
      Language other = alignment.documents().get(before).language();
      if (other.primary().equals(language.primary())) {
        return OptionalInt.of(before);
      }
    }
    return OptionalInt.empty();
  }

  /** The first character of a run, or the place of an empty one. */
  private static int start(SegmentedDocument document, Span run) {
    if (run.start() < document.size()) {
      return document.segments().get(run.start()).span().start();
    }
    return document.size() == 0 ? 0 : document.segments().get(run.start() - 1).span().end();
  }

  /** Whether a moved pair, where the bead is part of one, is compared at this part. */
  private static boolean isFirst(
      Alignment alignment, MovedPairs pairs, int index, int before, int after) {
    Optional<JoinedBead> pair = pairs.of(index);
    if (pair.isEmpty()) {
      return true;
    }
    int side = pair.get().bead().runs().get(before).isEmpty() ? after : before;
    return pair.get().parts().stream()
        .filter(part -> !alignment.beads().get(part).runs().get(side).isEmpty())
        .findFirst()
        .filter(part -> part == index)
        .isPresent();
  }

  private static List<WordChange> changes(TokenRow row, int beforeStart, int afterStart) {
    List<WordChange> changes = new ArrayList<>();
    for (TokenRun run : row.runs()) {
      changes.add(
          new WordChange(
              run.kind(),
              characters(row.a(), run.a(), beforeStart),
              characters(row.b(), run.b(), afterStart),
              run.move()));
    }
    return changes;
  }

  private static Span characters(List<RevisionToken> tokens, Span run, int start) {
    if (run.isEmpty()) {
      int place = run.start() == 0 ? start : tokens.get(run.start() - 1).span().end();
      return new Span(place, place);
    }
    return new Span(tokens.get(run.start()).span().start(), tokens.get(run.end() - 1).span().end());
  }

  /** Rows with a difference, in their order. */
  public List<RevisedRow> changedRows() {
    return rows.stream().filter(row -> !row.isUnchanged()).toList();
  }
}
