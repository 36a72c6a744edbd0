package stele.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Cell;
import stele.bitext.Paragraph.Kind;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.bitext.StructuredParagraph;
import stele.format.AlignmentReader;
import stele.format.AlignmentReaderContract;

final class AlignmentJsonReaderTest extends AlignmentReaderContract {

  private static final String VALID =
      """
      {
        "format": "stele-alignment",
        "version": 1,
        "documents": [
          {"id": "en", "language": "en", "file": "a.txt", "sha256": "", "segments": [
            {"start": 0, "end": 4, "paragraph": 0, "text": "One."},
            {"start": 5, "end": 9, "paragraph": 0, "text": "Two."}
          ]},
          {"id": "ru", "language": "ru", "segments": [
            {"start": 0, "end": 4, "paragraph": 0, "text": "Раз."}
          ]}
        ],
        "beads": [
          {"segments": [[0], [0]], "confidence": 0.9, "status": "auto", "flags": ["moved"]},
          {"segments": [[1], []], "status": "accepted", "note": "why?"}
        ]
      }
      """;

  private final AlignmentJsonReader reader = new AlignmentJsonReader();

  @TempDir private Path folder;

  @Override
  protected AlignmentReader contractReader() {
    return new AlignmentJsonReader();
  }

  @Override
  protected byte[] contractFile() throws Exception {
    return VALID.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theSmallestFileIsRead() throws Exception {
    Alignment alignment = read(VALID);

    assertThat(alignment.beads()).hasSize(2);
    assertThat(alignment.beads().get(1).runs()).containsExactly(new Span(1, 2), new Span(1, 1));
    assertThat(alignment.beads().get(1).confidence().value()).isEmpty();
    assertThat(alignment.beads().get(1).note()).isEqualTo("why?");
    assertThat(alignment.documents().get(1).file()).isEmpty();
  }

  @Test
  void unknownFieldsAreKeptAtEveryLevel() throws Exception {
    Alignment alignment =
        read(
            VALID
                .replace("\"version\": 1,", "\"version\": 1, \"x\": {\"deep\": [1, null]},")
                .replace("\"id\": \"en\",", "\"id\": \"en\", \"author\": \"L. T.\",")
                .replace("\"end\": 4,", "\"end\": 4, \"page\": 7,")
                .replace("\"status\": \"auto\",", "\"status\": \"auto\", \"by\": null,"));

    assertThat(alignment.extensions().get("x")).isEqualTo(Map.of("deep", Arrays.asList(1, null)));
    assertThat(alignment.documents().get(0).extensions()).containsEntry("author", "L. T.");
    assertThat(alignment.documents().get(0).segments().get(0).extensions())
        .containsEntry("page", 7);
    assertThat(alignment.beads().get(0).extensions()).containsEntry("by", null);
  }

  private static final String STRUCTURED =
      VALID.replace(
          "\"sha256\": \"\",",
          """
          "sha256": "", "structure": [
            {"paragraph": 0, "kind": "heading", "level": 2, "style": "Title"},
            {"paragraph": 7, "kind": "table-cell", "table": 0, "row": 3, "column": 1}],""");

  @Test
  void structureIsReadWithWhatIsNotKnownOfIt() throws Exception {
    SegmentedDocument document = read(STRUCTURED).documents().get(0);

    assertThat(document.paragraph(0))
        .contains(
            new StructuredParagraph(
                0, Kind.HEADING, 2, Optional.empty(), Map.of("style", "Title")));
    assertThat(document.paragraph(7))
        .contains(
            new StructuredParagraph(
                7, Kind.TABLE_CELL, 0, Optional.of(new Cell(0, 3, 1)), Map.of()));
    assertThat(document.extensions()).isEmpty();
  }

  @ParameterizedTest(name = "{1} instead of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"heading\"      | \"headline\"   | line 6, column 28: 'kind' of entry 0 of 'structure' of document 1 is 'headline'; give one of text, heading, list-item, table-cell, footnote",
        "\"kind\": \"heading\", | ''        | entry 0 of 'structure' of document 1 lacks 'paragraph' or 'kind'",
        "\"paragraph\": 7  | \"para\": 7    | entry 1 of 'structure' of document 1 lacks 'paragraph' or 'kind'",
        "\"paragraph\": 7  | \"paragraph\": 0 | entry 1 of 'structure' of document 1 is of paragraph 0, no later than the one above it",
        "\"level\": 2      | \"level\": -2   | 'level' of entry 0 of 'structure' of document 1 is out of range",
        "\"level\": 2      | \"level\": \"2\" | 'level' of entry 0 of 'structure' of document 1 must be a whole number",
        "\"row\": 3,       | ''              | entry 1 of 'structure' of document 1 lacks 'table', 'row' or 'column'",
        "\"structure\": [  | \"structure\": 1, \"s\": [ | 'structure' of document 1 must be a list",
      })
  void damagedStructureIsRefusedWithAReason(String right, String wrong, String message) {
    assertThat(STRUCTURED).contains(right);

    assertRefused(() -> read(STRUCTURED.replace(right, wrong)), message);
  }

