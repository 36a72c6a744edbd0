package stele.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import stele.bitext.InputException;

/**
 * One contender on one set, in a process of its own so that memory can be told. Prints seconds,
 * megabytes at the peak (Linux; 0 elsewhere) and scores, a {@code key=value} each.
 *
 * <pre>  MeasureMain beads|raw CONTENDER SET FILE-FOR-CLAIMS</pre>
 */
final class MeasureMain {

  private MeasureMain() {}

  public static void main(String[] arguments) throws InputException, IOException {
    boolean running = arguments[0].equals("raw");
    Contender contender = Contender.valueOf(arguments[1]);
    long start = System.nanoTime();
    SetResult result =
        running
            ? SetResult.ofRunningText(arguments[2], contender == Contender.STELE)
            : SetResult.ofBeads(contender, arguments[2]);
    print("documents", result.documents());
    print("seconds", (System.nanoTime() - start) / 1e9);
    print("megabytes", peakMegabytes());
    result
        .beads()
        .filter(score -> !running)
        .ifPresent(
            score -> {
              print("precision", score.strict().precision().value());
              print("recall", score.strict().recall().value());
              print("strict", score.strict().f1());
              print("lax", score.lax().f1());
              print("oneSided", score.oneSided().f1());
            });
    result
        .spans()
        .filter(score -> running)
        .ifPresent(
            score -> {
              print("strict", score.strict().f1());
              print("inside", score.inside().f1());
              print("characters", score.characters().f1());
            });
    Files.writeString(
        Path.of(arguments[3]),
        result.judged().stream()
            .filter(bead -> bead.confidence().isPresent())
            .map(bead -> bead.confidence().getAsDouble() + " " + bead.right() + "\n")
            .collect(Collectors.joining()));
  }

  private static void print(String key, double value) {
    System.out.printf(Locale.ROOT, "%s=%.4f%n", key, value);
  }

  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(status);
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
