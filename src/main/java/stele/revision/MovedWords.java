package stele.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stele.bitext.Span;
import stele.revision.WordChange.Kind;

/**
 * Finds words that moved: the same words in the same order, deleted in one place and inserted in
 * another. Two words are enough within a row if one is long, three in rows close by, five anywhere:
 * shorter phrases recur without having moved. These limits are judgements: there is no gold for
 * moved words.
 */
final class MovedWords {

  private static final int IN_ROW = 2;
  private static final int NEARBY = 3;
  private static final int ANYWHERE = 5;

  /** Rows between two places that are close by. */
  private static final int CLOSE = 2;

  /** Letters of a long word; most function words are shorter. */
  private static final int LONG_WORD = 4;

  /**
   * Places tried for a pair of words, so that time stays linear; pairs with more are too common.
   */
  private static final int PLACES = 64;

  /** The words of one changed run, without the marks between them. */
  private record Chain(int row, int run, List<Integer> tokens, List<String> keys) {}

  private record Start(int chain, int at) {}

  /** A match of {@code length} words, from those at two places. */
  private record Match(Start here, Start there, int length) {}

  private final List<TokenRow> rows;
  private final List<Chain> gone = new ArrayList<>();
  private final List<Chain> come = new ArrayList<>();
  private final Map<List<String>, List<Start>> pairs = new HashMap<>();
  private final List<boolean[]> taken = new ArrayList<>();

  /**
   * By row and run: moved pieces of either side, as spans of tokens, with the number of the move.
   */
  private final Map<List<Integer>, Map<Span, Integer>> gonePieces = new HashMap<>();

  private final Map<List<Integer>, Map<Span, Integer>> comePieces = new HashMap<>();
  private int moves;

  private MovedWords(List<TokenRow> rows) {
    this.rows = rows;
  }

