package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.lines.IndexBead;

/**
 * Our figures beside those of the project's Python scorers on the same files: equal to the last
 * bit, except sums of confidences, which may be added in another order.
 */
final class SameAsPythonTest {

  /** All of raw/ agrees; these are enough to see a difference and take seconds. */
  private static final Set<String> RAW_SETS = Set.of("wmt23-docs", "books", "books-hard");

  private final RandomAlignments random = new RandomAlignments(20261122);

  @TempDir Path folder;

  private PythonScorers python;
  private final List<String> cases = new ArrayList<>();
  private final List<Evaluation> ours = new ArrayList<>();

  @BeforeEach
  void findTheScripts() {
    Optional<PythonScorers> found = PythonScorers.find();
    assumeTrue(found.isPresent(), "python3 or ../shared/tools is not here");
    python = found.get();
  }

  @Test
  void seededBeadsScoreTheSame() throws Exception {
    for (int round = 0; round < 40; round++) {
      SegmentedDocument source = segmented("a", random.text(4 + 9 * round), 3);
      SegmentedDocument target = segmented("b", random.text(4 + 7 * round), 3);
      Alignment gold = random.alignment(source, target);
      List<IndexBead> beads = gold.beads().stream().map(IndexBead::of).toList();
      Path file = write("gold", beads.stream().map(SameAsPythonTest::line));
      addBeads(random.disturbed(source, target, beads), file);
      addBeads(random.alignment(source, target), file);
    }
    compareBeads();
  }

  @Test
  void seededTextScoresTheSame() throws Exception {
    for (int round = 0; round < 40; round++) {
      String a = random.text(5 + 20 * round);
      String b = random.text(5 + 15 * round);
      Alignment gold =
          random.alignment(segmented("a", a, 1 + round % 7), segmented("b", b, 1 + round % 5));
      Path rows = write("gold", crossed(spans(gold)).stream());
      addSpans(random.alignment(segmented("a", a, 4), segmented("b", b, 4)), a, b, rows);
    }
    compareSpans();
  }

  @Test
  void realBeadsScoreTheSame() throws Exception {
    for (Path document : documents("beads")) {
      SegmentedDocument source = lines(document.resolve("src.txt"));
      SegmentedDocument target = lines(document.resolve("tgt.txt"));
      Path gold = document.resolve("gold.txt");
      addBeads(random.disturbed(source, target, ((BeadGold) GoldReader.read(gold)).beads()), gold);
    }
    compareBeads();
  }

  @Test
  void realTextScoresTheSame() throws Exception {
    List<Path> documents = documents("raw");
    for (Path document : documents) {
      List<Path> texts = texts(document);
      String a = Files.readString(texts.get(0));
      String b = Files.readString(texts.get(1));
      Path gold = document.resolve("gold.tsv");
      addSpans(random.alignment(segmented("a", a, 12), segmented("b", b, 12)), a, b, gold);
      addSpans(nearly((SpanGold) GoldReader.read(gold), a, b), a, b, gold);
    }
    compareSpans();
  }

  private void addBeads(Alignment system, Path gold) throws Exception {
    List<IndexBead> beads = system.beads().stream().map(IndexBead::of).toList();
    Path test = write("test", beads.stream().map(SameAsPythonTest::line));
    Path confidences =
        write(
            "conf",
            system.beads().stream().map(bead -> "" + bead.confidence().value().orElseThrow()));
    cases.add(String.join("\t", "beads", "" + gold, "" + test, "" + confidences));
    ours.add(Evaluation.of(system, GoldReader.read(gold)));
  }

  private void addSpans(Alignment system, String a, String b, Path gold) throws Exception {
    cases.add(
        String.join(
            "\t",
            "spans",
            "" + write("a", a),
            "" + write("b", b),
            "" + gold,
            "" + write("system", spans(system).stream()),
            "" + write("aseg", segments(system, 0)),
            "" + write("bseg", segments(system, 1))));
    ours.add(Evaluation.of(system, GoldReader.read(gold)));
  }

