package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * A program that reads translation memories, run by itself: the profile {@code clients} puts its
 * jars into target/tmx-clients, and a probe under src/test/tmx-clients, run from source, says what
 * it read.
 */
enum TmxClient {
  OKAPI("okapi", "OkapiProbe.java"),
  OMEGAT("omegat", "OmegaTProbe.java");

  private static final Path JARS = Path.of("target", "tmx-clients").toAbsolutePath();
  private static final Path PROBES = Path.of("src", "test", "tmx-clients").toAbsolutePath();

  private final String folder;
  private final String probe;

  TmxClient(String folder, String probe) {
    this.folder = folder;
    this.probe = probe;
  }

  /** Where the jars of a program are; where they are not, the test is skipped. */
  static Path jars(String folder) {
    Path jars = JARS.resolve(folder);
    assumeTrue(Files.isDirectory(jars), () -> jars + " is not here; build with -Pclients");
    return jars;
  }

  /** Source and target of every unit the program finds in the files, in its order. */
  List<List<String>> read(List<Path> memories, String source, String target, Path scratch)
      throws Exception {
    Path output = scratch.resolve(folder + ".out");
    Path errors = scratch.resolve(folder + ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.home=" + scratch); // OmegaT keeps a log there
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", jars(folder) + File.separator + "*"));
    command.addAll(List.of(PROBES.resolve(probe).toString(), source, target));
    memories.forEach(memory -> command.add(memory.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ended in time", this).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    return Files.readAllLines(output).stream().map(TmxClient::pair).toList();
  }

  /** A file of the program, from one of its jars. */
  static byte[] resource(String folder, String jar, String name) throws IOException {
    try (var file = new ZipFile(jars(folder).resolve(jar).toFile())) {
      return file.getInputStream(file.getEntry(name)).readAllBytes();
    }
  }

  private static List<String> pair(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
        .toList();
  }
}
