package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.document.InputFormat;

final class SteleTest {

  private static final String ENGLISH = "The dog ran away. Nobody saw it. We looked for 3 hours.\n";
  private static final String GERMAN =
      "Der Hund lief weg. Niemand hat ihn gesehen. Wir suchten 3 Stunden.\n";

  private final Stele stele = Stele.standard();

  @TempDir private Path folder;

  @Test
  void stringsFilesAndStreamsGiveTheSameBeads() throws Exception {
    Path english = Files.writeString(folder.resolve("tale.en.txt"), ENGLISH);
    Path german = Files.writeString(folder.resolve("tale.de.txt"), GERMAN);

    Alignment ofStrings = aligned();
    Alignment ofFiles = stele.align(Version.file(english), Version.file(german)).alignment();
    Alignment ofStreams =
        stele.align(stream("tale.en.txt", ENGLISH), stream("tale.de.txt", GERMAN)).alignment();

    assertThat(ofStrings.beads()).hasSize(3).isEqualTo(ofFiles.beads());
    assertThat(ofStreams).isEqualTo(ofFiles);
    assertThat(ofStrings.documents().get(0).sha256())
        .isEqualTo(ofFiles.documents().get(0).sha256());
    assertThat(ofStrings.textsOf(ofStrings.beads().get(1)))
        .containsExactly("Nobody saw it.", "Niemand hat ihn gesehen.");
  }

  @Test
  void theTimesOfSubtitlesStayWithTheSegments() throws Exception {
    String english =
        """
        1
        00:00:01,000 --> 00:00:03,000
        We left at noon. It was

        2
        00:00:03,500 --> 00:00:05,000
        raining hard.
        """;
    String german =
        """
        1
        00:00:01,000 --> 00:00:02,000
        Wir gingen mittags.

        2
        00:00:03,000 --> 00:00:05,000
        Es regnete stark.
        """;

    Alignment alignment =
        stele.align(stream("a.en.srt", english), stream("a.de.srt", german)).alignment();

    SegmentedDocument source = alignment.documents().get(0);
    assertThat(source.timeOf(0).orElseThrow().start()).isEqualTo(1000);
    assertThat(source.timeOf(0).orElseThrow().end()).isBetween(2000L, 3000L);
    assertThat(source.timeOf(1).orElseThrow().start()).isBetween(2000L, 3000L);
    assertThat(source.timeOf(1).orElseThrow().end()).isEqualTo(5000);
    SegmentedDocument target = alignment.documents().get(1);
    assertThat(target.timeOf(1).orElseThrow().start()).isEqualTo(3000);
    assertThat(aligned().documents().get(0).timeOf(0)).isEmpty();
  }

  @Test
  void aStringIsPlainTextUnlessItsFormatIsGiven() throws Exception {
    Version version = Version.text("en", "<p>One day.</p><p>Another day.</p>");

    assertThat(texts(version)).containsExactly("<p>One day.</p><p>Another day.</p>");
    assertThat(texts(version.withFormat(InputFormat.HTML)))
        .containsExactly("One day.", "Another day.");
  }

  @Test
  void aStringWithTheNameOfAMemoryIsNone() throws Exception {
    assertThat(texts(Version.named("a.en.tmx", "A dog."))).containsExactly("A dog.");
  }

  @Test
  void aStreamWithTheNameOfAMemoryIsOne() throws Exception {
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    stele.write(aligned(), "tmx", memory);

    PreparedVersion german =
        stele.split(
            Version.stream("a.tmx", new ByteArrayInputStream(memory.toByteArray()))
                .inLanguage(Language.of("de")));

    assertThat(german.document().segments())
        .extracting(Segment::text)
        .contains("Niemand hat ihn gesehen.");
  }

  @Test
  void linesOfAPresplitVersionAreItsSegments() throws Exception {
    assertThat(texts(Version.text("en", "One. Two.\nThree\n").presplit()))
        .containsExactly("One. Two.", "Three");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> stele.split(Version.text("en", "A dog \uD83D ran.")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "en: it contains half of a surrogate pair, which is not a character;"
                + " check where the text was cut");
  }

