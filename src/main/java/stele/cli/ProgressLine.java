package stele.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import stele.pipeline.ProgressListener;

/** Shows progress on one line of a terminal, and clears it at the end. */
final class ProgressLine implements ProgressListener, AutoCloseable {

  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private boolean shown;

  private ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /** A line on this terminal. */
  static ProgressLine on(PrintWriter err) {
    return new ProgressLine(err);
  }

  @Override
  public void reads(String name) {
    show("reading " + name);
  }

  @Override
  public void aligns(List<Integer> segments) {
    show(
        segments.stream().map(Object::toString).collect(Collectors.joining(" x ", "aligning ", ""))
            + " segments");
  }

  @Override
  public void close() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }

  private void show(String what) {
    err.print(CLEAR + what + " ...");
    err.flush();
    shown = true;
  }
}
