package stele.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import stele.bitext.Alignment;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.StructuredParagraph;
import stele.testing.Alignments;

/** Alignments that several tests write. */
public final class Samples {

  public static final Generator GENERATOR = new Generator("stele", "0.1.0", Map.of("from", "en"));

  private Samples() {}

  /** A short dialogue with every shape and remark that files show. */
  public static Alignment dialogue() {
    return Alignments.of("en", "ru")
        .pair(0.98766, "\u201CAre you coming?\u201D she asked.", "— Ты идёшь? — спросила она.")
        .bead(
            0.7123,
            List.of(
                List.of("He did not answer.", "He looked at the river for a long time."),
                List.of("Он не ответил и долго смотрел на реку.")))
        .bead(0.91, List.of(List.of("It was 1932 & cold."), List.of()))
        .bead(
            OptionalDouble.empty(),
            BeadStatus.ACCEPTED,
            List.of(),
            "",
            List.of(List.of("\u201CNo.\u201D"), List.of("— Нет.")))
        .bead(
            OptionalDouble.of(0.5),
            BeadStatus.REJECTED,
            List.of(Flag.MOVED, new Flag("numbers-differ")),
            "Which\nedition?",
            List.of(List.of("Chapter 2"), List.of("Глава 3")))
        .build();
  }

  /** What translation memories stumble over. */
  public static Alignment oddities() {
    return Alignments.of("en", "ru")
        .pair(
            1,
            "Tom & Jerry <b>\"said\"</b> 'no' ]]> &amp;",
            "Том & Джерри <b>«сказали»</b> 'нет' ]]>")
        .pair(0.9, "A control\u0001 character\fhere", "Знак\u0001 здесь\u000Bвот")
        .pair(0.9, "Half a \uD83D pair \uDE00.", "Половина \uD83D пары \uDE00.")
        .pair(0.9, "A whole \uD83D\uDE00 face.", "Целое \uD83D\uDE00 лицо.")
        .pair(0.9, "  Blanks before and after \u00A0", "\tПробелы и табуляция  ")
        .pair(0.9, "Not a character: \uFFFE\uFFFF.", "Не знак.")
        .pair(0.9, "One line\r\nand another", "Одна строка\nи другая")
        .pair(0.9, "e\u0301 decomposed and \u00E9 composed", "и\u0306 и й")
        .bead(0.8, List.of(List.of("Two.", "Sentences."), List.of("Два предложения.")))
        .bead(0.8, List.of(List.of("One sentence."), List.of("Одно.", "Предложение.")))
        .bead(0.7, List.of(List.of("Only here."), List.of()))
        .bead(0.7, List.of(List.of(), List.of("Только здесь.")))
        .pair(0.6, "\u0001", "Пусто после чистки.")
        .pair(0.6, "Blank there.", "\u00A0 ")
        .pair(0.9, "Again.", "Снова.")
        .pair(0.9, "Again.", "Снова.")
        .build();
  }

  /** Headings, a list, a table and a note, as a document with styles has them. */
  public static Alignment structured() {
    Alignment plain =
        Alignments.of("en", "ru")
            .paragraph()
            .pair(.99, "The keeper's guide", "Руководство смотрителя")
            .paragraph()
            .pair(.99, "It is short.", "Оно краткое.")
            .pair(.99, "Read it twice.", "Прочтите дважды.")
            .paragraph()
            .pair(.99, "Before dusk", "До сумерек")
            .paragraph()
            .pair(.99, "Fill the tank.", "Наполните бак.")
            .pair(.99, "Not above the mark.", "Не выше отметки.")
            .paragraph()
            .pair(.99, "2) Clean the glass.", "2) Протрите стекло.")
            .paragraph()
            .pair(.99, "Signals", "Сигналы")
            .paragraph()
            .pair(.99, "Calm", "Штиль")
            .paragraph()
            .pair(.99, "white", "белый")
            .paragraph()
            .pair(.99, "Storm", "Шторм")
            .paragraph()
            .pair(.99, "red", "красный")
            .pair(.99, "Keep away!", "Держитесь подальше!")
            .paragraph()
            .pair(.99, "The third edition.", "Третье издание.")
            .build();
    List<StructuredParagraph> structure =
        List.of(
            paragraph(0, Kind.HEADING, 1),
            paragraph(2, Kind.HEADING, 2),
            paragraph(3, Kind.LIST_ITEM, 1),
            paragraph(4, Kind.LIST_ITEM, 2),
            paragraph(5, Kind.HEADING, 2),
            cell(6, 0, 0),
            cell(7, 0, 1),
            cell(8, 3, 0),
            cell(9, 3, 1),
            paragraph(10, Kind.FOOTNOTE, 0));
    return Alignment.of(
        plain.documents().stream().map(each -> each.withStructure(structure)).toList(),
        plain.beads());
  }

  private static StructuredParagraph paragraph(int number, Kind kind, int level) {
    return new StructuredParagraph(number, kind, level, Optional.empty(), Map.of());
  }

  private static StructuredParagraph cell(int number, int row, int column) {
    return new StructuredParagraph(
        number, Kind.TABLE_CELL, 0, Optional.of(new Cell(0, row, column)), Map.of());
  }
}
