package stele.align;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Work on the rows of a band by several threads. Rows are independent of each other, so the result
 * does not depend on how many threads there are.
 */
final class Rows {

  /** Below this many nodes a second thread costs more than it gains. */
  static final int WORTH_A_THREAD = 4_000;

  /** Nodes a task has at least, so that handing it out costs little. */
  private static final int NODES_A_TASK = 2_000;

  private Rows() {}

  /** Work on some rows. */
  interface RowsTask {

    /**
     * Does the work on rows that follow each other.
     *
     * @param from the first row, from 1
     * @param to the row after the last
     */
    void run(int from, int to);
  }

  /** Does work on all rows but the first, which has no beads; returns when all is done. */
  static void forEach(Band band, RowsTask work) {
    int rows = band.rows();
    int tasks = (int) Math.min(rows, (long) band.size() / NODES_A_TASK);
    if (band.size() < WORTH_A_THREAD || tasks < 2) {
      work.run(1, rows + 1);
      return;
    }
    IntStream.range(0, tasks)
        .parallel()
        .forEach(
            task ->
                work.run(
                    1 + (int) ((long) rows * task / tasks),
                    1 + (int) ((long) rows * (task + 1) / tasks)));
  }

  /** Does two things that share nothing they write, at the same time if the band is worth it. */
  static void both(Band band, Runnable one, Runnable other) {
    if (band.size() < WORTH_A_THREAD) {
      one.run();
      other.run();
      return;
    }
    CompletableFuture<Void> second = CompletableFuture.runAsync(other);
    one.run();
    second.join();
  }
}
