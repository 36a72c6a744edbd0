package stele.broken.align;

import java.io.IOException;
import java.util.function.IntConsumer;

/** A stage that prints, and ends the process. */
final class Shouter {

  void out() {
    System.out.println();
  }

  void err() {
    System.err.println();
  }

  void exit() {
    System.exit(1);
  }

  IntConsumer ending() {
    return System::exit;
  }

  void trace(IOException problem) {
    problem.printStackTrace();
  }
}
