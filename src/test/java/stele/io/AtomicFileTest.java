package stele.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.bitext.Problem;

final class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void aNewFileHoldsTheContentAndNothingElseIsLeft() throws Exception {
    AtomicFile.write(folder.resolve("new.txt"), content("text"));

    assertThat(folder.resolve("new.txt")).hasContent("text");
    assertThat(names()).containsExactly("new.txt");
  }

  @Test
  void aPlaceIsCheckedWithoutATrace() throws Exception {
    Path old = Files.writeString(folder.resolve("old.txt"), "text");

    AtomicFile.check(folder.resolve("new.txt"));
    AtomicFile.check(old);

    assertThat(names()).containsExactly("old.txt");
    assertThat(old).hasContent("text");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsFoundOutBefore() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.check(folder))
        .withMessageContaining("is a folder");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.check(folder.resolve("missing/new.txt")))
        .withMessageContaining("there is no folder");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs a folder nobody may write to");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.check(Path.of("/proc/self/new.txt")));
  }

  @Test
  void anOldFileIsReplaced() throws Exception {
    Path file = Files.writeString(folder.resolve("old.txt"), "a much longer text than the new one");

    AtomicFile.write(file, content("text"));

    assertThat(file).hasContent("text");
  }

  @Test
  void whileContentIsWrittenTheOldFileIsWhole() throws Exception {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");

    AtomicFile.write(
        file,
        out -> {
          out.write(new byte[100_000]);
          out.flush();
          assertThat(file).hasContent("old");
        });

    assertThat(file).hasSize(100_000);
  }

  @Test
  void whenTheDiskFailsTheOldFileStaysAndTheMessageSaysWhy() throws Exception {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }))
        .withMessageContainingAll("old.txt", "No space left on device");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("old.txt");
  }

  @Test
  void whenTheContentIsRefusedNothingIsLeft() throws Exception {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                AtomicFile.write(
                    folder.resolve("new.tmx"),
                    out -> {
                      throw new InputException(Problem.general("no language", ""));
                    }))
        .withMessage("no language");
    assertThat(names()).isEmpty();
  }

  @Test
  void whenTheProgramFailsNothingIsLeft() throws Exception {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    folder.resolve("new.txt"),
                    out -> {
                      throw new IllegalStateException();
                    }));
    assertThat(names()).isEmpty();
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.write(folder.resolve("no/such.txt"), content("")))
        .withMessageContainingAll("there is no folder", folder.resolve("no").toString());
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamed() throws Exception {
    Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.write(folder.resolve("file/out.txt"), content("")))
        .withMessageContaining("is not a folder");
  }

  @Test
  void aFolderIsNotAnOutput() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.write(folder, content("")))
        .withMessageContaining("is a folder, not a file");
  }

  @Test
  void aPlaceThatMayNotBeWrittenIsNamed() {
    // /sys refuses new files even to root, which ignores permissions elsewhere.
    Path sealed = Path.of("/sys");
    assumeTrue(Files.isDirectory(sealed), "needs a file system that refuses");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.write(sealed.resolve("stele.txt"), content("")))
        .withMessageContaining("/sys/stele.txt");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws Exception {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "needs /dev/null");

    AtomicFile.write(device, content("text"));

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFullDeviceIsAnError() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "needs /dev/full");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> AtomicFile.write(device, content("text")))
        .withMessageContaining("No space left");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    AtomicFile.write(link, content("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void permissionsOfTheOldFileStayAndANewFileIsNotSecret() throws Exception {
    Path old = Files.writeString(folder.resolve("old.txt"), "");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs permissions");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));
    Path plain = Files.createFile(folder.resolve("plain.txt"));

    AtomicFile.write(old, content("text"));
    AtomicFile.write(folder.resolve("new.txt"), content("text"));

    assertThat(Files.getPosixFilePermissions(old))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("new.txt")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void aLeftoverOfACrashedRunIsNotInTheWay() throws Exception {
    String leftover = ".stele-" + ProcessHandle.current().pid() + "-0.tmp";
    Files.writeString(folder.resolve(leftover), "half");

    AtomicFile.write(folder.resolve("new.txt"), content("text"));

    assertThat(names()).containsExactlyInAnyOrder(leftover, "new.txt");
  }

  @Test
  void oneFileIsKnownByAllItsNames() throws Exception {
    Path file = Files.writeString(folder.resolve("real.txt"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    Path absent = folder.resolve("absent.txt");

    assertThat(AtomicFile.isSame(file, link)).isTrue();
    assertThat(AtomicFile.isSame(file, folder.resolve("./real.txt"))).isTrue();
    assertThat(AtomicFile.isSame(absent, folder.resolve("x/../absent.txt"))).isTrue();
    assertThat(AtomicFile.isSame(file, absent)).isFalse();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static AtomicFile.Content content(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
