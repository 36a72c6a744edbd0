package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards the bytes of every format: small texts are aligned, written in every format and read back,
 * and each file is compared with the one in {@code src/test/resources/golden/NAME/}.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=GoldenFilesTest -Dgolden.update=true}
 * rewrites the files whose names begin with {@code expected.}; read the diff before you commit it.
 * A new folder with {@code source.LANG.txt} and {@code target.LANG.txt} is found automatically and
 * filled in the same way; put an empty {@code expected.html} into it to have the report as well.
 *
 * <ul>
 *   <li>{@code expected.back-FORMAT.json} is the alignment read from {@code expected.FORMAT}.
 *   <li>{@code expected.messages.txt} holds every call, with standard error and the exit code.
 *   <li>{@code expected.source.txt} and {@code .json} are the segments of a text.
 *   <li>{@code expected.align.FORMAT} exists only where {@code align} writes other bytes than
 *       {@code convert}.
 * </ul>
 */
final class GoldenFilesTest {

  @TempDir private Path folder;

  @TestFactory
  List<DynamicContainer> everyFileIsWrittenAsItWas() throws IOException {
    List<DynamicContainer> texts = new ArrayList<>();
    for (GoldenText text : GoldenText.all()) {
      texts.add(dynamicContainer(text.name(), filesOf(text)));
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }

  /** A test for every file that is written, or should be. */
  private Stream<DynamicTest> filesOf(GoldenText text) throws IOException {
    Map<String, byte[]> written =
        GoldenRun.of(text, Files.createDirectory(folder.resolve(text.name())));
    if (Boolean.getBoolean("golden.update")) {
      text.replace(written);
    }
    Map<String, byte[]> expected = text.expected();
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(written.keySet());
    return names.stream().map(name -> dynamicTest(name, () -> check(name, written, expected)));
  }

  private static void check(String name, Map<String, byte[]> written, Map<String, byte[]> expected)
      throws IOException {
    assertThat(written.keySet()).as("what is written").contains(name);
    assertThat(expected.keySet()).as("the golden files").contains(name);
    byte[] now = written.get(name);
    byte[] then = expected.get(name);
    if (name.endsWith(".xlsx")) {
      assertThat(parts(now)).containsExactlyElementsOf(parts(then));
    } else {
      assertThat(text(now)).isEqualTo(text(then));
      assertThat(now).isEqualTo(then);
    }
  }

  /**
   * The parts of a ZIP file in their order, with name, time, method and content. The compressed
   * bytes are not compared: they depend on the zlib of the JVM.
   */
  private static List<String> parts(byte[] archive) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String content = text(zip.readAllBytes());
        parts.add(
            "%s %s %d\n%s"
                .formatted(part.getName(), part.getTimeLocal(), part.getMethod(), content));
      }
    }
    return parts;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
