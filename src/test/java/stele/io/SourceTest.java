package stele.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.testing.BrokenStream;

/** Files are opened with one wording, whether they are streamed or read whole. */
final class SourceTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadWholeOrStreamed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Письмо");

    for (Source source :
        new Source[] {Source.open(file), StreamedSource.of(file.toString(), none()).whole()}) {
      assertThat(source.name()).isEqualTo(file.toString());
      assertThat(source.file()).isEqualTo("a.txt");
      assertThat(source.content()).asString(UTF_8).isEqualTo("Письмо");
    }
    try (InputStream in = StreamedSource.of(file).open()) {
      assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("Письмо");
    }
  }

  @Test
  void standardInputHasALabel() throws Exception {
    Source source = Source.open("-", new ByteArrayInputStream("text".getBytes(UTF_8)));

    assertThat(source.name()).isEqualTo("standard input");
    assertThat(source.file()).isEqualTo("-");
    assertThat(source.content()).asString(UTF_8).isEqualTo("text");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertRefused("none.txt", "there is no such file; check the name and the folder");
  }

  @Test
  void aFolderIsNoFile() throws Exception {
    Files.createDirectory(folder.resolve("texts"));

    assertRefused("texts", "is a folder, not a file; name one of the files in it");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), "text");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the superuser reads everything");

    assertRefused("secret.txt", "you are not allowed to read it; change its permissions");
  }

  @Test
  void aNameWithANullIsNoFileName() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Source.open("a\0b", none()))
        .withMessageContaining("is not a file name here; check the spelling");
  }

  @Test
  void aFileTooLargeForMemoryCanStillBeStreamed() throws Exception {
    Path file = folder.resolve("large.tmx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(TextLimits.LARGEST_FILE + 1L);
    }

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Source.open(file))
        .withMessage(file + ": is larger than 512 MB; split it into parts");
    try (InputStream in = StreamedSource.of(file).open()) {
      assertThat(in.read()).isZero();
    }
  }

  @Test
  void aStreamThatFailsIsNoFileToLookAfter() throws Exception {
    InputStream broken = new BrokenStream(InputStream.nullInputStream(), "pipe closed");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Source.open("-", broken))
        .withMessage("standard input: cannot be read: pipe closed; try again");
    assertThat(StreamedSource.of(folder.resolve("a.tmx")).unreadable(new IOException("no medium")))
        .hasMessageEndingWith("a.tmx: cannot be read: no medium; check the disk or the share");
  }

  private void assertRefused(String name, String message) {
    Path file = folder.resolve(name);
    assertThat(catchThrowableOfType(InputException.class, () -> Source.open(file)))
        .hasMessage(file + ": " + message);
    assertThat(
            catchThrowableOfType(
                InputException.class, () -> StreamedSource.of(file).open().close()))
        .hasMessage(file + ": " + message);
  }

  private static InputStream none() {
    return InputStream.nullInputStream();
  }
}
