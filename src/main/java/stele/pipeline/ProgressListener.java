package stele.pipeline;

import java.util.List;

/**
 * Receives progress, on the running thread. What it throws ends the run. Methods may be added, with
 * an empty default.
 */
public interface ProgressListener {

  /** Does nothing. */
  ProgressListener NONE =
      new ProgressListener() {
        @Override
        public void reads(String name) {}

        @Override
        public void aligns(List<Integer> segments) {}
      };

  /**
   * A version begins to be read and split, beside those that have begun.
   *
   * @param name as messages call it
   */
  void reads(String name);

  /** Versions with this many segments are about to be aligned. */
  void aligns(List<Integer> segments);
}