  /** The rows, with runs cut where words moved. Linear in the words, up to {@link #PLACES}. */
  static List<TokenRow> mark(List<TokenRow> rows) {
    MovedWords moved = new MovedWords(rows);
    moved.collect();
    for (int chain = 0; chain < moved.gone.size(); chain++) {
      moved.follow(chain);
    }
    List<TokenRow> marked = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      marked.add(moved.cut(row));
    }
    return marked;
  }

  private void collect() {
    for (int row = 0; row < rows.size(); row++) {
      List<TokenRun> runs = rows.get(row).runs();
      for (int run = 0; run < runs.size(); run++) {
        if (!runs.get(run).isKept()) {
          gone.add(chain(row, run, rows.get(row).a(), runs.get(run).a()));
          come.add(chain(row, run, rows.get(row).b(), runs.get(run).b()));
        }
      }
    }
    for (int i = 0; i < come.size(); i++) {
      List<String> keys = come.get(i).keys();
      taken.add(new boolean[keys.size()]);
      for (int at = 0; at + 1 < keys.size(); at++) {
        List<Start> places =
            pairs.computeIfAbsent(
                List.of(keys.get(at), keys.get(at + 1)), pair -> new ArrayList<>());
        if (places.size() < PLACES) {
          places.add(new Start(i, at));
        }
      }
    }
  }

  private static Chain chain(int row, int run, List<RevisionToken> tokens, Span span) {
    List<Integer> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = span.start(); i < span.end(); i++) {
      if (tokens.get(i).isWord()) {
        words.add(i);
        keys.add(tokens.get(i).key());
      }
    }
    return new Chain(row, run, words, keys);
  }

  /** Takes the best matches of one chain, from left to right. */
  private void follow(int index) {
    int at = 0;
    while (at + 1 < gone.get(index).keys().size()) {
      Match best = best(new Start(index, at));
      if (best.length() > 0) {
        take(best);
        at += best.length();
      } else {
        at++;
      }
    }
  }

  /** The longest match from here, then the nearest, then the first; of length 0 if none counts. */
  private Match best(Start here) {
    Chain chain = gone.get(here.chain());
    Match best = new Match(here, here, 0);
    int distance = Integer.MAX_VALUE;
    List<String> pair = chain.keys().subList(here.at(), here.at() + 2);
    for (Start there : pairs.getOrDefault(pair, List.of())) {
      int length = length(here, there);
      int apart = Math.abs(come.get(there.chain()).row() - chain.row());
      boolean counts = length >= least(apart) && hasLongWord(chain, here.at(), length);
      if (counts && (length > best.length() || (length == best.length() && apart < distance))) {
        best = new Match(here, there, length);
        distance = apart;
      }
    }
    return best;
  }

  private static int least(int apart) {
    return apart == 0 ? IN_ROW : apart <= CLOSE ? NEARBY : ANYWHERE;
  }

  private static boolean hasLongWord(Chain chain, int at, int length) {
    return chain.keys().subList(at, at + length).stream()
        .anyMatch(key -> key.length() >= LONG_WORD);
  }

  private int length(Start here, Start there) {
    List<String> left = gone.get(here.chain()).keys();
    List<String> right = come.get(there.chain()).keys();
    int length = 0;
    while (here.at() + length < left.size()
        && there.at() + length < right.size()
        && !taken.get(there.chain())[there.at() + length]
        && left.get(here.at() + length).equals(right.get(there.at() + length))) {
      length++;
    }
    return length;
  }

  private void take(Match match) {
    boolean[] words = taken.get(match.there().chain());
    Arrays.fill(words, match.there().at(), match.there().at() + match.length(), true);
    note(gonePieces, gone.get(match.here().chain()), match.here().at(), match.length());
    note(comePieces, come.get(match.there().chain()), match.there().at(), match.length());
    moves++;
  }

  private void note(
      Map<List<Integer>, Map<Span, Integer>> pieces, Chain chain, int at, int length) {
    Span tokens = new Span(chain.tokens().get(at), chain.tokens().get(at + length - 1) + 1);
    pieces
        .computeIfAbsent(List.of(chain.row(), chain.run()), key -> new HashMap<>())
        .put(tokens, moves);
  }

  private TokenRow cut(int row) {
    List<TokenRun> cut = new ArrayList<>();
    List<TokenRun> runs = rows.get(row).runs();
    for (int run = 0; run < runs.size(); run++) {
      List<Integer> key = List.of(row, run);
      Map<Span, Integer> away = gonePieces.getOrDefault(key, Map.of());
      Map<Span, Integer> here = comePieces.getOrDefault(key, Map.of());
      if (away.isEmpty() && here.isEmpty()) {
        cut.add(runs.get(run));
      } else {
        zip(cut, runs.get(run), away, here);
      }
    }
    return rows.get(row).withRuns(cut);
  }

  /** A run in pieces: those that moved, and the rest between them. */
  private static List<Span> pieces(Span run, Map<Span, Integer> moved) {
    List<Span> pieces = new ArrayList<>();
    int at = run.start();
    List<Span> ordered =
        moved.keySet().stream().sorted(Comparator.comparingInt(Span::start)).toList();
    for (Span piece : ordered) {
      if (piece.start() > at) {
        pieces.add(new Span(at, piece.start()));
      }
      pieces.add(piece);
      at = piece.end();
    }
    if (at < run.end()) {
      pieces.add(new Span(at, run.end()));
    }
    return pieces;
  }

  /** Merges the pieces of both sides in order; the rest of one replaces the rest of the other. */
  private static void zip(
      List<TokenRun> cut, TokenRun run, Map<Span, Integer> away, Map<Span, Integer> here) {
    List<Span> a = pieces(run.a(), away);
    List<Span> b = pieces(run.b(), here);
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int aPlace = i < a.size() ? a.get(i).start() : run.a().end();
      int bPlace = j < b.size() ? b.get(j).start() : run.b().end();
      Span noA = new Span(aPlace, aPlace);
      Span noB = new Span(bPlace, bPlace);
      if (i < a.size() && away.containsKey(a.get(i))) {
        OptionalInt move = OptionalInt.of(away.get(a.get(i)));
        cut.add(new TokenRun(Kind.MOVED_AWAY, a.get(i++), noB, move));
      } else if (j < b.size() && here.containsKey(b.get(j))) {
        OptionalInt move = OptionalInt.of(here.get(b.get(j)));
        cut.add(new TokenRun(Kind.MOVED_HERE, noA, b.get(j++), move));
      } else {
        cut.add(TokenRun.changed(i < a.size() ? a.get(i++) : noA, j < b.size() ? b.get(j++) : noB));
      }
    }
  }
}
