package stele.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.Place;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.Generator;
import stele.quality.CheckedAlignment;
import stele.quality.FlagReason;
import stele.revision.RevisedRow;
import stele.revision.Revision;
import stele.revision.RevisionOptions;
import stele.revision.RevisionStatistics;
import stele.revision.WordChange;
import stele.revision.WordChange.Kind;
import stele.testing.Alignments;

/** Alignments to report on, and what is known about their rows. */
final class Reports {

  static final Generator GENERATOR = new Generator("stele", "0.1.0", Map.of());

  private static final Flag NUMBERS = new Flag("numbers-differ");
  private static final Span NOTHING = new Span(0, 0);

  private Reports() {}

  /** A tale in English and twice in Russian: the second leaves something out and adds something. */
  static Alignment threeVersions() {
    Alignment alignment =
        Alignments.of("en", "ru", "uk")
            .pair(0.99, "The hedgehog", "Ёжик", "Ежик в лесу")
            .bead(
                0.62,
                List.of(
                    List.of("A hedgehog lived in the wood.", "He had 12 apples."),
                    List.of("Жил в лесу ёжик, и было у него 12 яблок."),
                    List.of("Жил-был в лесу зверь, а яблок у него было 21.")))
            .bead(
                0.97,
                List.of(
                    List.of(
                        "Every evening he counted them all over again, from the first to the last."),
                    List.of("Каждый вечер он пересчитывал их заново."),
                    List.of()))
            .bead(
                0.9,
                List.of(List.of("None was missing."), List.of("Все были на месте."), List.of()))
            .bead(
                OptionalDouble.of(0.4),
                BeadStatus.AUTO,
                List.of(),
                "Which edition is this from?",
                List.of(
                    List.of("One day a fox came by."),
                    List.of("Пришла лиса."),
                    List.of("Как-то пришла лиса.")))
            .bead(0.93, List.of(List.of(), List.of(), List.of("А за ней и волк.")))
            .bead(
                OptionalDouble.empty(),
                BeadStatus.ACCEPTED,
                List.of(),
                "",
                List.of(
                    List.of("“Good evening!”"),
                    List.of("— Добрый вечер!"),
                    List.of("— Добрый вечер!")))
            .build();
    List<Bead> beads = new ArrayList<>(alignment.beads());
    beads.set(
        1, beads.get(1).withAnnotations(beads.get(1).annotations().withFlags(List.of(NUMBERS))));
    beads.set(3, beads.get(3).movedFrom(List.of(new Span(0, 0), new Span(0, 0), new Span(3, 4))));
    List<SegmentedDocument> documents = new ArrayList<>(alignment.documents());
    SegmentedDocument second = documents.get(2);
    documents.set(2, second.withId("ru-2").withLanguage(documents.get(1).language()));
    return new Alignment(documents, beads, alignment.extensions());
  }

  /** {@link #threeVersions} with a reason for its flag. */
  static CheckedAlignment checked() {
    Alignment alignment = threeVersions();
    List<List<FlagReason>> reasons = new ArrayList<>();
    alignment.beads().forEach(bead -> reasons.add(List.of()));
    Place number = new Place(2, spanOf(alignment, 2, "21"));
    reasons.set(1, List.of(new FlagReason(NUMBERS, "12 in en, 21 in ru-2", List.of(number))));
    return new CheckedAlignment(alignment, reasons, List.of());
  }

  /** Some differences of the Russian versions of {@link #threeVersions}. */
  static Revision revision() {
    Alignment alignment = threeVersions();
    Span hedgehog = spanOf(alignment, 1, "ёжик");
    Span beast = spanOf(alignment, 2, "зверь");
    Span apples = spanOf(alignment, 2, "было 21");
    Span fox = spanOf(alignment, 2, "лиса");
    List<RevisedRow> rows =
        List.of(
            new RevisedRow(
                1,
                alignment.beads().get(1).runs().get(1),
                alignment.beads().get(1).runs().get(2),
                List.of(
                    change(Kind.DELETED, hedgehog, NOTHING, OptionalInt.empty()),
                    change(Kind.REPLACED, spanOf(alignment, 1, "12"), beast, OptionalInt.empty()),
                    change(Kind.INSERTED, NOTHING, apples, OptionalInt.empty()))),
            new RevisedRow(
                4,
                alignment.beads().get(4).runs().get(1),
                alignment.beads().get(4).runs().get(2),
                List.of(change(Kind.MOVED_HERE, NOTHING, fox, OptionalInt.of(0)))));
    RevisionStatistics statistics = new RevisionStatistics(15, 18, 9, 3, 3, 4, 1, 2, 6, 1, 2, 1);
    return new Revision(1, 2, RevisionOptions.strict(), rows, statistics);
  }