  @Test
  void problemsNameTheVersionByItsPositionAndNoOption() {
    assertThatThrownBy(
            () -> stele.align(Version.text("en", ENGLISH), Version.named("other", "1 2 3 4 5")))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              Problem problem = e.problem();
              assertThat(problem.file()).isEqualTo("other");
              assertThat(problem.remedy())
                  .isEqualTo(Remedy.of(Remedy.Kind.NAME_LANGUAGE_OF_VERSION, "1"));
            });
  }

  @Test
  void anAlignmentNeedsTwoVersions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stele.align(List.of(Version.text("en", ENGLISH))));
  }

  @Test
  void anInterruptEndsTheRunAndStays() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(this::aligned).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void progressComesOnTheCallingThread() throws Exception {
    List<String> heard = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void reads(String name) {
            heard.add(Thread.currentThread().getName() + " " + name);
          }

          @Override
          public void aligns(List<Integer> segments) {
            heard.add(Thread.currentThread().getName() + " " + segments);
          }
        };

    stele.withProgress(listener).align(Version.text("en", ENGLISH), Version.text("de", GERMAN));

    String thread = Thread.currentThread().getName();
    assertThat(heard).containsExactly(thread + " en", thread + " de", thread + " [3, 3]");
  }

  @Test
  void manyThreadsShareOneDoor() throws Exception {
    Alignment alone = aligned();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Alignment>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        calls.add(this::aligned);
      }
      for (Future<Alignment> result : threads.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theUsersFilesAreReadOnce() throws Exception {
    Path lexicon = Files.writeString(folder.resolve("words.en-de.tsv"), "dog\tHund\n");
    Path abbreviations = Files.writeString(folder.resolve("short.txt"), "Xyz.\n");
    Stele door =
        Stele.with(
            AlignmentOptions.standard()
                .withLexicons(List.of(lexicon))
                .withSegmentation(SegmentationRequest.standard().withAbbreviations(abbreviations)));
    Version english = Version.text("en", "The dog met Xyz. Smith there.");
    Version german = Version.text("de", "Der Hund traf dort Xyz. Schmidt.");
    AlignmentResult first = door.align(english, german);
    Files.delete(lexicon);
    Files.delete(abbreviations);

    assertThat(first.alignment().beads()).hasSize(1);
    assertThat(door.withProgress(ProgressListener.NONE).align(english, german)).isEqualTo(first);
    assertThatThrownBy(() -> Stele.with(door.options()).align(english, german))
        .isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.tmx", "a.xliff", "a.xlf", "a.TSV", "a.xlsx"})
  void whatIsWrittenIsReadAgain(String name) throws Exception {
    Alignment alignment = aligned();
    Path file = folder.resolve(name);

    stele.write(alignment, file);

    Alignment read = Stele.read(file).alignment();
    assertThat(read.beads()).hasSameSizeAs(alignment.beads());
    assertThat(read.textsOf(read.beads().get(2))).isEqualTo(texts(alignment, 2));
  }

  @Test
  void everyFormatIsWrittenToAStream() throws Exception {
    for (String format : Stele.formatsWritten()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      stele.write(aligned(), format, out);
      assertThat(out.size()).as(format).isPositive();
    }
    assertThat(Stele.formatsWritten()).containsAll(Stele.formatsRead());
  }

  @Test
  void filesRecordTheOptions() throws Exception {
    Stele door = Stele.with(AlignmentOptions.standard().withWordVectors(false));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    door.write(aligned(), "json", out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"wordVectors\": false");
  }

  @Test
  void namesThatNoFormatHasAreRefused() throws Exception {
    Alignment alignment = aligned();

    assertThatThrownBy(() -> stele.write(alignment, folder.resolve("a.doc")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.doc: its ending names no format; use one of .json");
    assertThatThrownBy(() -> Stele.read(folder.resolve("a.ladder")))
        .isInstanceOf(InputException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stele.write(alignment, "doc", new ByteArrayOutputStream()));
  }

  private Alignment aligned() throws InputException {
    return stele.align(Version.text("en", ENGLISH), Version.text("de", GERMAN)).alignment();
  }

  private List<String> texts(Version version) throws InputException {
    return stele.split(version).document().segments().stream().map(Segment::text).toList();
  }

  private static List<String> texts(Alignment alignment, int bead) {
    return alignment.textsOf(alignment.beads().get(bead));
  }

  private static Version stream(String name, String text) {
    return Version.stream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
