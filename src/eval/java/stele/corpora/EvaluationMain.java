package stele.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import stele.evaluate.Calibration;
import stele.evaluate.JudgedBead;
import stele.evaluate.ReliabilityDiagram;

/**
 * The tables of docs/evaluation.md, and the reliability diagram: every contender on every
 * development set, a process each, one after the other.
 *
 * <pre>  mvn -q -Pcorpora test-compile exec:exec@evaluation</pre>
 */
final class EvaluationMain {

  private static final List<String> RUNNING =
      List.of("wmt23-docs", "wmt23", "pud", "bible", "books", "books-hard");

  private final Path work;
  private final List<JudgedBead> all = new ArrayList<>();
  private double sumOfErrors;

  private EvaluationMain(Path work) {
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!DevelopmentTexts.present()) {
      System.err.println("no development texts in " + DevelopmentTexts.folder());
      System.exit(1);
    }
    Path diagram = Path.of(arguments[0]);
    EvaluationMain evaluation = new EvaluationMain(Files.createTempDirectory("evaluation"));
    evaluation.beads();
    evaluation.calibration(diagram);
    evaluation.runningText();
  }

  private void beads() throws IOException, InterruptedException {
    System.out.println(
        "| set | documents | aligner | precision | recall | strict F1 | lax F1 | one-sided F1 | ECE"
            + " | seconds | MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (String set : DevelopmentTexts.BEAD_SETS) {
      for (Contender contender : Contender.values()) {
        Map<String, Double> figures = measure("beads", contender, set);
        Calibration calibration = Calibration.of(claims());
        row(
            set,
            "%.0f".formatted(figures.get("documents")),
            contender.title(),
            three(figures.get("precision")),
            three(figures.get("recall")),
            three(figures.get("strict")),
            three(figures.get("lax")),
            three(figures.get("oneSided")),
            three(calibration.expectedError()),
            seconds(figures),
            "%.0f".formatted(figures.get("megabytes")));
        if (contender == Contender.STELE) {
          all.addAll(claims());
          sumOfErrors += calibration.expectedError().orElseThrow();
        }
      }
    }
  }

  private void calibration(Path diagram) throws IOException {
    Calibration pooled = Calibration.of(all);
    Files.writeString(diagram, ReliabilityDiagram.svg(pooled));
    System.out.printf(
        Locale.ROOT,
        "%nmean ECE of the sets %.4f%n%n| confidence | beads | mean confidence | right |%n|---|---|---|---|%n",
        sumOfErrors / DevelopmentTexts.BEAD_SETS.size());
    for (Calibration.Bin bin : pooled.bins()) {
      row(
          "%.1f to %.1f".formatted(bin.from(), bin.to()),
          String.valueOf(bin.count()),
          three(bin.meanConfidence()),
          three(bin.shareRight()));
    }
    for (Calibration.Threshold threshold : pooled.thresholds()) {
      row(
          "from %.2f up".formatted(threshold.least()),
          "%.1f %%".formatted(100 * threshold.kept().value()),
          "",
          three(threshold.right().value()));
    }
  }

  private void runningText() throws IOException, InterruptedException {
    System.out.println(
        "\n| set | documents | word vectors | strict F1 | inside F1 | character F1 | seconds | MB |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (String set : RUNNING) {
      for (Contender contender : List.of(Contender.STELE, Contender.STELE_WITHOUT_VECTORS)) {
        Map<String, Double> figures = measure("raw", contender, set);
        row(
            set,
            "%.0f".formatted(figures.get("documents")),
            contender == Contender.STELE ? "yes" : "no",
            three(figures.get("strict")),
            three(figures.get("inside")),
            three(figures.get("characters")),
            seconds(figures),
            "%.0f".formatted(figures.get("megabytes")));
      }
    }
  }

  private Path claimsFile() {
    return work.resolve("claims");
  }

  private List<JudgedBead> claims() throws IOException {
    List<JudgedBead> claims = new ArrayList<>();
    for (String line : Files.readAllLines(claimsFile())) {
      int space = line.indexOf(' ');
      claims.add(
          new JudgedBead(
              claims.size(),
              OptionalDouble.of(Double.parseDouble(line.substring(0, space))),
              Boolean.parseBoolean(line.substring(space + 1))));
    }
    return claims;
  }

  private Map<String, Double> measure(String kind, Contender contender, String set)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-Dstele.corpora=" + DevelopmentTexts.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                MeasureMain.class.getName(),
                kind,
                contender.name(),
                set,
                claimsFile().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Map<String, Double> figures = new HashMap<>();
    for (String line : process.inputReader().lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        figures.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException(contender + " failed on " + set);
    }
    return figures;
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String three(OptionalDouble value) {
    return value.isPresent() ? three(value.getAsDouble()) : "-";
  }

  private static String seconds(Map<String, Double> figures) {
    return String.format(Locale.ROOT, "%.1f", figures.get("seconds"));
  }

  private static void row(String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
    System.out.flush();
  }
}
