package stele.pipeline;

import java.util.List;

/** Hears how far a run has come, in the thread that runs it. */
public interface ProgressListener {

  /** Nobody listens. */
  ProgressListener NONE =
      new ProgressListener() {
        @Override
        public void reads(String name) {}

        @Override
        public void aligns(List<Integer> segments) {}
      };

  /** A version begins to be read and split; others may be, too. */
  void reads(String name);

  /** Versions with this many segments are about to be aligned. */
  void aligns(List<Integer> segments);
}
