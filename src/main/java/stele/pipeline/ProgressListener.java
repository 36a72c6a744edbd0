package stele.pipeline;

import java.util.List;

/**
 * Receives progress, on the running thread. An exception it throws ends the run. Methods may be
 * added, with an empty default.
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
   * A version starts to be read and split, in parallel with earlier ones.
   *
   * @param name the name used in messages
   */
  void reads(String name);

  /** Versions with this many segments are about to be aligned. */
  void aligns(List<Integer> segments);
}
