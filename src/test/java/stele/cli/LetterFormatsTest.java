package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.testing.WrittenDocuments;

/** The letter in every format and in old encodings gives the alignment of the plain text. */
final class LetterFormatsTest {

  @TempDir private Path folder;
  private Workspace work;
  private String english;
  private String russian;
  private String expected;

  @BeforeEach
  void readTheLetter() throws IOException {
    work = new Workspace(folder);
    english = Files.readString(Path.of("corpora/letter/letter.en.txt"));
    russian = Files.readString(Path.of("corpora/letter/letter.ru.txt"));
    expected =
        Run.of(
                "align",
                work.put("plain.en.txt", english),
                work.put("plain.ru.txt", russian),
                "--format=tsv")
            .out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "html", "epub", "rtf", "pdf", "md"})
  void everyFormatGivesTheSameBeads(String format) throws IOException {
    String source = work.put("letter.en." + format, written(format, english));
    String target = work.put("letter.ru." + format, written(format, russian));

    Run run = Run.of("align", source, target, "--format=tsv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void everyEncodingThatHoldsItGivesTheSameBeadsAndAWord(String encoding) throws IOException {
    String target = work.put("letter.ru.txt", russian.getBytes(Charset.forName(encoding)));

    Run run = Run.of("align", work.at("plain.en.txt"), target, "--format=tsv", "--quiet");

    assertThat(run.out()).isEqualTo(expected);
    assertThat(work.shortened(run.err()).lines())
        .containsExactly(
            "stele: warning: letter.ru.txt: does not declare its encoding, which looks like "
                + encoding
                + "; if its letters come out wrong, name it with --encoding");
  }

  /** KOI8-R and IBM866 have no quotes but the straight ones, and no long dash. */
  @ParameterizedTest
  @ValueSource(strings = {"KOI8-R", "IBM866", "x-MacCyrillic"})
  void oldEncodingsGiveTheBeadsOfTheTextTheyHold(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    String held = russian.replace('«', '"').replace('»', '"').replace('–', '-').replace('—', '-');
    byte[] bytes = held.getBytes(charset);
    String plain = work.put("held.ru.txt", new String(bytes, charset));

    Run old =
        Run.of("align", work.at("plain.en.txt"), work.put("old.ru.txt", bytes), "--format=tsv");

    assertThat(old.err()).contains("looks like " + encoding);
    assertThat(old.out())
        .isEqualTo(Run.of("align", work.at("plain.en.txt"), plain, "--format=tsv").out());
  }

  @Test
  void decomposedLettersGiveTheSamePairsAndStayDecomposed() throws IOException {
    String decomposed = Normalizer.normalize(russian, Normalizer.Form.NFD);
    String target = work.put("letter.ru.txt", decomposed);

    Run run = Run.of("align", work.at("plain.en.txt"), target, "--format=tsv");

    assertThat(columns(run.out())).isEqualTo(columns(expected));
    assertThat(run.out()).contains(Normalizer.normalize("Троцкий", Normalizer.Form.NFD));
  }

  /** Number, segments of both sides, and shape of every bead. */
  private static List<String> columns(String table) {
    return table.lines().map(line -> line.split("\t")).map(c -> c[1] + " " + c[2]).toList();
  }

  private static byte[] written(String format, String text) throws IOException {
    List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    return switch (format) {
      case "docx" -> WrittenDocuments.docx(paragraphs);
      case "odt" -> WrittenDocuments.odt(paragraphs);
      case "html" -> WrittenDocuments.html(paragraphs).getBytes(StandardCharsets.UTF_8);
      case "epub" -> WrittenDocuments.epub(paragraphs);
      case "rtf" -> WrittenDocuments.rtf(paragraphs).getBytes(StandardCharsets.US_ASCII);
      case "pdf" -> WrittenDocuments.pdf("The letter", paragraphs);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }
}
