package stele.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Language;
import stele.bitext.Place;
import stele.quality.Remark;
import stele.quality.ReviewedAlignment;
import stele.report.Mark;
import stele.report.ReportNotes;
import stele.report.RevisionNotes;
import stele.report.RowNote;
import stele.revision.RevisedRow;
import stele.revision.Revision;
import stele.revision.RevisionOptions;
import stele.revision.RevisionStatistics;
import stele.revision.WordChange;

/** What reviewing found out about an alignment, as the report takes it. */
final class ReviewNotes {

  private static final Map<WordChange.Kind, Mark.Look> LOOKS = looks();

  private ReviewNotes() {}

  static ReportNotes of(ReviewedAlignment reviewed) {
    List<List<RowNote>> rows = new ArrayList<>();
    for (List<Remark> remarks : reviewed.remarks()) {
      rows.add(remarks.stream().map(ReviewNotes::note).toList());
    }
    return new ReportNotes(rows, revisions(reviewed.alignment()));
  }

  private static RowNote note(Remark remark) {
    return new RowNote(
        remark.flag(),
        remark.explanation(),
        remark.places().stream().map(ReviewNotes::remarked).toList());
  }

  private static Mark remarked(Place place) {
    return new Mark(place.version(), place.span(), Mark.Look.REMARKED);
  }

  /** Every version with the one before it in the same language. */
  private static List<RevisionNotes> revisions(Alignment alignment) {
    List<RevisionNotes> revisions = new ArrayList<>();
    for (int after = 1; after < alignment.documents().size(); after++) {
      OptionalInt before = sameLanguageBefore(alignment, after);
      if (before.isPresent()) {
        revisions.add(
            notes(
                alignment,
                Revision.of(alignment, before.getAsInt(), after, RevisionOptions.strict())));
      }
    }
    return revisions;
  }

  private static OptionalInt sameLanguageBefore(Alignment alignment, int after) {
    Language language = alignment.documents().get(after).language();
    for (int before = after - 1; before >= 0 && !language.isUndetermined(); before--) {
      Language other = alignment.documents().get(before).language();
      if (other.primary().equals(language.primary())) {
        return OptionalInt.of(before);
      }
    }
    return OptionalInt.empty();
  }

  private static RevisionNotes notes(Alignment alignment, Revision revision) {
    List<List<Mark>> marks = new ArrayList<>();
    alignment.beads().forEach(bead -> marks.add(new ArrayList<>()));
    for (RevisedRow row : revision.rows()) {
      row.changes().forEach(change -> mark(change, revision, marks.get(row.bead())));
    }
    RevisionStatistics statistics = revision.statistics();
    return new RevisionNotes(
        revision.before(), revision.after(), summary(statistics), statistics.shareKept(), marks);
  }

  private static void mark(WordChange change, Revision revision, List<Mark> marks) {
    if (change.kind() == WordChange.Kind.KEPT) {
      return;
    }
    Mark.Look look = LOOKS.get(change.kind());
    if (!change.before().isEmpty()) {
      marks.add(new Mark(revision.before(), change.before(), look));
    }
    if (!change.after().isEmpty()) {
      marks.add(new Mark(revision.after(), change.after(), look));
    }
  }

  private static List<String> summary(RevisionStatistics statistics) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%d of %d words kept (%.0f %%)",
            statistics.kept(),
            statistics.wordsBefore(),
            100 * statistics.shareKept()),
        statistics.replacedBefore() + " replaced by " + statistics.replacedAfter(),
        statistics.deleted() + " deleted",
        statistics.inserted() + " inserted",
        statistics.moved() + " moved",
        statistics.rowsUnchanged() + " of " + statistics.rows() + " rows unchanged");
  }

  private static Map<WordChange.Kind, Mark.Look> looks() {
    Map<WordChange.Kind, Mark.Look> looks = new EnumMap<>(WordChange.Kind.class);
    looks.put(WordChange.Kind.REPLACED, Mark.Look.REPLACED);
    looks.put(WordChange.Kind.INSERTED, Mark.Look.INSERTED);
    looks.put(WordChange.Kind.DELETED, Mark.Look.DELETED);
    looks.put(WordChange.Kind.MOVED_AWAY, Mark.Look.MOVED);
    looks.put(WordChange.Kind.MOVED_HERE, Mark.Look.MOVED);
    return looks;
  }
}
