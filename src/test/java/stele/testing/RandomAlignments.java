package stele.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;

/**
 * Makes alignments of two to four versions that use everything the values allow: empty runs, flags,
 * notes, unknown fields, characters that formats stumble over. One seed, one alignment.
 */
public final class RandomAlignments {

  private static final List<String> LANGUAGES = List.of("en", "ru", "zh-Hant", "ar");

  private static final List<String> PIECES =
      List.of(
          "word",
          "слово",
          "字",
          "كلمة",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\u0001",
          "\u0000",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFE",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "e\u0301",
          "\\",
          "\"",
          "'",
          "&",
          "<",
          ">",
          "]]>",
          "&amp;",
          "{",
          "}",
          "/",
          "null");

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          true,
          7,
          8_000_000_000L,
          new BigDecimal("0.10"),
          "a\u2028\"text\"",
          List.of(),
          Map.of(),
          List.of(1, List.of("two", Map.of("three", false))));

  private static final List<BeadStatus> STATUSES = List.of(BeadStatus.values());

  private final Random random;

  private RandomAlignments(long seed) {
    this.random = new Random(seed);
  }

  public static Alignment of(long seed) {
    return new RandomAlignments(seed).alignment();
  }

  private Alignment alignment() {
    int versions = 2 + random.nextInt(3);
    List<Bead> beads = new ArrayList<>();
    int[] next = new int[versions];
    for (int count = random.nextInt(12); count > 0; count--) {
      beads.add(bead(next));
    }
    List<SegmentedDocument> documents =
        IntStream.range(0, versions).mapToObj(v -> document(v, next[v])).toList();
    return new Alignment(documents, beads, extensions());
  }

  private Bead bead(int[] next) {
    int never = random.nextInt(next.length);
    List<Span> runs = new ArrayList<>();
    for (int version = 0; version < next.length; version++) {
      int length = Math.max(version == never ? 1 : 0, random.nextInt(4) - 1);
      runs.add(new Span(next[version], next[version] + length));
      next[version] += length;
    }
    return new Bead(
        runs,
        new Confidence(
            random.nextInt(4) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(random.nextInt(10_001) / 10_000.0),
            confidences(runs.size())),
        new Annotations(
            STATUSES.get(random.nextInt(STATUSES.size())),
            random.nextBoolean() ? List.of() : List.of(Flag.MOVED, new Flag("numbers-differ")),
            random.nextBoolean() ? "" : text()),
        counterpart(runs.size()),
        extensions());
  }

  private List<OptionalDouble> confidences(int versions) {
    return versions == 2 || random.nextInt(4) == 0
        ? List.of()
        : IntStream.range(0, versions)
            .mapToObj(
                v ->
                    random.nextInt(3) == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(random.nextInt(10_001) / 10_000.0))
            .toList();
  }

  private List<Span> counterpart(int versions) {
    return random.nextInt(4) > 0
        ? List.of()
        : IntStream.range(0, versions)
            .mapToObj(v -> v == 0 ? new Span(0, 0) : new Span(v, v + 1 + random.nextInt(3)))
            .toList();
  }

  private SegmentedDocument document(int version, int size) {
    List<Segment> segments = new ArrayList<>();
    int end = 0;
    int paragraph = 0;
    for (int index = 0; index < size; index++) {
      String text = text();
      int start = end + random.nextInt(3);
      end = start + text.length();
      paragraph += random.nextInt(2);
      segments.add(new Segment(new Span(start, end), paragraph, text, extensions()));
    }
    String language = LANGUAGES.get(version);
    return new SegmentedDocument(
        language + " \"" + version + "\"",
        Language.of(language),
        random.nextBoolean() ? "" : "text." + language + ".txt",
        random.nextBoolean() ? "" : "0123456789abcdef".repeat(4),
        segments,
        extensions(),
        List.of(),
        structure(paragraph + 1, 31 * paragraph + end));
  }

  /** Of some paragraphs; with a seed of its own, so that nothing else depends on it. */
  private static List<StructuredParagraph> structure(int paragraphs, int seed) {
    Random own = new Random(seed);
    List<StructuredParagraph> structure = new ArrayList<>();
    Paragraph.Kind[] kinds = Paragraph.Kind.values();
    for (int number = own.nextInt(3); number < paragraphs; number += 1 + own.nextInt(3)) {
      structure.add(
          new StructuredParagraph(
              number,
              kinds[own.nextInt(kinds.length)],
              own.nextInt(8),
              own.nextInt(3) > 0
                  ? Optional.empty()
                  : Optional.of(
                      new Paragraph.Cell(own.nextInt(2), own.nextInt(4), own.nextInt(12))),
              own.nextInt(4) > 0 ? Map.of() : Map.of("x-one", "1")));
    }
    return structure;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private Map<String, Object> extensions() {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (random.nextInt(3) == 0) {
      fields.put("x-one", VALUES.get(random.nextInt(VALUES.size())));
      fields.put("a \"two\"", VALUES.get(random.nextInt(VALUES.size())));
    }
    return fields;
  }
}
