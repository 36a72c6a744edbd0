package stele.format.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.Annotations;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Span;
import stele.format.AlignmentBuilder;
import stele.format.AlignmentIrregularity;
import stele.format.BeadFields;
import stele.format.JoinedText;
import stele.format.MovedRow;
import stele.format.RowPlace;
import stele.format.Sentence;
import stele.xml.SegmentText;
import stele.xml.XmlCursor;
import stele.xml.XmlIrregularity;

/** Builds one alignment from one XLIFF file, in a single pass. */
final class XliffParser {

  private static final int LONGEST_META = 1 << 20;

  /** The ids of the units that Stele writes. */
  private static final Pattern NUMBERED = Pattern.compile("u(\\d{1,9})");

  private final XmlCursor xml;
  private final String file;
  private final AlignmentBuilder alignment = new AlignmentBuilder();

  /** Metadata by category and type, of the file and of the unit at hand. */
  private final Map<String, String> meta = new HashMap<>();

  private final List<String> notes = new ArrayList<>();
  private final List<Optional<SegmentText>> sides =
      new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
  private String category = "";
  private String state = "";
  private int number;
  private boolean rootSeen;
  private Language source = Language.UNDETERMINED;
  private Language target = Language.UNDETERMINED;

  XliffParser(XmlCursor xml, String file) {
    this.xml = xml;
    this.file = file;
  }

  /** Reads to the end: nothing, or two versions. */
  AlignmentBuilder parse() throws InputException {
    for (XmlCursor.Event event = xml.next();
        event != XmlCursor.Event.END_OF_FILE;
        event = xml.next()) {
      if (event == XmlCursor.Event.START) {
        start(xml.name());
      } else if (event == XmlCursor.Event.END) {
        end(xml.name());
      }
    }
    return alignment;
  }

