package stele.align;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import stele.lexicon.TokenizedText;
import stele.lexicon.WordEvidence;

/**
 * Finds the band to search in lattices that are too large to be searched whole: coarse to fine
 * (Thompson and Koehn 2019 search coarsely by merged embeddings; here by length and rare words).
 */
final class Search {

  /** Up to this many cells the first round searches the whole lattice. Judgement. */
  static final long SEARCHED_WHOLE = 100_000;

  /** Up to this many cells the coarse search looks at all of them. Judgement: 30 MB. */
  private static final long COARSE_WHOLE = 30_000_000;

  // Half width of the first corridor: 4 % of the target, at least 1,500 columns. Judgement; it is
  // doubled while the path comes closer to its edge than an eighth of it, so only time is at stake.
  private static final int LEAST_HALF_WIDTH = 1_500;
  private static final double HALF_WIDTH_BY_TARGET = .04;
  private static final int EDGE = 8;

  // Nodes around a coarse path, and columns around a band that are searched again. Judgement: what
  // is still outside after the first round is found by a later path (docs/decisions/0004).
  private static final int FIRST_MARGIN = 40;
  private static final int LATER_MARGIN = 20;
  private static final int LATER_HALF_WIDTH = 400;

  private final TokenizedText source;
  private final TokenizedText target;

  Search(TokenizedText source, TokenizedText target) {
    this.source = source;
    this.target = target;
  }

  private long cells() {
    return (long) source.size() * target.size();
  }

  boolean isSearchedWhole() {
    return cells() <= SEARCHED_WHOLE;
  }

  /** A band to start with, and a length model. */
  record Start(Band band, LengthModel length) {}

  /**
   * The starts worth trying: one for every length model, and one for each gap cost if the two lead
   * to different paths. Neither is safe alone: constant costs lose long omissions, affine ones hurt
   * free translation.
   */
  List<Start> starts(List<LengthModel> lengths, WordEvidence words) {
    List<Start> starts = new ArrayList<>();
    if (isSearchedWhole()) {
      for (LengthModel length : lengths) {
        starts.add(new Start(Band.full(source.size(), target.size()), length));
      }
      return starts;
    }
    Anchors anchors = Anchors.of(source, target, words);
    for (LengthModel length : lengths) {
      CompletableFuture<CoarsePath> other =
          CompletableFuture.supplyAsync(() -> path(anchors, length, CoarseSearch.Gaps.AFFINE));
      for (CoarsePath path : List.of(path(anchors, length, CoarseSearch.Gaps.EACH), other.join())) {
        if (starts.stream().noneMatch(start -> path.isInside(start.band()))) {
          starts.add(new Start(path.band(FIRST_MARGIN), length));
        }
      }
    }
    return starts;
  }

  /** The coarse path found with the words learnt since. */
  CoarsePath nextPath(Band band, LengthModel length, WordEvidence words) {
    Anchors anchors = Anchors.of(source, target, words);
    if (cells() <= COARSE_WHOLE) {
      return path(anchors, length, CoarseSearch.Gaps.AFFINE);
    }
    int[] lo = new int[source.size() + 1];
    int[] hi = new int[source.size() + 1];
    for (int i = 0; i < lo.length; i++) {
      lo[i] = Math.max(0, band.lo(i) - LATER_HALF_WIDTH);
      hi[i] = Math.min(target.size(), band.hi(i) + LATER_HALF_WIDTH);
    }
    return CoarseSearch.in(source, target, anchors, length, CoarseSearch.Gaps.AFFINE, lo, hi);
  }

  /** The band around a later path. */
  Band around(CoarsePath path) {
    return path.band(LATER_MARGIN);
  }

  private CoarsePath path(Anchors anchors, LengthModel length, CoarseSearch.Gaps gaps) {
    int halfWidth =
        cells() <= COARSE_WHOLE
            ? target.size()
            : (int) Math.max(LEAST_HALF_WIDTH, HALF_WIDTH_BY_TARGET * target.size());
    while (true) {
      int[] lo = new int[source.size() + 1];
      int[] hi = new int[source.size() + 1];
      for (int i = 0; i < lo.length; i++) {
        long centre = (long) i * target.size() / source.size();
        lo[i] = (int) Math.max(0, centre - halfWidth);
        hi[i] = (int) Math.min(target.size(), centre + halfWidth);
      }
      CoarsePath path = CoarseSearch.in(source, target, anchors, length, gaps, lo, hi);
      if (halfWidth >= target.size() || path.distanceToEdge(lo, hi) >= halfWidth / EDGE) {
        return path;
      }
      halfWidth *= 2;
    }
  }
}
