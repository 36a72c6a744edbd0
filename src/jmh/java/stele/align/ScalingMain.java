package stele.align;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import stele.bitext.Alignment;
import stele.testing.Recipe;
import stele.testing.StrictScore;
import stele.testing.SyntheticBitext;

/**
 * Prints how time and memory grow with the length of the texts, and the exponent between 5,000 and
 * 50,000 sentences a side. Peak heap includes garbage not yet collected, so give it the heap that
 * is to suffice:
 *
 * <pre>
 *   mvn -q -Pbench test-compile
 *   java -Xmx3g -cp target/classes:target/test-classes stele.align.ScalingMain 1000 5000 10000 50000
 * </pre>
 */
final class ScalingMain {

  private static final long SEED = 20_260;
  private static final double MEGABYTE = 1 << 20;

  private ScalingMain() {}

  /** One size and what it took. */
  private record Run(int sentences, double seconds) {}

  public static void main(String[] arguments) {
    int[] sizes =
        arguments.length == 0
            ? new int[] {1_000, 5_000, 10_000, 50_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    System.out.println("   sentences    seconds  cpu seconds   peak MB      F1");
    Run[] runs = Arrays.stream(sizes).mapToObj(ScalingMain::run).toArray(Run[]::new);
    for (int r = 1; r < runs.length; r++) {
      printExponent(runs[r - 1], runs[r]);
    }
    Run small = withSize(runs, 5_000);
    Run large = withSize(runs, 50_000);
    if (small != null && large != null) {
      printExponent(small, large);
    }
  }

  private static Run withSize(Run[] runs, int sentences) {
    return Arrays.stream(runs).filter(run -> run.sentences() == sentences).findFirst().orElse(null);
  }

  private static Run run(int sentences) {
    SyntheticBitext text = Recipe.natural(SEED, sentences).make();
    BitextAligner aligner = BitextAligner.standard();
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = cpuNanos();
    long start = System.nanoTime();
    Alignment alignment = aligner.align(text.sourceDocument(), text.targetDocument());
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%12d %10.1f %12.1f %9.0f  %.4f%n",
        sentences,
        seconds,
        (cpuNanos() - cpu) / 1e9,
        peakHeap() / MEGABYTE,
        StrictScore.f1(text.gold(), alignment));
    return new Run(sentences, seconds);
  }

  private static void printExponent(Run small, Run large) {
    double exponent =
        Math.log(large.seconds() / small.seconds())
            / Math.log((double) large.sentences() / small.sentences());
    System.out.printf(
        "time grows as n^%.2f from %d to %d%n", exponent, small.sentences(), large.sentences());
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