  private void start(String name) throws InputException {
    if (!rootSeen) {
      root(name);
      return;
    }
    switch (name) {
      case "file" -> startFile();
      case "unit", "trans-unit" -> startUnit();
      case "segment" -> startSegment(xml.attribute("subState").or(() -> xml.attribute("state")));
      case "metaGroup" -> category = xml.attribute("category").orElse("");
      case "meta" -> {
        String type = xml.attribute("type").orElse("");
        meta.put(key(category, type), xml.text(LONGEST_META));
      }
      case "note" -> notes.add(xml.text(LONGEST_META));
      case "source" -> side(0);
      case "target" -> side(1);
      case "ignorable",
          "seg-source",
          "alt-trans",
          "matches",
          "originalData",
          "skeleton",
          "internal-file",
          "glossary",
          "sub" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) throws InputException {
    switch (name) {
      case "segment", "trans-unit" -> endSegment();
      default -> {}
    }
  }

  private void root(String name) throws InputException {
    rootSeen = true;
    if (!name.equals("xliff")) {
      throw xml.problem(
          "it is not well-formed XLIFF (its root is <" + name + ">, not <xliff>)",
          "name an XLIFF file");
    }
    source = language("srcLang").orElse(source);
    target = language("trgLang").orElse(target);
  }

  private void startFile() throws InputException {
    Language first = language("source-language").orElse(source);
    Language second = language("target-language").orElse(target);
    if (alignment.versions() > 0 && !(first.equals(source) && second.equals(target))) {
      throw xml.problem(
          "its files are in different languages (%s and %s after %s and %s)"
              .formatted(first, second, source, target),
          "split it, so that each file has one pair of languages");
    }
    source = first;
    target = second;
    meta.clear();
  }

  private Optional<Language> language(String attribute) throws InputException {
    Optional<String> code = xml.attribute(attribute).filter(each -> !each.isBlank());
    try {
      return code.map(Language::of);
    } catch (IllegalArgumentException e) {
      throw xml.problem(
          "'" + code.orElse("") + "' in " + attribute + " is not a language tag",
          "write it as in en or pt-BR");
    }
  }

  private void addVersions() {
    if (alignment.versions() == 0) {
      addVersion(XliffMetadata.group(0), source);
      addVersion(XliffMetadata.group(1), target);
    }
  }

  private void addVersion(String group, Language language) {
    alignment.addVersion(
        entry(group, XliffMetadata.ID).orElse(language.tag()),
        language,
        entry(group, XliffMetadata.FILE).orElse(file),
        entry(group, XliffMetadata.SHA256).orElse(""));
  }

  private static String key(String category, String type) {
    return category + " " + type;
  }

  private Optional<String> entry(String category, String type) {
    return Optional.ofNullable(meta.get(key(category, type)));
  }

  /** An entry of the unit at hand; empty for none. */
  private String unitEntry(String type) {
    return entry(XliffMetadata.UNIT, type).orElse("");
  }

  private void startUnit() {
    addVersions();
    meta.clear();
    notes.clear();
    number = number(xml.attribute("id").orElse(""));
    startSegment(xml.attribute("approved").filter("yes"::equals).map(yes -> "final"));
  }

  /** The number of a bead in the id of a unit; 0 in other ids. */
  private static int number(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
  }

  private void startSegment(Optional<String> stateWord) {
    state = stateWord.orElse("");
    sides.set(0, Optional.empty());
    sides.set(1, Optional.empty());
  }

  private void side(int version) throws InputException {
    int line = xml.line();
    SegmentText text = SegmentText.read(xml);
    if (text.tooLong()) {
      xml.irregularities().add(XmlIrregularity.TOO_LONG, line);
      return;
    }
    if (text.hadCodes()) {
      xml.irregularities().add(XmlIrregularity.CODES, line);
    }
    sides.set(version, Optional.of(text));
  }

  private void endSegment() throws InputException {
    if (alignment.versions() == 0) {
      throw xml.problem("a segment is outside every unit", "export the file again");
    }
    List<List<Sentence>> sentences = new ArrayList<>();
    for (int version = 0; version < 2; version++) {
      sentences.add(
          sides.get(version).isEmpty()
              ? List.of()
              : sentences(
                  sides.get(version).get(),
                  alignment.language(version),
                  entry(XliffMetadata.UNIT, XliffMetadata.segments(version))));
    }
    List<Integer> parts = parts();
    if (parts.size() > 1) {
      addMoved(sentences, parts);
    } else {
      add(sentences);
      alignment.endBead(fields(), RowPlace.of(number));
    }
    sides.set(0, Optional.empty());
    sides.set(1, Optional.empty());
  }

  private void add(List<List<Sentence>> sentences) {
    for (int version = 0; version < 2; version++) {
      alignment.add(version, sentences.get(version));
    }
  }

  /** The numbers of the beads of a moved pair; empty for a unit that is a bead. */
  private List<Integer> parts() {
    try {
      return BeadFields.words(unitEntry(XliffMetadata.MOVED)).stream()
          .map(Integer::valueOf)
          .toList();
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  /** Beads of a moved pair, each of which goes to its place. */
  private void addMoved(List<List<Sentence>> sentences, List<Integer> parts) {
    List<BeadFields> own = parts.stream().map(this::partFields).toList();
    List<BeadFields> fields = MovedRow.restored(own, fields());
    List<List<List<Sentence>>> divided = new ArrayList<>();
    for (int version = 0; version < 2; version++) {
      int side = version;
      List<Integer> sizes = parts.stream().map(part -> size(part, side)).toList();
      divided.add(MovedRow.divided(sentences.get(version), sizes));
    }
    for (int part = 0; part < parts.size(); part++) {
      List<List<Sentence>> texts = List.of(divided.get(0).get(part), divided.get(1).get(part));
      RowPlace place = RowPlace.of(parts.get(part));
      if (parts.get(part) == number) {
        add(texts);
        alignment.endBead(fields.get(part), place);
      } else {
        alignment.addElsewhere(texts, fields.get(part), place);
      }
    }
  }

  /** How many sentences of a version a bead of a moved pair had. */
  private int size(int part, int version) {
    return BeadFields.words(
            entry(XliffMetadata.part(part), XliffMetadata.segments(version)).orElse(""))
        .size();
  }

  private BeadFields partFields(int part) {
    String group = XliffMetadata.part(part);
    try {
      return new BeadFields(
          Confidence.ofWritten(entry(group, BeadFields.CONFIDENCE).orElse("")),
          new Annotations(
              BeadStatus.ofWord(entry(group, BeadFields.STATUS).orElse(BeadStatus.AUTO.word())),
              BeadFields.flags(entry(group, BeadFields.FLAGS).orElse("")),
              entry(group, BeadFields.NOTE).orElse("")),
          BeadFields.runs(entry(group, BeadFields.COUNTERPART).orElse("")));
    } catch (IllegalArgumentException e) {
      xml.irregularities().add(AlignmentIrregularity.BAD_ANNOTATION, xml.line());
      return BeadFields.NONE;
    }
  }

  private List<Sentence> sentences(SegmentText text, Language language, Optional<String> places) {
    if (places.isPresent()) {
      Optional<List<Sentence>> placed = placed(text.text(), language, places.get());
      if (placed.isPresent()) {
        return placed.get();
      }
      if (!text.isBlank()) {
        xml.irregularities().add(AlignmentIrregularity.LOST_BOUNDARIES, xml.line());
      }
    }
    return text.isBlank() ? List.of() : List.of(Sentence.of(text.text().strip()));
  }

  /** The sentences at the positions they were written with, if the text still fits. */
  private static Optional<List<Sentence>> placed(String text, Language language, String places) {
    try {
      List<Span> spans = new ArrayList<>();
      List<Integer> paragraphs = new ArrayList<>();
      for (String place : BeadFields.words(places)) {
        int slash = place.indexOf('/');
        spans.addAll(BeadFields.runs(place.substring(0, Math.max(0, slash))));
        paragraphs.add(Integer.valueOf(place.substring(slash + 1)));
      }
      Optional<List<String>> texts =
          JoinedText.split(text, language, spans.stream().map(Span::length).toList());
      if (texts.isEmpty()) {
        return Optional.empty();
      }
      List<Sentence> sentences = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        sentences.add(Sentence.at(texts.get().get(i), spans.get(i), paragraphs.get(i)));
      }
      return Optional.of(sentences);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private BeadFields fields() {
    try {
      return new BeadFields(
          Confidence.ofWritten(unitEntry(BeadFields.CONFIDENCE)),
          new Annotations(
              status(), BeadFields.flags(unitEntry(BeadFields.FLAGS)), String.join("\n", notes)),
          BeadFields.runs(unitEntry(BeadFields.COUNTERPART)));
    } catch (IllegalArgumentException e) {
      xml.irregularities().add(AlignmentIrregularity.BAD_ANNOTATION, xml.line());
      return BeadFields.NONE;
    }
  }

  private BeadStatus status() {
    if (state.startsWith(XliffMetadata.STATUS_PREFIX)) {
      return BeadStatus.ofWord(state.substring(XliffMetadata.STATUS_PREFIX.length()));
    }
    return state.equals("reviewed") || state.equals("final")
        ? BeadStatus.ACCEPTED
        : BeadStatus.AUTO;
  }
}