  @Test
  void generatorAndStatisticsAreLeftToTheWriter() throws Exception {
    Alignment alignment =
        read(
            VALID.replace(
                "\"version\": 1,", "\"version\": 1, \"generator\": {}, \"statistics\": 1,"));

    assertThat(alignment.extensions()).isEmpty();
  }

  @Test
  void fieldsMayComeInAnyOrder() throws Exception {
    String documents =
        VALID.substring(VALID.indexOf("  \"documents\""), VALID.indexOf("  \"beads\""));
    String rest = VALID.replace(documents, "").stripTrailing();
    String beadsFirst =
        rest.substring(0, rest.length() - 1) + "," + documents.replaceFirst(",\\s*$", "}");

    assertThat(beadsFirst.indexOf("\"beads\"")).isLessThan(beadsFirst.indexOf("\"documents\""));
    assertThat(read(beadsFirst)).isEqualTo(read(VALID));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertThat(read("\uFEFF" + VALID)).isEqualTo(read(VALID));
  }

  @ParameterizedTest(name = "{1} instead of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"stele-alignment\"  | \"tmx\"               | line 2, column 13: the format is 'tmx', not 'stele-alignment'",
        "\"version\": 1       | \"version\": 2        | version 2 of the format; this Stele reads version 1; use a newer Stele",
        "\"version\": 1       | \"version\": \"1\"    | 'version' must be a whole number",
        "\"version\": 1       | \"ver\": 1            | no 'version' field: this is not a Stele alignment",
        "\"format\"           | \"fmt\"               | no 'format' field: this is not a Stele alignment",
        "\"documents\"        | \"docs\"              | 'documents' must list two versions or more",
        "\"id\": \"ru\"       | \"id\": \"en\"        | two documents have the id 'en'",
        "\"id\": \"ru\"       | \"name\": \"ru\"      | document 2 lacks 'id'",
        "\"language\": \"ru\" | \"language\": \"r\"   | 'r' is not a language tag (BCP 47)",
        "\"start\": 5         | \"start\": 3          | segment 1 of document 1 goes from 3 to 9 but its text has 4 UTF-16 code units",
        "\"start\": 5, \"end\": 9 | \"start\": 2, \"end\": 6 | segment 1 of document 1 starts before the one above it ends",
        "\"start\": 5         | \"start\": -5         | 'start' of segment 1 of document 1 is out of range",
        "\"start\": 5         | \"start\": 5000000000 | 'start' of segment 1 of document 1 is out of range",
        "\"start\": 5,        | \"x\": 5,             | segment 1 of document 1 lacks 'start', 'end' or 'paragraph'",
        "[[0], [0]]           | [[0], [1]]            | line 14, column 25: bead 1 has segment 1 of 'ru' where 0 must come",
        "[[1], []]            | [[0], []]             | bead 2 has segment 0 of 'en' where 1 must come",
        "[[1], []]            | [[1, 2], []]          | bead 2 has segment 2 of 'en', which has 2, counted from 0",
        "[[1], []]            | [[], []]              | bead 2 has no segment",
        "[[1], []]            | [[1]]                 | bead 2 has 1 lists of segments, the first has 2",
        "[[1], []]            | [[1], [], []]         | bead 2 has more than 2 lists of segments, unlike the first",
        "[[1], []]            | [1, []]               | a run of bead 2 must be a list",
        "[[0], [0]]           | [[0, 1], []]          | bead 2 has segment 1 of 'en' where 2 must come",
        "\"segments\": [[1]   | \"segs\": [[1]        | bead 2 lacks 'segments'",
        "\"accepted\"         | \"perhaps\"           | no such status: 'perhaps'; give auto, accepted, edited or rejected",
        "\"status\": \"auto\" | \"was\": \"auto\"     | bead 1 lacks 'status'",
        "0.9                  | 1.9                   | 'confidence' of bead 1 is 1.9",
        "0.9                  | \"high\"              | 'confidence' of bead 1 must be a number",
        "\"moved\"            | \"Moved!\"            | not a flag: 'Moved!'",
        "\"why?\"             | 17                    | 'note' of bead 2 must be a text in quotes",
        "\"confidence\": 0.9, | \"confidence\": 0.9,, | line 14, column 48: not valid JSON",
        "\"file\": \"a.txt\"  | \"id\": \"a.txt\"     | line 5, column",
      })
  void aWrongFileIsRefusedWithAReason(String right, String wrong, String message) {
    assertThat(VALID).contains(right);

    assertRefused(() -> read(VALID.replace(right, wrong)), message);
  }

  @Test
  void aSegmentThatNoBeadTakesIsMissed() {
    assertRefused(
        () -> read(VALID.replaceFirst("(?s),\\s*\\{\"segments\": \\[\\[1.*?\\}", "")),
        "the 1 beads take 1 segments of 'en', which has 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 100, 300, 500, 565})
  void aFileCutShortIsNotValid(int length) {
    assertRefused(() -> read(VALID.substring(0, length)), "not valid JSON");
  }

  @Test
  void textAfterTheEndIsRefused() {
    assertRefused(() -> read(VALID + "{}"), "text after the end of the alignment");
  }

  @Test
  void anEmptyFileIsNamed() {
    assertRefused(() -> read(""), "the file is empty");
    assertRefused(() -> read(" \n"), "the file is empty");
  }

  @Test
  void aListIsNotAnAlignment() {
    assertRefused(() -> read("[1]"), "the file must be an object");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertRefused(
        () -> reader.read(new ByteArrayInputStream(new byte[] {'{', (byte) 0xFF}), "test.json"),
        "is not UTF-8 text");
    assertRefused(
        () ->
            reader.read(
                new ByteArrayInputStream(VALID.getBytes(StandardCharsets.UTF_16)), "test.json"),
        "is not UTF-8 text");
  }

  @Test
  void hostileNestingIsRefusedAndNotFollowed() {
    assertRefused(
        () -> read("{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"), "not valid JSON");
  }

  @Test
  void missingFilesAndFoldersAreNamed() throws Exception {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> reader.read(folder.resolve("absent.json")))
        .withMessageContainingAll("absent.json", "there is no such file");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> reader.read(folder))
        .withMessageContaining("is a folder");
    Path file = Files.writeString(folder.resolve("present.json"), VALID);
    assertThat(reader.read(file)).isEqualTo(read(VALID));
  }

  /** Ten times the beads of a long novel: anything quadratic here would take minutes. */
  @Test
  void aHugeFileIsRead() throws Exception {
    int beads = 100_000;
    StringBuilder json = new StringBuilder("{\"format\":\"stele-alignment\",\"version\":1,");
    json.append("\"documents\":[");
    for (String id : List.of("en", "ru")) {
      json.append(id.equals("ru") ? "," : "");
      json.append("{\"id\":\"" + id + "\",\"language\":\"" + id + "\",\"segments\":[");
      for (int i = 0; i < beads; i++) {
        json.append(i == 0 ? "" : ",");
        json.append("{\"start\":" + 2 * i + ",\"end\":" + (2 * i + 1));
        json.append(",\"paragraph\":0,\"text\":\"A\"}");
      }
      json.append("]}");
    }
    json.append("],\"beads\":[");
    for (int i = 0; i < beads; i++) {
      json.append(i == 0 ? "" : ",");
      json.append("{\"segments\":[[" + i + "],[" + i + "]],\"status\":\"auto\"}");
    }
    json.append("]}");

    Alignment alignment = read(json.toString());

    assertThat(alignment.beads()).hasSize(beads);
  }

  private void assertRefused(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(reading)
        .withMessageStartingWith("test.json: ")
        .withMessageContaining(message);
  }

  private Alignment read(String json) throws InputException {
    return reader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
  }
}
