package stele.format.xliff;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** The texts of the two sides: one, or the segments that are marked in it. */
  private final List<List<SegmentText>> sides = new ArrayList<>(List.of(List.of(), List.of()));

  /** States of segments by their marks. */
  private final Map<String, String> states = new HashMap<>();

  private String category = "";
  private String state = "";
  private boolean translatable = true;

  /** Lines of the sides with formatting codes; 0 for none. */
  private final int[] coded = new int[2];

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
      case "source", "seg-source" -> side(0);
      case "target" -> startTarget();
      case "seg" -> states.put(xml.attribute("id").orElse(""), xml.attribute("conf").orElse(""));
      case "ignorable",
          "header",
          "alt-trans",
          "matches",
          "insertedmatch",
          "minorversions",
          "historical-unit",
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
    states.clear();
    translatable =
        !xml.name().equals("trans-unit") || !xml.attribute("translate").orElse("").equals("no");
    startSegment(
        TranslationState.ofUnit(
            xml.attribute("approved"),
            xml.prefixedAttribute("status"),
            xml.prefixedAttribute("confirmed")));
  }

  /** The number of a bead in the id of a unit; 0 in other ids. */
  private static int number(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
  }

  private void startSegment(Optional<String> stateWord) {
    state = stateWord.orElse("");
    sides.set(0, List.of());
    sides.set(1, List.of());
    Arrays.fill(coded, 0);
  }

  private void startTarget() throws InputException {
    String own = xml.attribute("state").orElse("");
    state = state.isEmpty() ? own : state;
    side(1);
  }

  /** A source that is segmented replaces the one that is not. */
  private void side(int version) throws InputException {
    int line = xml.line();
    List<SegmentText> texts = new ArrayList<>();
    for (SegmentText text : SegmentText.readMarked(xml)) {
      if (text.tooLong()) {
        xml.irregularities().add(XmlIrregularity.TOO_LONG, line);
      } else {
        texts.add(text);
      }
    }
    if (!sides.get(version).isEmpty() && !isSegmented(texts)) {
      return;
    }
    coded[version] = texts.stream().anyMatch(SegmentText::hadCodes) ? line : 0;
    sides.set(version, texts);
  }

  private static boolean isSegmented(List<SegmentText> texts) {
    return texts.stream().anyMatch(SegmentText::isMarked);
  }

  private void endSegment() throws InputException {
    if (alignment.versions() == 0) {
      throw xml.problem("a segment is outside every unit", "export the file again");
    }
    List<SegmentText> sources = sides.get(0);
    List<SegmentText> targets = sides.get(1);
    if (!translatable && targets.stream().allMatch(SegmentText::isBlank)) {
      xml.irregularities().add(AlignmentIrregularity.NOT_TRANSLATABLE, xml.line());
    } else {
      reportCodes();
      beads(sources, targets);
    }
    sides.set(0, List.of());
    sides.set(1, List.of());
  }

  private void reportCodes() {
    for (int line : coded) {
      if (line > 0) {
        xml.irregularities().add(XmlIrregularity.CODES, line);
      }
    }
    Arrays.fill(coded, 0);
  }

  private void beads(List<SegmentText> sources, List<SegmentText> targets) {
    if (isSegmented(sources) && isSegmented(targets)) {
      bySegments(sources, new ArrayList<>(targets));
    } else if (isSegmented(sources) && targets.stream().allMatch(SegmentText::isBlank)) {
      bySegments(sources, new ArrayList<>());
    } else {
      bead(sources, targets, state);
    }
  }

  /** A bead a mark; what has none, or none on the other side, is alone. */
  private void bySegments(List<SegmentText> sources, List<SegmentText> targets) {
    for (SegmentText source : sources) {
      Optional<SegmentText> target =
          targets.stream()
              .filter(each -> source.isMarked() && each.mark().equals(source.mark()))
              .findFirst();
      target.ifPresent(targets::remove);
      bead(List.of(source), target.stream().toList());
    }
    for (SegmentText target : targets) {
      bead(List.of(), List.of(target));
    }
  }

  private void bead(List<SegmentText> sources, List<SegmentText> targets) {
    SegmentText first = sources.isEmpty() ? targets.get(0) : sources.get(0);
    if (!first.isMarked()) {
      xml.irregularities().add(AlignmentIrregularity.BETWEEN_SEGMENTS, xml.line());
    }
    String own = states.getOrDefault(first.mark(), "");
    bead(sources, targets, own.isEmpty() ? state : own);
  }

  private void bead(List<SegmentText> sources, List<SegmentText> targets, String stateWord) {
    List<List<Sentence>> sentences = List.of(sentences(0, sources), sentences(1, targets));
    List<Integer> parts = parts();
    if (parts.size() > 1) {
      addMoved(sentences, parts, stateWord);
    } else {
      add(sentences);
      alignment.endBead(fields(stateWord), RowPlace.of(number));
    }
    notes.clear();
  }

  private List<Sentence> sentences(int version, List<SegmentText> texts) {
    List<Sentence> sentences = new ArrayList<>();
    for (SegmentText text : texts) {
      sentences.addAll(
          sentences(
              text,
              alignment.language(version),
              entry(XliffMetadata.UNIT, XliffMetadata.segments(version))));
    }
    return sentences;
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
  private void addMoved(List<List<Sentence>> sentences, List<Integer> parts, String stateWord) {
    List<BeadFields> own = parts.stream().map(this::partFields).toList();
    List<BeadFields> fields = MovedRow.restored(own, fields(stateWord));
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

  private BeadFields fields(String stateWord) {
    try {
      return new BeadFields(
          Confidence.ofWritten(unitEntry(BeadFields.CONFIDENCE)),
          new Annotations(
              TranslationState.status(stateWord),
              BeadFields.flags(unitEntry(BeadFields.FLAGS)),
              String.join("\n", notes)),
          BeadFields.runs(unitEntry(BeadFields.COUNTERPART)));
    } catch (IllegalArgumentException e) {
      xml.irregularities().add(AlignmentIrregularity.BAD_ANNOTATION, xml.line());
      return BeadFields.NONE;
    }
  }
}