  private static WordChange change(Kind kind, Span before, Span after, OptionalInt move) {
    return new WordChange(kind, before, after, move);
  }

  /** No reasons, whatever flags it has. */
  static CheckedAlignment unchecked(Alignment alignment) {
    List<List<FlagReason>> reasons = new ArrayList<>();
    alignment.beads().forEach(bead -> reasons.add(List.of()));
    return new CheckedAlignment(alignment, reasons, List.of());
  }

  static ReportContent content(CheckedAlignment checked, Revision... revisions) {
    return ReportContent.of(GENERATOR, ReportOptions.DEFAULT, checked, List.of(revisions));
  }

  static Alignment rightToLeft() {
    return Alignments.of("en", "he")
        .pair(.99, "Peace, he said in 1948.", "שלום, אמר ב-1948.")
        .bead(.9, List.of(List.of("And left."), List.of()))
        .build();
  }

  /** Texts that would break a page that trusts them. */
  static Alignment hostile() {
    Alignments alignments = Alignments.of("en", "und");
    for (String text : HOSTILE) {
      alignments.pair(.5, text, text);
    }
    for (String text : HOSTILE) {
      alignments.bead(
          OptionalDouble.of(.5),
          BeadStatus.AUTO,
          List.of(NUMBERS),
          text,
          List.of(List.of(text), List.of()));
    }
    Alignment alignment = alignments.build();
    List<SegmentedDocument> documents = new ArrayList<>();
    for (SegmentedDocument document : alignment.documents()) {
      documents.add(
          new SegmentedDocument(
              document.id() + "<script>evil=1</script>\"'\u202E",
              document.language(),
              "</title><script>evil=1</script>\".txt",
              document.sha256(),
              document.segments(),
              Map.of()));
    }
    return new Alignment(documents, alignment.beads(), Map.of());
  }

  static CheckedAlignment hostileChecked() {
    Alignment alignment = hostile();
    List<List<FlagReason>> reasons = new ArrayList<>();
    for (int row = 0; row < alignment.beads().size(); row++) {
      String explanation = HOSTILE.get(row % HOSTILE.size());
      reasons.add(List.of(new FlagReason(NUMBERS, explanation, List.of())));
    }
    return new CheckedAlignment(alignment, reasons, List.of());
  }

  private static final List<String> HOSTILE =
      List.of(
          "<script>window.evil = 1</script>",
          "</td></tr></table><img src=x onerror='evil=1'>",
          "</script><!-- --><![CDATA[ ]]> &lt;script&gt; &#60;",
          "\"quoted\" 'and' `so` onmouseover=evil=1",
          "A control\u0001 a null\u0000 a bell\u0007 a C1\u0086 delete\u007F",
          "Half \uD83D a pair \uDE00, a whole one \uD83D\uDE00, none \uFFFE",
          "\u202Eturned and never turned back",
          "\u2067isolated and never ended",
          "w".repeat(3000),
          "Zalgo z\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
          "One line\r\nand another\u2028and a third");

  /** What a page can show of a text. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean gone = (c >= 0x80 && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE;
              if (c == 0x2028) {
                shown.append(' ');
              } else if (c < 0x20) {
                shown.append((char) (0x2400 + c));
              } else if (c == 0x7F) {
                shown.append('\u2421');
              } else {
                shown.appendCodePoint(gone ? 0xFFFD : c);
              }
            });
    return shown.toString();
  }

  /** The same segments, each a paragraph. */
  static SegmentedDocument inParagraphsOfTheirOwn(SegmentedDocument document) {
    List<Segment> segments = new ArrayList<>();
    for (Segment segment : document.segments()) {
      segments.add(Segment.of(segment.span(), segments.size(), segment.text()));
    }
    return new SegmentedDocument(
        document.id(), document.language(), document.file(), document.sha256(), segments, Map.of());
  }

  private static Span spanOf(Alignment alignment, int version, String words) {
    for (var segment : alignment.documents().get(version).segments()) {
      int place = segment.text().indexOf(words);
      if (place >= 0) {
        int start = segment.span().start() + place;
        return new Span(start, start + words.length());
      }
    }
    throw new IllegalArgumentException(words);
  }
}
