package stele.revision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Span;
import stele.revision.WordChange.Kind;

/** Counts the words of a revision by kind of change. */
final class RevisionCount {

  private final Map<Kind, Integer> before = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> after = new EnumMap<>(Kind.class);
  private int unchanged;
  private int deleted;
  private int inserted;

  private RevisionCount() {}

  static RevisionStatistics of(List<TokenRow> rows) {
    RevisionCount count = new RevisionCount();
    rows.forEach(count::add);
    return count.statistics(rows.size());
  }

  private void add(TokenRow row) {
    for (TokenRun run : row.runs()) {
      before.merge(run.kind(), words(row.a(), run.a()), Integer::sum);
      after.merge(run.kind(), words(row.b(), run.b()), Integer::sum);
    }
    if (row.b().isEmpty()) {
      deleted++;
    } else if (row.a().isEmpty()) {
      inserted++;
    } else if (row.runs().stream().allMatch(TokenRun::isKept)) {
      unchanged++;
    }
  }

  private static int words(List<RevisionToken> tokens, Span run) {
    return (int)
        tokens.subList(run.start(), run.end()).stream().filter(RevisionToken::isWord).count();
  }

  private RevisionStatistics statistics(int rows) {
    return new RevisionStatistics(
        before.values().stream().mapToInt(words -> words).sum(),
        after.values().stream().mapToInt(words -> words).sum(),
        before.getOrDefault(Kind.KEPT, 0),
        before.getOrDefault(Kind.REPLACED, 0),
        after.getOrDefault(Kind.REPLACED, 0),
        after.getOrDefault(Kind.INSERTED, 0),
        before.getOrDefault(Kind.DELETED, 0),
        before.getOrDefault(Kind.MOVED_AWAY, 0),
        rows,
        unchanged,
        deleted,
        inserted);
  }
}
