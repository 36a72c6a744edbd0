package stele.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stele.bitext.Alignment;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.revision.RevisionOptions.Difference;

/** A revision for a terminal, a spreadsheet or a program. */
public final class RevisionReport {

  private final Alignment alignment;
  private final Revision revision;

  public RevisionReport(Alignment alignment, Revision revision) {
    this.alignment = alignment;
    this.revision = revision;
  }

  /**
   * Rows with a difference, in the notation of GNU wdiff, with moved words in brackets of their
   * own; then the figures. Beads are counted from 1.
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (RevisedRow row : revision.changedRows()) {
      out.append(String.format(Locale.ROOT, "%4d  ", row.bead() + 1));
      WordChange last = null;
      for (WordChange change : row.changes()) {
        out.append(last == null || touches(last, change) ? "" : " ").append(marked(row, change));
        last = change;
      }
      out.append("\n\n");
    }
    return out.append(figures()).toString();
  }

  /**
   * Whether there is no white space between two changes, in the version the second is shown from.
   */
  private static boolean touches(WordChange first, WordChange second) {
    return second.after().isEmpty()
        ? first.before().end() == second.before().start()
        : first.after().end() == second.after().start();
  }

  private String marked(RevisedRow row, WordChange change) {
    String before = textBefore(row, change);
    String after = textAfter(row, change);
    return switch (change.kind()) {
      case KEPT -> after;
      case REPLACED -> "[-" + before + "-] {+" + after + "+}";
      case INSERTED -> "{+" + after + "+}";
      case DELETED -> "[-" + before + "-]";
      case MOVED_AWAY -> "[>" + (change.move().orElseThrow() + 1) + " " + before + "]";
      case MOVED_HERE -> "{>" + (change.move().orElseThrow() + 1) + " " + after + "}";
    };
  }

  private String figures() {
    RevisionStatistics figures = revision.statistics();
    int before = figures.wordsBefore();
    int after = figures.wordsAfter();
    return "words     "
        + "%s %d, %s %d\n".formatted(id(revision.before()), before, id(revision.after()), after)
        + line("kept", figures.kept(), before, "of " + id(revision.before()))
        + line("replaced", figures.replacedBefore(), before, "by " + figures.replacedAfter())
        + line("deleted", figures.deleted(), before, "of " + id(revision.before()))
        + line("moved", figures.moved(), before, "of " + id(revision.before()))
        + line("inserted", figures.inserted(), after, "of " + id(revision.after()))
        + "rows      %d: %d unchanged, %d changed, %d deleted, %d inserted\n"
            .formatted(
                figures.rows(),
                figures.rowsUnchanged(),
                figures.rowsChanged(),
                figures.rowsDeleted(),
                figures.rowsInserted());
  }

  private static String line(String name, int words, int whole, String note) {
    double percent = whole == 0 ? 0 : 100.0 * words / whole;
    return String.format(Locale.ROOT, "%-9s %d (%.1f %%) %s\n", name, words, percent, note);
  }

  /**
   * One line for each change other than kept words: bead (from 1), kind, move (from 1), before,
   * after.
   */
  public String table() {
    StringBuilder out = new StringBuilder("bead\tchange\tmove\tbefore\tafter\n");
    for (RevisedRow row : revision.changedRows()) {
      for (WordChange change : row.changes()) {
        if (change.kind() != WordChange.Kind.KEPT) {
          out.append(row.bead() + 1).append('\t').append(word(change.kind())).append('\t');
          change.move().ifPresent(move -> out.append(move + 1));
          out.append('\t').append(textBefore(row, change));
          out.append('\t').append(textAfter(row, change)).append('\n');
        }
      }
    }
    return out.toString();
  }

  /** As an object of strings, numbers and lists; beads and moves are counted from 0. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("before", id(revision.before()));
    fields.put("after", id(revision.after()));
    fields.put(
        "ignored", revision.options().ignored().stream().sorted().map(Difference::word).toList());
    fields.put("statistics", statistics());
    fields.put("rows", revision.rows().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> statistics() {
    RevisionStatistics figures = revision.statistics();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("wordsBefore", figures.wordsBefore());
    fields.put("wordsAfter", figures.wordsAfter());
    fields.put("kept", figures.kept());
    fields.put("replacedBefore", figures.replacedBefore());
    fields.put("replacedAfter", figures.replacedAfter());
    fields.put("inserted", figures.inserted());
    fields.put("deleted", figures.deleted());
    fields.put("moved", figures.moved());
    fields.put("rows", figures.rows());
    fields.put("rowsUnchanged", figures.rowsUnchanged());
    fields.put("rowsChanged", figures.rowsChanged());
    fields.put("rowsDeleted", figures.rowsDeleted());
    fields.put("rowsInserted", figures.rowsInserted());
    return fields;
  }

  private Map<String, Object> fields(RevisedRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bead", row.bead());
    List<Object> changes = new ArrayList<>();
    for (WordChange change : row.changes()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("kind", word(change.kind()));
      change.move().ifPresent(move -> values.put("move", move));
      values.put("before", List.of(change.before().start(), change.before().end()));
      values.put("after", List.of(change.after().start(), change.after().end()));
      values.put("textBefore", textBefore(row, change));
      values.put("textAfter", textAfter(row, change));
      changes.add(values);
    }
    fields.put("changes", changes);
    return fields;
  }

  private static String word(WordChange.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String id(int version) {
    return alignment.documents().get(version).id();
  }

  /** The text of a change in the version before, on one line. */
  private String textBefore(RevisedRow row, WordChange change) {
    return text(revision.before(), row.before(), change.before());
  }

  /** The text of a change in the version after, on one line. */
  private String textAfter(RevisedRow row, WordChange change) {
    return text(revision.after(), row.after(), change.after());
  }

  private String text(int version, Span run, Span span) {
    SegmentedDocument document = alignment.documents().get(version);
    StringBuilder text = new StringBuilder();
    for (Segment segment : document.segments().subList(run.start(), run.end())) {
      int start = Math.max(span.start(), segment.span().start());
      int end = Math.min(span.end(), segment.span().end());
      if (start < end) {
        text.append(text.isEmpty() || document.language().joinsWithoutSpace() ? "" : " ");
        int shift = segment.span().start();
        text.append(segment.text(), start - shift, end - shift);
      }
    }
    return text.toString().replaceAll("\\p{Cc}+", " ");
  }
}