  private void compareBeads() throws Exception {
    List<Map<String, String>> theirs = python.score(folder, cases);
    assertThat(theirs).hasSameSizeAs(ours).isNotEmpty();
    for (int i = 0; i < ours.size(); i++) {
      BeadScore score = ours.get(i).beads().orElseThrow();
      Map<String, Object> figures = new LinkedHashMap<>();
      put(figures, "_strict", "bleu_", score.strict(), score.strictTwoSided());
      put(figures, "_lax", "bleu_", score.lax(), score.laxTwoSided());
      long right = (long) score.strict().precision().part();
      long nearly = (long) score.lax().precision().part();
      figures.put("tp", right);
      figures.put("fp", score.strict().precision().whole() - right);
      figures.put("tpl", nearly);
      figures.put("fpl", score.lax().precision().whole() - nearly);
      assertSame(cases.get(i), figures, theirs.get(i));
      assertThat(shapes(ours.get(i))).as(cases.get(i)).isEqualTo(shapes(theirs.get(i)));
      assertThat(ours.get(i).calibration().expectedError().orElseThrow())
          .isCloseTo(Double.parseDouble(theirs.get(i).get("ece")), within(1e-12));
    }
  }

  private void compareSpans() throws Exception {
    List<Map<String, String>> theirs = python.score(folder, cases);
    assertThat(theirs).hasSameSizeAs(ours).isNotEmpty();
    for (int i = 0; i < ours.size(); i++) {
      SpanScore score = ours.get(i).spans().orElseThrow();
      Map<String, Object> figures = new LinkedHashMap<>();
      put(figures, "strict", score.strict());
      put(figures, "inside", score.inside());
      put(figures, "char", score.characters());
      put(figures, "null", score.unaligned());
      figures.put("anchors", score.anchors().value());
      figures.put("rows", (long) score.rows());
      figures.put("targets", (long) score.targets());
      figures.put("two", (long) score.twoSided());
      figures.put("largest", (long) score.largest());
      figures.put("beads2", (long) score.twoSidedBeads());
      figures.put("char_p", score.characters().precision().part());
      figures.put("char_pn", score.characters().precision().whole());
      figures.put("char_r", (long) score.characters().recall().part());
      figures.put("char_rn", score.characters().recall().whole());
      figures.put("null_sys", score.unaligned().precision().whole());
      figures.put("null_gold", score.unaligned().recall().whole());
      figures.put("null_both", (long) score.unaligned().recall().part());
      figures.put("anch", (long) score.anchors().part());
      figures.put("anch_n", score.anchors().whole());
      assertSame(cases.get(i), figures, theirs.get(i));
    }
  }

  private static void put(
      Map<String, Object> figures,
      String way,
      String other,
      PrecisionRecall all,
      PrecisionRecall twoSided) {
    figures.put("P" + way, all.precision().value());
    figures.put("R" + way, all.recall().value());
    figures.put("F" + way, all.f1());
    figures.put(other + "P" + way, twoSided.precision().value());
    figures.put(other + "F" + way, twoSided.f1());
  }

  private static void put(Map<String, Object> figures, String name, PrecisionRecall score) {
    figures.put(name + "_P", score.precision().value());
    figures.put(name + "_R", score.recall().value());
    figures.put(name + "_F1", score.f1());
  }

  /** Numbers are compared as numbers, to the last bit. */
  private static void assertSame(String of, Map<String, Object> ours, Map<String, String> theirs) {
    Map<String, Object> parsed = new LinkedHashMap<>();
    ours.forEach(
        (name, value) ->
            parsed.put(
                name,
                value instanceof Long
                    ? (Object) Long.valueOf(theirs.get(name))
                    : (Object) Double.valueOf(theirs.get(name))));
    assertThat(ours).as(of).isEqualTo(parsed);
  }

  private static Map<String, String> shapes(Evaluation evaluation) {
    Function<ShapeScore, String> found =
        row -> String.format(Locale.ROOT, "%.0f/%d", row.recall().part(), row.recall().whole());
    return evaluation.shapes().stream()
        .filter(row -> row.recall().whole() > 0)
        .collect(Collectors.toMap(ShapeScore::shape, found, (x, y) -> x, TreeMap::new));
  }

