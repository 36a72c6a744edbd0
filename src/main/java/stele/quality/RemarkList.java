package stele.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.Place;
import stele.bitext.SegmentedDocument;
import stele.text.ControlCharacters;

/** The remarks on an alignment in a list, for a terminal, a spreadsheet or a program. */
public final class RemarkList {

  /** One remark, on the bead of this index. */
  private record Entry(int bead, Remark remark) {}

  private final Alignment alignment;
  private final List<Entry> entries = new ArrayList<>();

  private RemarkList(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Those of these flags, in text order. */
  public static RemarkList of(ReviewedAlignment reviewed, Set<Flag> shown) {
    RemarkList list = new RemarkList(reviewed.alignment());
    for (int bead = 0; bead < reviewed.remarks().size(); bead++) {
      for (Remark remark : reviewed.remarks().get(bead)) {
        if (shown.contains(remark.flag())) {
          list.entries.add(new Entry(bead, remark));
        }
      }
    }
    return list;
  }

  /** Beads counted from 1, each with its remarks and its texts; then how many of each flag. */
  public String text() {
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.bead() != last) {
        out.append("bead ").append(entry.bead() + 1).append(confidence(entry.bead())).append('\n');
      }
      last = entry.bead();
      out.append("  ").append(entry.remark().flag().code()).append(": ");
      out.append(entry.remark().explanation()).append('\n');
      if (i + 1 == entries.size() || entries.get(i + 1).bead() != last) {
        appendTexts(out, alignment.beads().get(last));
      }
    }
    return out.append(totals()).append('\n').toString();
  }

  private String confidence(int bead) {
    Bead of = alignment.beads().get(bead);
    return of.confidence().isEmpty()
        ? ""
        : String.format(Locale.ROOT, ", confidence %.2f", of.confidence().getAsDouble());
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
    entries.forEach(entry -> counts.merge(entry.remark().flag().code(), 1, Integer::sum));
    return counts;
  }

  /** A remark a line after a line of names: bead (from 1), flag, explanation, and the texts. */
  public String table() {
    StringBuilder out = new StringBuilder("bead\tflag\texplanation");
    alignment.documents().forEach(document -> out.append('\t').append(document.id()));
    out.append('\n');
    for (Entry entry : entries) {
      out.append(entry.bead() + 1).append('\t').append(entry.remark().flag().code());
      out.append('\t').append(ControlCharacters.toSpaces(entry.remark().explanation()));
      for (int version = 0; version < alignment.documents().size(); version++) {
        out.append('\t')
            .append(
                ControlCharacters.toSpaces(
                    alignment.textOf(alignment.beads().get(entry.bead()), version)));
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
    fields.put("flag", entry.remark().flag().code());
    fields.put("explanation", entry.remark().explanation());
    fields.put("places", entry.remark().places().stream().map(this::fields).toList());
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
