package stele.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Two versions in one language, compared word by word within each bead.
 *
 * @param before index of the version the other is a revision of
 * @param after index of the revised version
 * @param options which differences were ignored
 * @param rows a row for every bead with text in either version, in their order
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
   * Compares two versions of an alignment. Deterministic; for n words in a row and d changes O(n
   * d), bounded for long rows.
   *
   * @throws IndexOutOfBoundsException if there is no such version
   */
  public static Revision of(Alignment alignment, int before, int after, RevisionOptions options) {
    SegmentedDocument one = alignment.documents().get(before);
    SegmentedDocument other = alignment.documents().get(after);
    List<TokenRow> tokens = new ArrayList<>();
    for (int index = 0; index < alignment.beads().size(); index++) {
      Bead bead = alignment.beads().get(index);
      Span here = bead.runs().get(before);
      Span there = bead.runs().get(after);
      if (!here.isEmpty() || !there.isEmpty()) {
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
      Bead bead = alignment.beads().get(row.bead());
      rows.add(
          revised(row, start(one, bead.runs().get(before)), start(other, bead.runs().get(after))));
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

  private static RevisedRow revised(TokenRow row, int beforeStart, int afterStart) {
    List<WordChange> changes = new ArrayList<>();
    for (TokenRun run : row.runs()) {
      changes.add(
          new WordChange(
              run.kind(),
              characters(row.a(), run.a(), beforeStart),
              characters(row.b(), run.b(), afterStart),
              run.move()));
    }
    return new RevisedRow(row.bead(), changes);
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
