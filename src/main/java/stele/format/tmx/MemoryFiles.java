package stele.format.tmx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.Generator;
import stele.format.PlannedFile;
import stele.io.Gzip;

/**
 * The files of an alignment that is written as a memory called {@code memory.tmx}: that one for two
 * versions or all in one; {@code memory.en-ru.tmx} and so on for the first version with each other,
 * named by their ids; and with a limit {@code memory.001.tmx}, {@code memory.en-ru.001.tmx}.
 * Numbers count from 1 and have three digits or more, so that files sort.
 */
final class MemoryFiles {

  private static final String ENDING = ".tmx";

  private final Generator generator;
  private final MemoryOptions options;

  MemoryFiles(Generator generator, MemoryOptions options) {
    this.generator = generator;
    this.options = options;
  }

  /**
   * What is to be written, in order.
   *
   * @param name of the memory as the user gave it
   * @throws InputException if a TMX cannot hold this alignment
   */
  List<PlannedFile> of(String name, Alignment alignment) throws InputException {
    int versions = alignment.documents().size();
    List<PlannedFile> files = new ArrayList<>();
    if (options.multilingual() || versions == 2) {
      addParts(files, name, writer(versions, 1), alignment);
      return files;
    }
    for (int target = 1; target < versions; target++) {
      String pair =
          alignment.documents().get(0).id() + "-" + alignment.documents().get(target).id();
      addParts(files, inserted(name, pair), writer(versions, target), alignment);
    }
    return files;
  }

  private TmxWriter writer(int versions, int target) {
    return options.multilingual() && versions > 2
        ? TmxWriter.multilingual(generator, options.tmx())
        : TmxWriter.ofPair(generator, options.tmx(), 0, target);
  }

  private void addParts(List<PlannedFile> files, String name, TmxWriter writer, Alignment alignment)
      throws InputException {
    TmxSelection selection = writer.select(alignment);
    List<TmxWriter.Part> parts = writer.parts(alignment, options.split().orElse(Integer.MAX_VALUE));
    for (int i = 0; i < parts.size(); i++) {
      String part = options.split().isPresent() ? numbered(name, i + 1) : name;
      String note = i == 0 ? note(selection, parts.size()) : size(parts.get(i).size());
      String left = i == parts.size() - 1 ? leftover(name, i + 2) : "";
      files.add(
          new PlannedFile(
              part, note + left, i == 0 ? counts(selection) : Map.of(), parts.get(i).content()));
    }
  }

  private String note(TmxSelection selection, int parts) {
    long moved = selection.units().stream().filter(unit -> unit.joined().isMoved()).count();
    String size =
        size(selection.size())
            + (moved > 0 ? ", " + moved + " of them moved" : "")
            + (parts > 1 ? " in " + parts + " files" : "");
    String leftOut =
        selection.leftOut().entrySet().stream()
            .map(entry -> entry.getValue() + " " + reason(entry.getKey()))
            .collect(Collectors.joining(", "));
    return size + (leftOut.isEmpty() ? "" : "; left out: " + leftOut);
  }

  private String size(int units) {
    return units + (options.tmx().beads() == TmxOptions.Beads.PARAGRAPH ? " paragraphs" : " pairs");
  }

  /** A part of an earlier, longer memory of this name would be taken for one of this. */
  private String leftover(String name, int number) {
    String next = numbered(name, number);
    return options.split().isPresent() && Files.exists(Path.of(next))
        ? "; " + Path.of(next).getFileName() + " is left from an earlier run"
        : "";
  }

  private static String reason(TmxSelection.LeftOut reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For programs: units, and beads left out by reason. */
  private static Map<String, Object> counts(TmxSelection selection) {
    Map<String, Object> leftOut = new LinkedHashMap<>();
    selection.leftOut().forEach((reason, count) -> leftOut.put(reason(reason), count));
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("units", selection.size());
    counts.put("moved", selection.units().stream().filter(unit -> unit.joined().isMoved()).count());
    counts.put("leftOut", leftOut);
    return counts;
  }

  private static String numbered(String name, int number) {
    return inserted(name, String.format(Locale.ROOT, "%03d", number));
  }

  /** {@code memory.tmx} as {@code memory.WHAT.tmx}. */
  private static String inserted(String name, String what) {
    int end = Gzip.nameWithin(name).length() - ENDING.length();
    return name.substring(0, end) + "." + what + name.substring(end);
  }
}
