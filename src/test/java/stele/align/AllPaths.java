package stele.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks every path through a tiny lattice; the oracle of all that sums or searches cleverly. */
final class AllPaths {

  /** What a path has just done: a two-sided bead, a source or a target sentence alone. */
  enum State {
    M,
    D,
    I
  }

  /** A step to node (i, j); {@code shape} is -1 for a sentence alone. */
  record Move(State state, int i, int j, int shape) {}

  private final BeadScores scores;
  private final Band band;
  private final BeadShapes shapes;

  AllPaths(BeadScores scores) {
    this.scores = scores;
    this.band = scores.band();
    this.shapes = scores.shapes();
  }

  /** All rows of steps that lead from the start to the end inside the band. */
  void visit(boolean anyOrderOfGaps, Consumer<List<Move>> visitor) {
    walk(State.M, 0, 0, anyOrderOfGaps, new ArrayList<>(), visitor);
  }

  private void walk(
      State state, int i, int j, boolean anyOrder, List<Move> path, Consumer<List<Move>> visitor) {
    if (i == band.rows() && j == band.columns()) {
      visitor.accept(path);
      return;
    }
    for (Move next : moves(state, i, j, anyOrder)) {
      path.add(next);
      walk(next.state(), next.i(), next.j(), anyOrder, path, visitor);
      path.remove(path.size() - 1);
    }
  }

  private List<Move> moves(State state, int i, int j, boolean anyOrder) {
    List<Move> moves = new ArrayList<>();
    for (int shape = 0; shape < shapes.count(); shape++) {
      int row = i + shapes.source(shape);
      int column = j + shapes.target(shape);
      if (isNode(row, column) && coversOnlyCellsInside(i, j, row, column)) {
        moves.add(new Move(State.M, row, column, shape));
      }
    }
    if (isNode(i + 1, j) && (anyOrder || state != State.I)) {
      moves.add(new Move(State.D, i + 1, j, -1));
    }
    if (isNode(i, j + 1)) {
      moves.add(new Move(State.I, i, j + 1, -1));
    }
    return moves;
  }

  private boolean isNode(int i, int j) {
    return i <= band.rows() && j <= band.columns() && band.contains(i, j);
  }

  private boolean coversOnlyCellsInside(int i, int j, int row, int column) {
    for (int r = i + 1; r <= row; r++) {
      for (int c = j + 1; c <= column; c++) {
        if (!band.contains(r, c)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Log score of a path at a temperature, as the grammar of {@link Posteriors} has it. */
  double score(List<Move> path, double temperature) {
    double g = shapes.oneSided();
    double score = 0;
    State before = State.M;
    for (Move move : path) {
      score +=
          switch (move.state()) {
            case M -> Math.log(1 - g) + scores.score(band.node(move.i(), move.j()), move.shape());
            case D -> Math.log(before == State.D ? .9 * g : g / 2);
            case I -> Math.log(before == State.I ? .9 * g : before == State.D ? .1 * g : g / 2);
          };
      before = move.state();
    }
    return score / temperature;
  }

  /** Summed probability of every move, and under {@link #END} the sum of all scores. */
  Map<Move, Double> weights(double temperature) {
    Map<Move, Double> sums = new HashMap<>();
    visit(
        false,
        path -> {
          double weight = Math.exp(score(path, temperature));
          sums.merge(END, weight, Double::sum);
          path.forEach(move -> sums.merge(move, weight, Double::sum));
        });
    double all = sums.get(END);
    sums.replaceAll((move, weight) -> move.equals(END) ? weight : weight / all);
    return sums;
  }

  /** Stands for the whole path in {@link #weights}. */
  static final Move END = new Move(State.M, -1, -1, -1);
}
