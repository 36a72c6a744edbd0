package stele.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.AlignmentStatistics;
import stele.format.AlignmentWriter;
import stele.format.BeadFields;
import stele.format.Generator;
import stele.io.JsonRow;
import stele.io.Utf8;

/**
 * Writes Alignment JSON, version 1, as {@code stele/alignment.schema.json} describes it.
 *
 * <p>Each segment and each bead is on a line of its own, so that a diff of two files shows what
 * changed. Confidences have four decimals. Empty fields (no flags, no note, no confidence, no
 * structure) are left out; unknown fields of the alignment follow the known ones.
 */
public final class AlignmentJsonWriter implements AlignmentWriter {

  private static final String SEPARATOR = ",\n";

  private final Generator generator;

  public AlignmentJsonWriter(Generator generator) {
    this.generator = generator;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException {
    Writer json = Utf8.writerTo(out);
    json.write("{\n  \"format\": \"stele-alignment\",\n  \"version\": 1,\n");
    json.write("  \"generator\": " + JsonRow.of(fields(generator)) + SEPARATOR);
    json.write("  \"documents\": [\n");
    writeDocuments(json, alignment.documents());
    json.write("  ],\n  \"beads\": [\n");
    writeRows(json, "    ", alignment.beads(), AlignmentJsonWriter::fields);
    json.write("  ],\n");
    json.write("  \"statistics\": " + JsonRow.of(fields(AlignmentStatistics.of(alignment))));
    for (Map.Entry<String, Object> field : alignment.extensions().entrySet()) {
      json.write(SEPARATOR + "  " + JsonRow.ofValue(field.getKey()) + ": ");
      json.write(JsonRow.ofValue(field.getValue()));
    }
    json.write("\n}\n");
    json.flush();
  }

  private static void writeDocuments(Writer json, List<SegmentedDocument> documents)
      throws IOException {
    Iterator<SegmentedDocument> rest = documents.iterator();
    while (rest.hasNext()) {
      SegmentedDocument document = rest.next();
      String head = JsonRow.of(fields(document));
      json.write("    " + head.substring(0, head.length() - 1));
      if (!document.structure().isEmpty()) {
        json.write(", \"structure\": [\n");
        writeRows(json, "      ", document.structure(), StructureFields::of);
        json.write("    ]");
      }
      json.write(", \"segments\": [\n");
      writeRows(json, "      ", document.segments(), AlignmentJsonWriter::fields);
      json.write(rest.hasNext() ? "    ]},\n" : "    ]}\n");
    }
  }

  static <T> void writeRows(
      Writer json, String indent, List<T> values, Function<T, Map<String, Object>> fields)
      throws IOException {
    Iterator<T> rest = values.iterator();
    while (rest.hasNext()) {
      json.write(indent + JsonRow.of(fields.apply(rest.next())));
      json.write(rest.hasNext() ? SEPARATOR : "\n");
    }
  }

  private static Map<String, Object> fields(Generator generator) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", generator.name());
    fields.put("version", generator.version());
    fields.put("options", generator.options());
    return fields;
  }

  private static Map<String, Object> fields(SegmentedDocument document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", document.id());
    fields.put("language", document.language().tag());
    fields.put("file", document.file());
    fields.put("sha256", document.sha256());
    return withExtensions(fields, document.extensions());
  }

  static Map<String, Object> fields(Segment segment) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", segment.span().start());
    fields.put("end", segment.span().end());
    fields.put("paragraph", segment.paragraph());
    fields.put("text", segment.text());
    return withExtensions(fields, segment.extensions());
  }

  private static Map<String, Object> fields(Bead bead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(
        BeadFields.SEGMENTS, bead.runs().stream().map(AlignmentJsonWriter::indices).toList());
    Confidence confidence = bead.confidence();
    confidence.rounded().ifPresent(rounded -> fields.put(BeadFields.CONFIDENCE, rounded));
    if (!confidence.versions().isEmpty()) {
      fields.put(
          "confidences", confidence.versions().stream().map(AlignmentJsonWriter::orNull).toList());
    }
    fields.put(BeadFields.STATUS, bead.status().word());
    if (!bead.flags().isEmpty()) {
      fields.put(BeadFields.FLAGS, bead.flags().stream().map(Flag::code).toList());
    }
    if (!bead.note().isEmpty()) {
      fields.put(BeadFields.NOTE, bead.note());
    }
    if (!bead.counterpart().isEmpty()) {
      fields.put(
          BeadFields.COUNTERPART,
          bead.counterpart().stream().map(AlignmentJsonWriter::indices).toList());
    }
    return withExtensions(fields, bead.extensions());
  }

  private static Map<String, Object> fields(AlignmentStatistics statistics) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("segments", statistics.segments());
    fields.put("beads", statistics.beads());
    fields.put("shapes", statistics.shapes());
    fields.put("oneSided", statistics.oneSided());
    Confidence.of(statistics.meanConfidence())
        .rounded()
        .ifPresent(mean -> fields.put("meanConfidence", mean));
    fields.put("doubtful", statistics.doubtful());
    if (!statistics.flags().isEmpty()) {
      fields.put("flags", statistics.flags());
    }
    return fields;
  }

  private static BigDecimal orNull(OptionalDouble confidence) {
    return Confidence.of(confidence).rounded().orElse(null);
  }

  private static List<Integer> indices(Span run) {
    return IntStream.range(run.start(), run.end()).boxed().toList();
  }

  static Map<String, Object> withExtensions(
      Map<String, Object> fields, Map<String, Object> extensions) {
    extensions.forEach(fields::putIfAbsent);
    return fields;
  }
}
