package stele.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;
import stele.format.BeadCover;
import stele.format.BeadFields;
import stele.io.JsonCursor;

/** Builds one alignment from one file, in a single pass; the fields may come in any order. */
final class AlignmentJsonParser {

  private static final String FORMAT = "stele-alignment";
  private static final int VERSION = 1;

  private final JsonCursor json;
  private final List<SegmentedDocument> documents = new ArrayList<>();
  private final List<Bead> beads = new ArrayList<>();
  private final Map<String, Object> extensions = new LinkedHashMap<>();
  private final BeadCover cover;
  private boolean formatSeen;
  private boolean versionSeen;

  AlignmentJsonParser(JsonCursor json) {
    this.json = json;
    this.cover = new BeadCover(json, documents);
  }

  Alignment parse() throws InputException {
    json.root(this::takeField);
    if (!formatSeen || !versionSeen) {
      throw json.problem(
          "no '" + (formatSeen ? "version" : "format") + "' field: this is not a Stele alignment",
          "give a file that 'stele align' has written");
    }
    if (documents.size() < 2) {
      throw json.problem("'documents' must list two versions or more", "complete the file");
    }
    cover.checkComplete();
    return new Alignment(documents, beads, extensions);
  }

  private void takeField(String name) throws InputException {
    switch (name) {
      case "format" -> takeFormat();
      case "version" -> takeVersion();
      case "documents" -> json.array("'documents'", this::takeDocument);
      case "beads" -> json.array("'beads'", this::takeBead);
      case "generator", "statistics" -> json.skip();
      default -> extensions.put(name, json.any());
    }
  }

  private void takeFormat() throws InputException {
    String format = json.string("'format'");
    if (!format.equals(FORMAT)) {
      throw json.problem(
          "the format is '" + format + "', not '" + FORMAT + "'",
          "give a file that 'stele align' has written");
    }
    formatSeen = true;
  }

  private void takeVersion() throws InputException {
    int version = json.index("'version'");
    if (version != VERSION) {
      throw json.problem(
          "the file has version " + version + " of the format; this Stele reads version " + VERSION,
          "use a newer Stele, or write the file again with this one");
    }
    versionSeen = true;
  }

  private void takeDocument() throws InputException {
    Fields texts = new Fields("document " + (documents.size() + 1));
    List<Segment> segments = new ArrayList<>();
    List<StructuredParagraph> structure = new ArrayList<>();
    json.object(
        texts.owner,
        name -> {
          switch (name) {
            case "id", "language", "file", "sha256" ->
                texts.put(name, json.string(texts.called(name)));
            case "segments" -> {
              texts.put(name, "");
              json.array("'segments' of " + texts.owner, () -> takeSegment(texts.owner, segments));
            }
            case StructureFields.NAME ->
                json.array(
                    "'structure' of " + texts.owner,
                    () -> StructureFields.take(json, texts.owner, structure));
            default -> texts.unknown.put(name, json.any());
          }
        });
    texts.require("segments");
    String id = texts.require("id");
    if (documents.stream().anyMatch(document -> document.id().equals(id))) {
      throw json.problem("two documents have the id '" + id + "'", "give each a different one");
    }
    documents.add(
        new SegmentedDocument(
            id,
            valid(texts.require("language"), Language::of, "give a BCP 47 tag such as en or pt-BR"),
            texts.orEmpty("file"),
            texts.orEmpty("sha256"),
            segments,
            texts.unknown,
            List.of(),
            structure));
  }

  private void takeSegment(String document, List<Segment> segments) throws InputException {
    Fields texts = new Fields("segment " + segments.size() + " of " + document);
    int[] numbers = {-1, -1, -1};
    json.object(
        texts.owner,
        name -> {
          switch (name) {
            case "start" -> numbers[0] = json.index(texts.called(name));
            case "end" -> numbers[1] = json.index(texts.called(name));
            case "paragraph" -> numbers[2] = json.index(texts.called(name));
            case "text" -> texts.put(name, json.string(texts.called(name)));
            default -> texts.unknown.put(name, json.any());
          }
        });
    String text = texts.require("text");
    Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    checkPlace(texts.owner, numbers, text, before);
    segments.add(new Segment(new Span(numbers[0], numbers[1]), numbers[2], text, texts.unknown));
  }

