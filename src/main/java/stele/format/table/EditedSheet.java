package stele.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stele.bitext.Annotations;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Span;
import stele.format.AlignmentBuilder;
import stele.format.BeadFields;
import stele.format.MovedRow;
import stele.format.ReadAlignment;
import stele.format.RowPlace;
import stele.format.Sentence;
import stele.io.FileNameLanguage;
import stele.io.StreamedSource;
import stele.xml.Spreadsheet.SheetRow;

/**
 * Reads the sheet Stele writes, and compares it with the sentences it was written with.
 *
 * <p>A bead whose sentences have changed counts as edited, unless a person has set its status; its
 * confidence, which was about other sentences, is dropped. A version whose sentences are all there
 * in the old order keeps their positions and its digest; otherwise it is a new text.
 */
final class EditedSheet {

  private final StreamedSource source;
  private final Workbook workbook;
  private final AlignmentBuilder alignment = new AlignmentBuilder();
  private final List<KnownSentences> memories = new ArrayList<>();

  /** The former number of sentences of a bead, by the bead's number. */
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** Per version the same for its sentences alone. */
  private final List<Map<Integer, Integer>> lengths = new ArrayList<>();

  /** For each bead of a moved pair the first of them, by their numbers. */
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private int versions;
  private int changed;
  private int edited;

  EditedSheet(StreamedSource source, Workbook workbook) {
    this.source = source;
    this.workbook = workbook;
  }

  ReadAlignment read(List<SheetRow> rows, String digest) throws InputException {
    List<String> names = rows.get(0).cells().stream().map(String::strip).toList();
    versions = names.indexOf(BeadFields.CONFIDENCE) - 1;
    if (versions < 2
        || names.size() < versions + 1 + Columns.OF_WORKBOOK.size()
        || !names
            .subList(versions + 1, versions + 1 + Columns.OF_WORKBOOK.size())
            .equals(Columns.OF_WORKBOOK)) {
      throw problem(
          rows.get(0),
          "its columns are not bead, one per version, confidence, status, flags, comment",
          "put the columns back as Stele has written them");
    }
    addVersions(names.subList(1, versions + 1));
    recall();
    List<SheetRow> beads = sorted(apart(rows.subList(1, rows.size())));
    List<Iterator<Optional<KnownSentences.Known>>> found = recognise(beads);
    for (SheetRow bead : beads) {
      take(bead, found);
    }
    List<Problem> warnings = warnings();
    return new ReadAlignment(
        alignment.build(IntStream.range(0, versions).boxed().toList(), source.name(), digest),
        warnings);
  }

  private void addVersions(List<String> ids) throws InputException {
    List<SheetRow> known = workbook.rows(Columns.VERSIONS_SHEET);
    for (int version = 0; version < versions; version++) {
      SheetRow row =
          version + 1 < known.size() ? known.get(version + 1) : new SheetRow(0, List.of());
      String id = row.cell(0).isEmpty() ? ids.get(version) : row.cell(0);
      alignment.addVersion(
          id, language(row, id), row.cells().isEmpty() ? source.file() : row.cell(2), row.cell(3));
      memories.add(new KnownSentences());
      lengths.add(new HashMap<>());
    }
  }

  private static Language language(SheetRow row, String id) {
    try {
      return Language.of(row.cell(1));
    } catch (IllegalArgumentException e) {
      return FileNameLanguage.of("x." + id + ".x").orElse(Language.UNDETERMINED);
    }
  }