  private static Map<String, String> shapes(Map<String, String> theirs) {
    Map<String, String> shapes = new TreeMap<>();
    String listed = theirs.get("bytype").replaceAll("[{}']", "");
    for (String field : listed.isEmpty() ? new String[0] : listed.split(",", -1)) {
      shapes.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 1));
    }
    return shapes;
  }

  private SegmentedDocument segmented(String id, String text, int mean) {
    return Texts.document(id, text, random.segments(text, mean));
  }

  /** An alignment near the gold, over the gold's rows cut into smaller segments. */
  private Alignment nearly(SpanGold gold, String a, String b) {
    List<String> texts = List.of(a, b);
    List<List<Span>> segments = List.of(new ArrayList<>(), new ArrayList<>());
    List<IndexBead> beads = new ArrayList<>();
    for (SpanBead row : gold.rows()) {
      List<Span> runs = new ArrayList<>();
      for (int version = 0; version < 2; version++) {
        List<Span> all = segments.get(version);
        int before = all.size();
        for (Span span : row.side(version)) {
          random.segments(span.in(texts.get(version)), 15).stream()
              .map(cut -> new Span(span.start() + cut.start(), span.start() + cut.end()))
              .forEach(all::add);
        }
        runs.add(new Span(before, all.size()));
      }
      beads.add(IndexBead.of(runs.get(0), runs.get(1)));
    }
    return random.disturbed(
        Texts.document("a", a, segments.get(0)), Texts.document("b", b, segments.get(1)), beads);
  }

  private static SegmentedDocument lines(Path file) throws IOException {
    String[] lines =
        Files.readString(file)
            .lines()
            .map(line -> line.isEmpty() ? "-" : line)
            .toArray(String[]::new);
    return Texts.document(file.getFileName().toString(), lines);
  }

  /** Columns of offsets; -1 for an empty side. */
  private static List<String> spans(Alignment alignment) {
    return alignment.beads().stream()
        .map(bead -> side(alignment, bead, 0) + "\t" + side(alignment, bead, 1))
        .toList();
  }

  private static String side(Alignment alignment, Bead bead, int version) {
    Span span = SegmentSpans.cover(alignment.documents().get(version), bead.runs().get(version));
    return span.isEmpty() ? "-1\t-1" : span.start() + "\t" + span.end();
  }

  private static Stream<String> segments(Alignment alignment, int version) {
    return SegmentSpans.of(alignment.documents().get(version)).stream()
        .map(span -> span.start() + "\t" + span.end());
  }

  /** The first and the last row trade their targets, as in a moved passage. */
  private static List<String> crossed(List<String> rows) {
    List<String> crossed = new ArrayList<>(rows);
    String[] first = rows.get(0).split("\t", -1);
    String[] last = rows.get(rows.size() - 1).split("\t", -1);
    if (rows.size() > 4 && !first[0].equals("-1") && !last[0].equals("-1")) {
      crossed.set(0, String.join("\t", first[0], first[1], last[2], last[3]));
      crossed.set(rows.size() - 1, String.join("\t", last[0], last[1], first[2], first[3]));
    }
    return crossed;
  }

  private static String line(IndexBead bead) {
    return bead.source() + ":" + bead.target();
  }

  private Path write(String name, Stream<String> lines) throws IOException {
    return write(name, lines.map(line -> line + "\n").collect(Collectors.joining()));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(cases.size() + "." + name), content);
  }

  private static List<Path> documents(String kind) throws IOException {
    Optional<Path> corpora = SharedFiles.find("corpora").map(found -> found.resolve(kind));
    assumeTrue(corpora.isPresent(), "../shared/corpora is not here");
    try (Stream<Path> below = Files.walk(corpora.get(), 2)) {
      return below
          .filter(path -> Files.exists(path.resolve("gold.txt")) || isRaw(path))
          .sorted()
          .toList();
    }
  }

  private static boolean isRaw(Path document) {
    return Files.exists(document.resolve("gold.tsv"))
        && RAW_SETS.contains(document.getParent().getFileName().toString());
  }

  /** The two texts in the order of the columns of the gold. */
  private static List<Path> texts(Path document) throws IOException {
    String meta = Files.readString(document.resolve("meta.json"));
    return Stream.of("a", "b")
        .map(side -> meta.replaceAll("(?s).*\"" + side + "\": *\"([a-z]+)\".*", "$1"))
        .map(language -> document.resolve(language + ".txt"))
        .toList();
  }
}
