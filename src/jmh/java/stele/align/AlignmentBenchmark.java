package stele.align;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stele.bitext.Alignment;
import stele.bitext.SegmentedDocument;
import stele.testing.Recipe;
import stele.testing.SyntheticBitext;

/**
 * Time of a whole alignment by size, each in a process of its own, the first run (which the command
 * line pays) left out:
 *
 * <pre>
 *   mvn -q -Pbench test-compile exec:exec@jmh
 *   mvn -q -Pbench test-compile exec:exec@jmh -Djmh.arguments="-p sentences=1000,5000 -prof gc"
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class AlignmentBenchmark {

  @Param({"1000", "5000", "10000", "50000"})
  public int sentences;

  private SegmentedDocument source;
  private SegmentedDocument target;

  @Setup
  public void invent() {
    SyntheticBitext text = Recipe.natural(20_260, sentences).make();
    source = text.sourceDocument();
    target = text.targetDocument();
  }

  @Benchmark
  public Alignment align() {
    return BitextAligner.standard().align(source, target);
  }
}