  private void checkPlace(String segment, int[] numbers, String text, Segment before)
      throws InputException {
    int start = numbers[0];
    int end = numbers[1];
    int paragraph = numbers[2];
    if (start < 0 || end < 0 || paragraph < 0) {
      throw json.problem(segment + " lacks 'start', 'end' or 'paragraph'", "complete it");
    }
    if (end <= start || end - start != text.length()) {
      throw json.problem(
          "%s goes from %d to %d but its text has %d UTF-16 code units"
              .formatted(segment, start, end, text.length()),
          "correct 'start', 'end' or the text");
    }
    if (before != null && (start < before.span().end() || paragraph < before.paragraph())) {
      throw json.problem(
          segment + " starts before the one above it ends", "put segments in text order");
    }
  }

  private void takeBead() throws InputException {
    cover.beginBead();
    Fields texts = new Fields(cover.bead());
    List<Span> runs = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    List<Span> counterpart = new ArrayList<>();
    double[] confidence = {Double.NaN};
    List<OptionalDouble> confidences = new ArrayList<>();
    json.object(
        texts.owner,
        name -> {
          switch (name) {
            case BeadFields.SEGMENTS -> runs.addAll(cover.takeRuns());
            case BeadFields.CONFIDENCE -> confidence[0] = takeConfidence("'confidence'");
            case "confidences" ->
                json.array(
                    "'confidences' of " + texts.owner,
                    () -> confidences.add(takeVersionConfidence()));
            case BeadFields.COUNTERPART -> counterpart.addAll(cover.takeCounterpart());
            case BeadFields.FLAGS ->
                json.array("'flags' of " + texts.owner, () -> flags.add(takeFlag()));
            case BeadFields.STATUS, BeadFields.NOTE ->
                texts.put(name, json.string(texts.called(name)));
            default -> texts.unknown.put(name, json.any());
          }
        });
    if (runs.isEmpty()) {
      throw json.problem(texts.owner + " lacks 'segments'", "complete it");
    }
    if (!counterpart.isEmpty() && counterpart.size() != runs.size()) {
      throw json.problem(
          "'counterpart' of " + texts.owner + " has " + counterpart.size() + " lists",
          "give one list for each version, [] where it has nothing");
    }
    if (!confidences.isEmpty() && confidences.size() != runs.size()) {
      throw json.problem(
          "'confidences' of " + texts.owner + " has " + confidences.size() + " values",
          "give one for each version, null where there is none");
    }
    beads.add(
        new Bead(
            runs,
            new Confidence(
                Double.isNaN(confidence[0])
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(confidence[0]),
                confidences),
            new Annotations(
                valid(
                    texts.require(BeadFields.STATUS),
                    BeadStatus::ofWord,
                    "give auto, accepted, edited or rejected"),
                flags,
                texts.orEmpty(BeadFields.NOTE)),
            counterpart,
            texts.unknown));
  }

  private OptionalDouble takeVersionConfidence() throws InputException {
    return json.isNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(takeConfidence("one of 'confidences'"));
  }

  private double takeConfidence(String name) throws InputException {
    double confidence = json.number(name + " of " + cover.bead());
    if (!(confidence >= 0 && confidence <= 1)) {
      throw json.problem(
          name + " of " + cover.bead() + " is " + confidence, "give a number from 0 to 1");
    }
    return confidence;
  }

  private Flag takeFlag() throws InputException {
    return valid(
        json.string("a flag of " + cover.bead()), Flag::new, "give words such as numbers-differ");
  }

  private <T> T valid(String word, Function<String, T> value, String remedy) throws InputException {
    try {
      return value.apply(word);
    } catch (IllegalArgumentException e) {
      throw json.problem(e.getMessage(), remedy);
    }
  }

  /** The text fields of one object as read, and its unknown fields. */
  private final class Fields {

    private final String owner;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Object> unknown = new LinkedHashMap<>();

    Fields(String owner) {
      this.owner = owner;
    }

    /** What messages call a field: {@code 'start' of segment 3 of document 1}. */
    String called(String name) {
      return "'" + name + "' of " + owner;
    }

    void put(String name, String text) {
      texts.put(name, text);
    }

    String orEmpty(String name) {
      return texts.getOrDefault(name, "");
    }

    String require(String name) throws InputException {
      Optional<String> text = Optional.ofNullable(texts.get(name));
      if (text.isEmpty()) {
        throw json.problem(owner + " lacks '" + name + "'", "complete it");
      }
      return text.get();
    }
  }
}
