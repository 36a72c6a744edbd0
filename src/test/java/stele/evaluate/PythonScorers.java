package stele.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project's scorers in Python, asked for exact figures, many cases in one process. */
final class PythonScorers {

  /** Per line of standard input one case; per case one line of {@code name=figure} fields. */
  private static final String DRIVER =
      """
      import sys
      sys.path.insert(0, sys.argv[1])
      import score_beads as sb, score_e2e as se, devscore as ds

      def beads(gold, test, conf):
          g, t = sb.read(gold), sb.read(test)
          r = dict(sb.score([(g, t)]))
          r['tp'], r['fp'], r['tpl'], r['fpl'] = sb.prec(g, t)
          r['bytype'] = str(sb.bytype([(g, t)])).replace(' ', '')
          if conf: r['ece'] = ds.ece([g], [t], [open(conf).read().split('\\n')])
          return r

      def spans(a, b, gold, system, aseg=None, bseg=None):
          pa, pb = (se.mass_prefix(se.load_text(x)) for x in (a, b))
          c = se.score(se.rows4(gold), se.rows4(system), pa, pb,
                       se.rows2(aseg) if aseg else None, se.rows2(bseg) if bseg else None)
          return dict(se.summary(c), **c)

      for line in sys.stdin:
          kind, *rest = line.rstrip('\\n').split('\\t')
          r = dict(beads=beads, spans=spans)[kind](*rest)
          print(' '.join('%s=%s' % (k, v if isinstance(v, str) else repr(v)) for k, v in r.items()))
      """;

  private final Path tools;

  private PythonScorers(Path tools) {
    this.tools = tools;
  }

  /** Empty where the scripts or python3 are not on this machine. */
  static Optional<PythonScorers> find() {
    return SharedFiles.find("tools")
        .filter(tools -> Files.isRegularFile(tools.resolve("score_e2e.py")))
        .filter(tools -> hasPython())
        .map(PythonScorers::new);
  }

  /**
   * The figures of each case.
   *
   * @param cases tab-separated: {@code beads GOLD TEST CONF} or {@code spans A B GOLD SYSTEM ASEG
   *     BSEG}
   */
  List<Map<String, String>> score(Path folder, List<String> cases)
      throws IOException, InterruptedException {
    Path input = Files.write(folder.resolve("cases.txt"), cases);
    Path output = folder.resolve("figures.txt");
    Process python =
        new ProcessBuilder("python3", "-B", "-c", DRIVER, tools.toString())
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (python.waitFor() != 0) {
      throw new IOException("python3 failed");
    }
    List<Map<String, String>> figures = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      Map<String, String> fields = new HashMap<>();
      for (String field : line.split(" ", -1)) {
        int equals = field.indexOf('=');
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
      figures.add(fields);
    }
    return figures;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
