package stele.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import stele.bitext.InputException;
import stele.bitext.Problem;

/**
 * A file that is replaced as a whole or not at all.
 *
 * <p>The content goes to a temporary file in the same folder, is forced to disk and then moved over
 * the target in one step; a reader sees the old file or the new one, never a part. A link is
 * followed, so that it stays a link. What is neither a file nor a folder ({@code /dev/stdout}, a
 * pipe) cannot be replaced and is written to directly. A name in {@code .gz} makes a {@link Gzip
 * gzip file}.
 */
public final class AtomicFile {

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException, InputException;
  }

  private AtomicFile() {}

  /**
   * Replaces {@code target} by the content.
   *
   * @throws InputException if there is no such folder, the place may not be written, the disk is
   *     full, or the content itself throws it; the old file then stays as it was
   */
  public static void write(Path target, Content plain) throws InputException {
    Content content = packed(target, plain);
    Path folder = checkedFolder(target);
    explaining(
        target,
        () -> {
          if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeTo(target, content, StandardOpenOption.WRITE);
          } else if (Files.exists(target)) {
            Path file = target.toRealPath();
            replace(file, file.getParent(), content);
          } else {
            replace(target, folder, content);
          }
        });
  }

  /**
   * Replaces several files. All contents are completely on disk before the first file is replaced;
   * a failure before that leaves every old file as it was.
   *
   * @param contents in the order in which they take their places
   * @throws InputException as {@link #write} does
   */
  public static void writeAll(Map<Path, Content> contents) throws InputException {
    Map<Path, Path> ready = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, Content> entry : contents.entrySet()) {
        Path target = entry.getKey();
        Path folder = checkedFolder(target);
        explaining(
            target,
            () -> {
              if (!Files.exists(target) || Files.isRegularFile(target)) {
                Path file = Files.exists(target) ? target.toRealPath() : target;
                Path temporary = newTemporary(Files.exists(target) ? file.getParent() : folder);
                ready.put(file, temporary);
                writeTo(temporary, packed(target, entry.getValue()), StandardOpenOption.WRITE);
                keepPermissions(file, temporary);
              } else {
                writeTo(target, packed(target, entry.getValue()), StandardOpenOption.WRITE);
              }
            });
      }
      for (Map.Entry<Path, Path> each : ready.entrySet()) {
        explaining(
            each.getKey(),
            () -> Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE));
      }
    } finally {
      ready.values().forEach(AtomicFile::discard);
    }
  }

  /**
   * A temporary file that cannot be deleted can be recognised by its name; it must not hide why
   * writing failed.
   */
  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }

  /**
   * Makes sure, before any work is done, that {@link #write} can begin. Leaves nothing behind.
   *
   * @throws InputException if there is no such folder, or the place may not be written to
   */
  public static void check(Path target) throws InputException {
    Path folder = checkedFolder(target);
    explaining(
        target,
        () -> {
          if (!Files.exists(target)) {
            Files.delete(newTemporary(folder));
          } else if (Files.isRegularFile(target)) {
            Files.delete(newTemporary(target.toRealPath().getParent()));
          }
        });
  }

  /**
   * Whether two names are of one file, through links and different spellings of a folder. Names of
   * files that do not exist yet are compared as absolute paths.
   */
  public static boolean isSame(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // One of them cannot be accessed; compare their names.
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** An operation on a file. */
  private interface Deed {
    void act() throws IOException, InputException;
  }

  private static void explaining(Path target, Deed deed) throws InputException {
    try {
      deed.act();
    } catch (AccessDeniedException e) {
      throw failure(target, "you are not allowed to write there", "choose another one", e);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "the system refuses" : e.getReason();
      throw failure(target, "cannot be written (" + reason + ")", "choose another place", e);
    } catch (IOException e) {
      throw failure(
          target,
          "cannot be written (" + e.getMessage() + ")",
          "check whether the disk is full; the file is unchanged",
          e);
    }
  }

  private static Path checkedFolder(Path target) throws InputException {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target) || folder == null) {
      throw failure(target, "is a folder, not a file", "add a file name", null);
    }
    if (!Files.exists(folder)) {
      throw failure(target, "there is no folder '" + folder + "'", "create it first", null);
    }
    if (!Files.isDirectory(folder)) {
      throw failure(target, "'" + folder + "' is not a folder", "choose another place", null);
    }
    return folder;
  }

  private static void replace(Path file, Path folder, Content content)
      throws IOException, InputException {
    Path temporary = newTemporary(folder);
    try {
      writeTo(temporary, content, StandardOpenOption.WRITE);
      keepPermissions(file, temporary);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Not {@link Files#createTempFile}: that makes a file only its owner may ever read. */
  private static Path newTemporary(Path folder) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int number = 0; ; number++) {
      Path path = folder.resolve(".stele-" + process + "-" + number + ".tmp");
      try {
        return Files.createFile(path);
      } catch (FileAlreadyExistsException e) {
        // Left by a crashed run with the same number, or in use by another write.
      }
    }
  }

  /** Packed by gzip if the name of the file says so. */
  private static Content packed(Path target, Content content) {
    if (!Gzip.isPacked(String.valueOf(target.getFileName()))) {
      return content;
    }
    return out -> {
      GZIPOutputStream packing = Gzip.packing(out);
      content.writeTo(packing);
      packing.finish();
    };
  }

  private static void writeTo(Path file, Content content, StandardOpenOption option)
      throws IOException, InputException {
    try (FileChannel channel = FileChannel.open(file, option);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      if (Files.isRegularFile(file)) {
        channel.force(true);
      }
    }
  }

  private static void keepPermissions(Path old, Path temporary) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  private static InputException failure(Path target, String cause, String remedy, Throwable why) {
    return new InputException(Problem.of(target.toString(), cause, remedy), why);
  }
}
