package stele.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.revision.RevisionOptions.Difference;
import stele.revision.WordChange.Kind;

final class RevisionTest {

  @Test
  void wordsAreKeptReplacedInsertedAndDeleted() {
    assertThat(
            told("The old bridge was built of wood.", "The stone bridge was built here of wood."))
        .containsExactly(
            "KEPT The|The",
            "REPLACED old|stone",
            "KEPT bridge was built|bridge was built",
            "INSERTED |here",
            "KEPT of wood.|of wood.");
    assertThat(told("They came very late.", "They came late."))
        .containsExactly("KEPT They came|They came", "DELETED very|", "KEPT late.|late.");
  }

  @Test
  void wordsThatMovedWithinARowShareANumber() {
    assertThat(
            told(
                "In the early morning the caravan left the walled city.",
                "The caravan left the walled city in the early morning."))
        .anyMatch(change -> change.startsWith("MOVED_AWAY0") && change.contains("early morning"))
        .anyMatch(change -> change.startsWith("MOVED_HERE0") && change.contains("early morning"));
  }

  @Test
  void wordsThatMovedToANeighbouringRowAreFound() {
    Alignment alignment =
        alignment(
            List.of("He closed the heavy oak door. Nobody spoke.", "Snow was falling."),
            List.of("Nobody spoke.", "He closed the heavy oak door. Snow was falling."));

    Revision revision = Revision.of(alignment, 0, 1, RevisionOptions.strict());

    assertThat(revision.statistics().moved()).isEqualTo(6);
    assertThat(revision.statistics().kept()).isEqualTo(5);
    assertThat(revision.rows().get(0).changes().get(0).kind()).isEqualTo(Kind.MOVED_AWAY);
    assertThat(revision.rows().get(1).changes().get(0).kind()).isEqualTo(Kind.MOVED_HERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CASE; Вы правы; вы правы",
        "YO; всё прошло; все прошло",
        "QUOTES; он сказал «да»; он сказал “да”",
        "QUOTES; the king's men; the king’s men",
        "DASHES; это – река; это — река",
        "SPACES; и т.д. и т.п.; и т. д. и т. п.",
        "SPACES; не смотря на дождь; несмотря на дождь"
      })
  void aDifferenceThatIsIgnoredIsNone(Difference difference, String before, String after) {
    Alignment alignment = alignment(List.of(before), List.of(after));

    assertThat(Revision.of(alignment, 0, 1, RevisionOptions.strict()).changedRows()).isNotEmpty();
    assertThat(Revision.of(alignment, 0, 1, only(difference)).changedRows()).isEmpty();
    for (Difference other : EnumSet.complementOf(EnumSet.of(difference))) {
      assertThat(Revision.of(alignment, 0, 1, only(other)).changedRows()).isNotEmpty();
    }
  }

  @Test
  void aLineBreakIsASpaceAndASentenceBoundaryNoDifference() {
    assertThat(told("one\ntwo three", "one two three"))
        .containsExactly("KEPT one\ntwo three|one two three");
  }

  @Test
  void rowsOfOneVersionAloneAreDeletedOrInserted() {
    SegmentedDocument before = document("a", List.of("First here.", "Second here."));
    SegmentedDocument after = document("b", List.of("First here."));
    Alignment alignment =
        Alignment.of(
            List.of(before, after),
            List.of(
                Bead.auto(List.of(new Span(0, 1), new Span(0, 1)), 1),
                Bead.auto(List.of(new Span(1, 2), new Span(1, 1)), 1)));

    Revision revision = Revision.of(alignment, 0, 1, RevisionOptions.strict());

    assertThat(revision.rows().get(1).changes())
        .extracting(WordChange::kind)
        .containsExactly(Kind.DELETED);
    assertThat(revision.statistics().rowsDeleted()).isEqualTo(1);
    assertThat(revision.statistics().rowsUnchanged()).isEqualTo(1);
    assertThat(revision.statistics().rowsChanged()).isZero();
    assertThat(revision.statistics().shareKept()).isEqualTo(.5);
    assertThat(Revision.of(alignment, 1, 0, RevisionOptions.strict()).statistics().inserted())
        .isEqualTo(2);
  }

  @Test
  void everyWordOfBothSidesStandsInExactlyOneChangeAndTheFiguresAddUp() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<String> before = sentences(random);
      List<String> after = new ArrayList<>(sentences(random));
      while (after.size() < before.size()) {
        after.add("so it goes");
      }
      after = after.subList(0, before.size());
      Alignment alignment = alignment(before, after);

      Revision revision = Revision.of(alignment, 0, 1, RevisionOptions.strict());

      for (int row = 0; row < before.size(); row++) {
        assertCovered(alignment, revision.rows().get(row), 0);
        assertCovered(alignment, revision.rows().get(row), 1);
      }
      RevisionStatistics figures = revision.statistics();
      assertThat(figures.kept() + figures.replacedBefore() + figures.deleted() + figures.moved())
          .isEqualTo(figures.wordsBefore());
      assertThat(figures.kept() + figures.replacedAfter() + figures.inserted() + figures.moved())
          .isEqualTo(figures.wordsAfter());
    }
  }

  private static void assertCovered(Alignment alignment, RevisedRow row, int side) {
    Segment segment = alignment.documents().get(side).segments().get(row.bead());
    StringBuilder covered = new StringBuilder();
    int last = segment.span().start();
    for (WordChange change : row.changes()) {
      Span span = side == 0 ? change.before() : change.after();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      covered.append(text(segment, span));
      last = span.end();
    }
    assertThat(covered.toString().replace(" ", "")).isEqualTo(segment.text().replace(" ", ""));
  }

  private static List<String> sentences(Random random) {
    String[] words = {"the", "river", "ran", "under", "a", "narrow", "bridge", ",", "slowly"};
    List<String> sentences = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder("it");
      for (int k = random.nextInt(25); k > 0; k--) {
        sentence.append(' ').append(words[random.nextInt(words.length)]);
      }
      sentences.add(sentence.toString());
    }
    return sentences;
  }

  private static RevisionOptions only(Difference difference) {
    return new RevisionOptions(Set.of(difference));
  }

  private static List<String> told(String before, String after) {
    Alignment alignment = alignment(List.of(before), List.of(after));
    Revision revision = Revision.of(alignment, 0, 1, RevisionOptions.strict());
    return revision.rows().get(0).changes().stream()
        .map(
            change ->
                change.kind()
                    + (change.move().isPresent() ? "" + change.move().getAsInt() : "")
                    + " "
                    + text(alignment.documents().get(0).segments().get(0), change.before())
                    + "|"
                    + text(alignment.documents().get(1).segments().get(0), change.after()))
        .toList();
  }

  private static String text(Segment segment, Span span) {
    int start = segment.span().start();
    return new Span(span.start() - start, span.end() - start).in(segment.text());
  }

  private static Alignment alignment(List<String> before, List<String> after) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      beads.add(Bead.auto(List.of(new Span(i, i + 1), new Span(i, i + 1)), 1));
    }
    return Alignment.of(List.of(document("a", before), document("b", after)), beads);
  }

  private static SegmentedDocument document(String id, List<String> texts) {
    List<Segment> segments = new ArrayList<>();
    int at = 10;
    for (String text : texts) {
      segments.add(Segment.of(new Span(at, at + text.length()), 0, text));
      at += text.length() + 1;
    }
    return new SegmentedDocument(id, Language.of("ru"), id + ".txt", "", segments, Map.of());
  }
}
