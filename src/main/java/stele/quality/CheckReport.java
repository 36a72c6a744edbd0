package stele.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.MovedPairs;
import stele.bitext.Place;
import stele.bitext.SegmentedDocument;
import stele.text.ControlCharacters;

/** The flags of an alignment with their reasons, for a terminal, a spreadsheet or a program. */
public final class CheckReport {

  /** One reason, for the bead of this index. */
  private record Entry(int bead, FlagReason reason) {}

  private final Alignment alignment;
  private final MovedPairs pairs;
  private final List<Entry> entries = new ArrayList<>();

  private CheckReport(Alignment alignment) {
    this.alignment = alignment;
    this.pairs = MovedPairs.of(alignment);
  }

  /** Lists only these flags, in text order. */
  public static CheckReport of(CheckedAlignment checked, Set<Flag> shown) {
    CheckReport list = new CheckReport(checked.alignment());
    for (int bead = 0; bead < checked.reasons().size(); bead++) {
      for (FlagReason reason : checked.reasons().get(bead)) {
        if (shown.contains(reason.flag())) {
          list.entries.add(new Entry(bead, reason));
        }
      }
    }
    return list;
  }

  /**
   * Beads counted from 1, each with its reasons and its texts (of a moved pair, those of all
   * parts); then the number of each flag.
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.bead() != last) {
        out.append("bead ").append(entry.bead() + 1).append(confidence(entry.bead())).append('\n');
      }
      last = entry.bead();
      out.append("  ").append(entry.reason().flag().code()).append(": ");
      out.append(entry.reason().explanation()).append('\n');
      if (i + 1 == entries.size() || entries.get(i + 1).bead() != last) {
        appendTexts(out, pairs.whole(last));
      }
    }
    return out.append(totals()).append('\n').toString();
  }

  private String confidence(int bead) {
    Bead of = alignment.beads().get(bead);
    return of.confidence().isPresent() ? ", confidence " + of.confidence().shown() : "";
  }

  private void appendTexts(StringBuilder out, Bead bead) {
    for (int version = 0; version < alignment.documents().size(); version++) {
      if (!bead.runs().get(version).isEmpty()) {
        out.append("    ").append(alignment.documents().get(version).id()).append(": ");
        out.append(alignment.textOf(bead, version)).append('\n');
      }
    }
    out.append('\n');
  }

  private String totals() {
    if (entries.isEmpty()) {
      return "nothing to look at";
    }
    return counts().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.reason().flag().code(), 1, Integer::sum));
    return counts;
  }

  /** One reason per line after a line of names: bead (from 1), flag, explanation, and the texts. */
  public String table() {
    StringBuilder out = new StringBuilder("bead\tflag\texplanation");
    alignment.documents().forEach(document -> out.append('\t').append(document.id()));
    out.append('\n');
    for (Entry entry : entries) {
      out.append(entry.bead() + 1).append('\t').append(entry.reason().flag().code());
      out.append('\t').append(ControlCharacters.toSpaces(entry.reason().explanation()));
      for (int version = 0; version < alignment.documents().size(); version++) {
        out.append('\t')
            .append(
                ControlCharacters.toSpaces(alignment.textOf(pairs.whole(entry.bead()), version)));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** As an object of strings, numbers and lists; beads are counted from 0, as in Alignment JSON. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("documents", alignment.documents().stream().map(SegmentedDocument::id).toList());
    fields.put("flags", counts());
    fields.put("remarks", entries.stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bead", entry.bead());
    fields.put("flag", entry.reason().flag().code());
    fields.put("explanation", entry.reason().explanation());
    fields.put("places", entry.reason().places().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", alignment.documents().get(place.version()).id());
    fields.put("start", place.span().start());
    fields.put("end", place.span().end());
    return fields;
  }
}
