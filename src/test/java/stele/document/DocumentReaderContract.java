package stele.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.io.Source;
import stele.io.TextDecoder;

/** What every reader of documents owes its caller. */
abstract class DocumentReaderContract {

  private static final Language LANGUAGE = Language.of("pt-BR");

  /** The first paragraph of the contract's file. */
  static final String FIRST = "It was a fine day. Nobody knew how it would end.";

  /** The second. */
  static final String SECOND = "At 7.30 the bell rang: once, twice, and then no more.";

  abstract InputFormat contractFormat();

  /** A file with two paragraphs, {@link #FIRST} and {@link #SECOND}. */
  abstract byte[] contractFile() throws Exception;

  @Test
  final void theParagraphsAreRead() throws Exception {
    String text = read(reader(), contractFile()).text().replaceAll("\\s+", " ");

    assertThat(text).containsSubsequence(FIRST, SECOND);
  }

  @Test
  final void theSameBytesGiveTheSameDocument() throws Exception {
    assertThat(read(reader(), contractFile())).isEqualTo(read(reader(), contractFile()));
  }

  @Test
  final void aReaderKeepsNothingOfADocument() throws Exception {
    DocumentReader reader = reader();
    Document first = read(reader, contractFile());
    readDamaged(reader, contractFile(), new Random(1));

    assertThat(read(reader, contractFile())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  final void theSameDocumentIsReadInEveryLocale(String locale) throws Exception {
    Document here = read(reader(), contractFile());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(read(reader(), contractFile())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  final void theDocumentNamesItsFileAndLanguage() throws Exception {
    Source source = source(contractFile());
    Document document = reader().read(source, LANGUAGE);

    assertThat(document.file()).isEqualTo(source.file());
    assertThat(document.sha256()).isEqualTo(source.sha256());
    assertThat(document.language()).isEqualTo(LANGUAGE);
    assertThat(document.id()).isEqualTo(LANGUAGE.tag());
  }

  @Test
  final void allTextIsInParagraphsWhereThereAreAny() throws Exception {
    Document document = read(reader(), contractFile());
    StringBuilder between = new StringBuilder(document.text());
    for (Paragraph paragraph : document.paragraphs()) {
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        between.setCharAt(i, ' ');
      }
    }

    assertThat(document.paragraphs().isEmpty() || between.toString().isBlank()).isTrue();
  }

  @Test
  final void anEmptyFileIsAnEmptyDocumentOrRefusedByName() throws Exception {
    try {
      assertThat(read(reader(), new byte[0]).text()).isBlank();
    } catch (InputException e) {
      assertThat(e.problem().file()).isEqualTo(name());
    }
  }

  @Test
  final void aDamagedFileIsReadOrRefusedByName() throws Exception {
    Random random = new Random(20_261_128);
    for (int run = 0; run < 200; run++) {
      readDamaged(reader(), contractFile(), random);
    }
  }

  private void readDamaged(DocumentReader reader, byte[] bytes, Random random) {
    for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      read(reader, bytes);
    } catch (InputException e) {
      assertThat(e.problem().file()).isEqualTo(name());
      assertThat(e.problem().cause()).isNotBlank();
    }
  }

  private DocumentReader reader() {
    return contractFormat().reader(TextDecoder.automatic(), problem -> {});
  }

  private Document read(DocumentReader reader, byte[] bytes) throws InputException {
    return reader.read(source(bytes), LANGUAGE);
  }

  private Source source(byte[] bytes) {
    return Source.of(name(), bytes);
  }

  private String name() {
    return "contract." + contractFormat().label();
  }
}
