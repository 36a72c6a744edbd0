package stele.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Span;
import stele.revision.RevisionOptions.Difference;
import stele.revision.WordChange.Kind;

/**
 * One bead as tokens, with their changes.
 *
 * @param bead its index in the alignment
 * @param runs cover both sides once, in order
 */
record TokenRow(int bead, List<RevisionToken> a, List<RevisionToken> b, List<TokenRun> runs) {

  /** Longest word that may be taken into a change: и, не, the; a judgement. */
  private static final int SHORT_WORD = 3;

  /** Tokens of a change that may take in a short word beside it; a judgement. */
  private static final int LARGE_CHANGE = 3;

  static TokenRow of(
      int bead, List<RevisionToken> a, List<RevisionToken> b, RevisionOptions options) {
    Map<String, Integer> ids = new HashMap<>();
    int[] matches = WordDiff.match(ids(a, ids), ids(b, ids));
    List<TokenRun> runs = runs(matches, a.size(), b.size());
    if (options.ignores(Difference.SPACES)) {
      runs = withJoinedWordsKept(runs, a, b);
    } else {
      runs = withSpacesCompared(runs, a, b);
    }
    return new TokenRow(bead, a, b, withStraysAbsorbed(runs, a));
  }

  private static int[] ids(List<RevisionToken> tokens, Map<String, Integer> ids) {
    return tokens.stream()
        .mapToInt(token -> ids.computeIfAbsent(token.key(), key -> ids.size()))
        .toArray();
  }

  private static List<TokenRun> runs(int[] matches, int aSize, int bSize) {
    List<TokenRun> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < aSize || j < bSize) {
      int aStart = i;
      int bStart = j;
      while (i < aSize && matches[i] == j) {
        i++;
        j++;
      }
      if (i > aStart) {
        runs.add(TokenRun.of(Kind.KEPT, new Span(aStart, i), new Span(bStart, j)));
        continue;
      }
      while (i < aSize && matches[i] == WordDiff.NO_MATCH) {
        i++;
      }
      j = i < aSize ? matches[i] : bSize;
      runs.add(TokenRun.changed(new Span(aStart, i), new Span(bStart, j)));
    }
    return runs;
  }

  /** A kept token after another one must have the same white space before it. */
  private static List<TokenRun> withSpacesCompared(
      List<TokenRun> runs, List<RevisionToken> a, List<RevisionToken> b) {
    List<TokenRun> compared = new ArrayList<>();
    for (TokenRun run : runs) {
      int start = 0;
      for (int i = 1; run.isKept() && i < run.a().length(); i++) {
        int x = run.a().start() + i;
        int y = run.b().start() + i;
        if (!a.get(x).gap().equals(b.get(y).gap())) {
          addPart(compared, run, start, i);
          compared.add(TokenRun.of(Kind.REPLACED, new Span(x, x + 1), new Span(y, y + 1)));
          start = i + 1;
        }
      }
      if (run.isKept()) {
        addPart(compared, run, start, run.a().length());
      } else {
        compared.add(run);
      }
    }
    return compared;
  }

  private static void addPart(List<TokenRun> runs, TokenRun kept, int start, int end) {
    if (start < end) {
      runs.add(
          TokenRun.of(
              Kind.KEPT,
              new Span(kept.a().start() + start, kept.a().start() + end),
              new Span(kept.b().start() + start, kept.b().start() + end)));
    }
  }

  /** Where spaces are ignored, one word made of two is kept. */
  private static List<TokenRun> withJoinedWordsKept(
      List<TokenRun> runs, List<RevisionToken> a, List<RevisionToken> b) {
    return runs.stream()
        .map(
            run ->
                run.kind() == Kind.REPLACED && joined(a, run.a()).equals(joined(b, run.b()))
                    ? TokenRun.of(Kind.KEPT, run.a(), run.b())
                    : run)
        .toList();
  }

  private static String joined(List<RevisionToken> tokens, Span run) {
    StringBuilder joined = new StringBuilder();
    tokens.subList(run.start(), run.end()).forEach(token -> joined.append(token.key()));
    return joined.toString();
  }

  /**
   * Takes what stayed by chance into the change around it: a mark or a short word between two
   * changes of several words each does not show that anything was kept (the semantic clean-up of
   * Fraser, Writing: Diff Strategies, 2006, only more cautious). Changes left side by side become
   * one.
   */
  private static List<TokenRun> withStraysAbsorbed(List<TokenRun> runs, List<RevisionToken> a) {
    List<TokenRun> clean = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      TokenRun run = runs.get(i);
      boolean between = i > 0 && i + 1 < runs.size();
      boolean stray =
          run.isKept()
              && between
              && isStray(run, a)
              && isLarge(clean.get(clean.size() - 1))
              && isLarge(runs.get(i + 1));
      TokenRun now = stray ? TokenRun.of(Kind.REPLACED, run.a(), run.b()) : run;
      TokenRun last = clean.isEmpty() ? now : clean.get(clean.size() - 1);
      if (!clean.isEmpty() && !now.isKept() && !last.isKept()) {
        clean.set(
            clean.size() - 1,
            TokenRun.changed(
                new Span(last.a().start(), now.a().end()),
                new Span(last.b().start(), now.b().end())));
      } else {
        clean.add(now);
      }
    }
    return clean;
  }

  private static boolean isStray(TokenRun run, List<RevisionToken> a) {
    List<RevisionToken> tokens = a.subList(run.a().start(), run.a().end());
    long words = tokens.stream().filter(RevisionToken::isWord).count();
    return words <= 1
        && tokens.stream().allMatch(token -> token.span().length() <= SHORT_WORD)
        && tokens.size() <= 2;
  }

  private static boolean isLarge(TokenRun run) {
    return !run.isKept() && Math.max(run.a().length(), run.b().length()) >= LARGE_CHANGE;
  }

  TokenRow withRuns(List<TokenRun> others) {
    return new TokenRow(bead, a, b, others);
  }
}
