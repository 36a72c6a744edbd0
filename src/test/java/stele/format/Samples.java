package stele.format;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stele.bitext.Alignment;
import stele.bitext.BeadStatus;
import stele.bitext.Flag;
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
}
