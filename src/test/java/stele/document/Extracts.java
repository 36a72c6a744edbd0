package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/** What comes out of a document, in short. */
final class Extracts {

  private Extracts() {}

  static Document read(String name, byte[] bytes) throws InputException {
    return DocumentReaders.of(Optional.empty(), TextDecoder.automatic(), problem -> {})
        .read(Source.of(name, bytes), Language.of("en"));
  }

  /** Every paragraph after its kind: {@code HEADING One}. */
  static List<String> paragraphs(String name, byte[] bytes) throws InputException {
    Document document = read(name, bytes);
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.kind() + " " + paragraph.span().in(document.text()))
        .toList();
  }

  static List<String> paragraphs(String name, String content) throws InputException {
    return paragraphs(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> warnings(String name, byte[] bytes) throws InputException {
    List<Problem> warnings = new ArrayList<>();
    DocumentReaders.of(Optional.empty(), TextDecoder.automatic(), warnings::add)
        .read(Source.of(name, bytes), Language.of("en"));
    return warnings.stream().map(Problem::message).toList();
  }

  /** Every paragraph after its kind, its level and its place in a table, where it has them. */
  static List<String> structure(String name, String content) throws InputException {
    return structure(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> structure(String name, byte[] bytes) throws InputException {
    Document document = read(name, bytes);
    return document.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.kind()
                    + (paragraph.level() > 0 ? " " + paragraph.level() : "")
                    + paragraph
                        .cell()
                        .map(cell -> " %d:%d:%d".formatted(cell.table(), cell.row(), cell.column()))
                        .orElse("")
                    + " "
                    + paragraph.span().in(document.text()))
        .toList();
  }

  /** Every paragraph after its kind, with the titles and descriptions of pages. */
  static List<String> withExtras(String name, byte[] bytes) throws InputException {
    List<Problem> warnings = new ArrayList<>();
    Document document =
        DocumentReaders.withExtras(Optional.empty(), TextDecoder.automatic(), warnings::add)
            .read(Source.of(name, bytes), Language.of("en"));
    Assertions.assertThat(warnings).isEmpty();
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.kind() + " " + paragraph.span().in(document.text()))
        .toList();
  }

  static String refusal(String name, byte[] bytes) {
    return Assertions.catchThrowableOfType(InputException.class, () -> read(name, bytes))
        .problem()
        .message();
  }
}