  private void recall() throws InputException {
    List<SheetRow> rows = workbook.rows(Columns.SENTENCES_SHEET);
    for (SheetRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      try {
        Span span = new Span(Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3)));
        int bead = Integer.parseInt(row.cell(1));
        memories
            .get(Integer.parseInt(row.cell(0)) - 1)
            .add(
                new KnownSentences.Known(
                    bead, Sentence.at(row.cell(5), span, Integer.parseInt(row.cell(4)))));
        sizes.merge(bead, 1, Integer::sum);
        lengths.get(Integer.parseInt(row.cell(0)) - 1).merge(bead, 1, Integer::sum);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw problem(
            row, "the hidden sheet 'sentences' was changed", "take the sheet out of the workbook");
      }
    }
  }

  /** The rows, where each bead of a moved pair has one of its own. */
  private List<SheetRow> apart(List<SheetRow> rows) throws InputException {
    SheetOfMoved moved = SheetOfMoved.of(workbook.rows(Columns.MOVED_SHEET), versions);
    List<SheetRow> all = new ArrayList<>();
    for (SheetRow row : rows) {
      List<Integer> parts = moved.parts(row.cell(0));
      if (parts.isEmpty()) {
        all.add(row);
      } else {
        all.addAll(moved.rows(row, dividedLines(row, parts)));
        if (isFlaggedMoved(row)) {
          parts.forEach(part -> pairs.put(part, parts.get(0)));
        }
      }
    }
    return all;
  }

  private boolean isFlaggedMoved(SheetRow row) {
    return BeadFields.words(row.cell(versions + 3)).contains(Flag.MOVED.code());
  }

  /** Per version and part, the lines of the row that belong to it. */
  private List<List<List<String>>> dividedLines(SheetRow row, List<Integer> parts) {
    List<List<List<String>>> divided = new ArrayList<>();
    for (int version = 0; version < versions; version++) {
      Map<Integer, Integer> known = lengths.get(version);
      List<Integer> sizesOfParts = parts.stream().map(part -> known.getOrDefault(part, 0)).toList();
      divided.add(MovedRow.divided(lines(row.cell(version + 1)), sizesOfParts));
    }
    return divided;
  }

  /** By the number of the bead: a row without one follows the row above it. */
  private static List<SheetRow> sorted(List<SheetRow> rows) {
    Map<Double, List<SheetRow>> byNumber = new TreeMap<>();
    double number = 0;
    for (SheetRow row : rows) {
      try {
        number = row.cell(0).isBlank() ? number : Double.parseDouble(row.cell(0).strip());
      } catch (NumberFormatException e) {
        // No longer a number: it stays where it is.
      }
      byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(row);
    }
    return byNumber.values().stream().flatMap(List::stream).toList();
  }

  /** For each version, the sentences its column shows from top to bottom, if they are known. */
  private List<Iterator<Optional<KnownSentences.Known>>> recognise(List<SheetRow> rows) {
    List<Iterator<Optional<KnownSentences.Known>>> found = new ArrayList<>();
    for (int version = 0; version < versions; version++) {
      List<String> lines = new ArrayList<>();
      for (SheetRow row : rows) {
        lines.addAll(lines(row.cell(version + 1)));
      }
      found.add(memories.get(version).find(lines).iterator());
    }
    return found;
  }

  private static List<String> lines(String cell) {
    return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void take(SheetRow row, List<Iterator<Optional<KnownSentences.Known>>> found)
      throws InputException {
    Set<Integer> owners = new HashSet<>();
    int sentences = 0;
    int strangers = 0;
    for (int version = 0; version < versions; version++) {
      for (String line : lines(row.cell(version + 1))) {
        Optional<KnownSentences.Known> known = found.get(version).next();
        sentences++;
        strangers += known.isPresent() ? 0 : 1;
        known.ifPresent(each -> owners.add(each.bead()));
        alignment.add(
            version, List.of(known.map(KnownSentences.Known::sentence).orElse(Sentence.of(line))));
      }
    }
    changed += strangers;
    boolean same =
        strangers == 0 && owners.size() == 1 && sizes.get(owners.iterator().next()) == sentences;
    if (sentences > 0) {
      alignment.endBead(
          fields(row, !same && !sizes.isEmpty()),
          new RowPlace(0, pairs.getOrDefault(number(row), 0)));
    }
  }

  private static int number(SheetRow row) {
    try {
      return Integer.parseInt(row.cell(0).strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private BeadFields fields(SheetRow row, boolean touched) throws InputException {
    edited += touched ? 1 : 0;
    try {
      String word = row.cell(versions + 2).strip();
      BeadStatus status = word.isEmpty() ? BeadStatus.AUTO : BeadStatus.ofWord(word);
      return BeadFields.of(
          touched ? Confidence.NONE : Confidence.ofWritten(row.cell(versions + 1)),
          new Annotations(
              touched && status == BeadStatus.AUTO ? BeadStatus.EDITED : status,
              BeadFields.flags(row.cell(versions + 3)),
              row.cell(versions + 4)));
    } catch (IllegalArgumentException e) {
      throw problem(
          row,
          "its confidence, status or flags are not valid (" + e.getMessage() + ")",
          "give a number from 0 to 1, one of auto accepted edited rejected, and flags such as"
              + " numbers-differ");
    }
  }

  private List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>();
    int known = memories.stream().mapToInt(memory -> memory.all().size()).sum();
    int now = IntStream.range(0, versions).map(alignment::size).sum();
    if (known > 0 && (changed > 0 || edited > 0 || now != known)) {
      warnings.add(
          Problem.of(
              source.name(),
              "it has been edited: %d beads have other sentences, %d sentences have another"
                      .formatted(edited, changed)
                  + " text, and there are now %d sentences instead of %d".formatted(now, known),
              ""));
    }
    return warnings;
  }

  private InputException problem(SheetRow row, String cause, String remedy) {
    return new InputException(
        new Problem(source.name(), "row " + Math.max(1, row.number()), cause, remedy));
  }
}
