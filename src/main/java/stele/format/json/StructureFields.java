package stele.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.StructuredParagraph;
import stele.io.JsonCursor;

/** One entry of {@code structure}: what a paragraph is. Its fields, and how they are read back. */
final class StructureFields {

  static final String NAME = "structure";

  private static final String PARAGRAPH = "paragraph";
  private static final String KIND = "kind";
  private static final String LEVEL = "level";
  private static final List<String> PLACE = List.of("table", "row", "column");

  private final JsonCursor json;
  private final String owner;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Object> unknown = new LinkedHashMap<>();
  private Optional<Kind> kind = Optional.empty();

  private StructureFields(JsonCursor json, String owner) {
    this.json = json;
    this.owner = owner;
  }

  static Map<String, Object> of(StructuredParagraph paragraph) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(PARAGRAPH, paragraph.number());
    fields.put(KIND, word(paragraph.kind()));
    if (paragraph.level() > 0) {
      fields.put(LEVEL, paragraph.level());
    }
    paragraph
        .cell()
        .ifPresent(
            cell -> {
              fields.put(PLACE.get(0), cell.table());
              fields.put(PLACE.get(1), cell.row());
              fields.put(PLACE.get(2), cell.column());
            });
    return AlignmentJsonWriter.withExtensions(fields, paragraph.extensions());
  }

  /** Takes the entry at the cursor, which comes after those in {@code before}. */
  static void take(JsonCursor json, String document, List<StructuredParagraph> before)
      throws InputException {
    String owner = "entry " + before.size() + " of 'structure' of " + document;
    StructureFields fields = new StructureFields(json, owner);
    json.object(owner, fields::takeField);
    StructuredParagraph paragraph = fields.paragraph();
    if (!before.isEmpty() && before.get(before.size() - 1).number() >= paragraph.number()) {
      throw json.problem(
          owner + " is of paragraph " + paragraph.number() + ", no later than the one above it",
          "put the entries in the order of their paragraphs, one for each");
    }
    before.add(paragraph);
  }

  private void takeField(String name) throws InputException {
    if (name.equals(KIND)) {
      kind = Optional.of(takeKind());
    } else if (name.equals(PARAGRAPH) || name.equals(LEVEL) || PLACE.contains(name)) {
      numbers.put(name, json.index("'" + name + "' of " + owner));
    } else {
      unknown.put(name, json.any());
    }
  }

  private Kind takeKind() throws InputException {
    String word = json.string("'" + KIND + "' of " + owner);
    for (Kind each : Kind.values()) {
      if (word(each).equals(word)) {
        return each;
      }
    }
    throw json.problem(
        "'" + KIND + "' of " + owner + " is '" + word + "'",
        "give one of "
            + Stream.of(Kind.values())
                .map(StructureFields::word)
                .collect(Collectors.joining(", ")));
  }

  private StructuredParagraph paragraph() throws InputException {
    if (kind.isEmpty() || !numbers.containsKey(PARAGRAPH)) {
      throw json.problem(owner + " lacks '" + PARAGRAPH + "' or '" + KIND + "'", "complete it");
    }
    return new StructuredParagraph(
        numbers.get(PARAGRAPH), kind.get(), numbers.getOrDefault(LEVEL, 0), cell(), unknown);
  }

  private Optional<Cell> cell() throws InputException {
    List<Integer> place = PLACE.stream().filter(numbers::containsKey).map(numbers::get).toList();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    if (place.size() < PLACE.size()) {
      throw json.problem(
          owner + " lacks 'table', 'row' or 'column'", "give all three, or none of them");
    }
    return Optional.of(new Cell(place.get(0), place.get(1), place.get(2)));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
