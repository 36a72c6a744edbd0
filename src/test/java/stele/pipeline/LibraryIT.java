package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of another package, compiled and run with the slim jar and its dependencies, but
 * without the command line.
 */
final class LibraryIT {

  private static final Path TARGET = Path.of("target");
  private static final Path EXAMPLE = Path.of("src/test/library/example/AlignTexts.java");

  @TempDir private Path folder;

  @Test
  void anotherProgramAlignsTextsInTenLines() throws Exception {
    String classPath = classPath();
    Path memory = folder.resolve("ferry.tmx");
    compile(classPath);

    String printed = run(classPath, memory);

    assertThat(printed.lines())
        .containsExactly(
            "1-1 [The ferry leaves at seven., Die Fähre fährt um sieben.]",
            "1-2 [It is late today, because the captain overslept., Heute ist sie zu spät. Der"
                + " Kapitän hat verschlafen.]",
            "1-1 [All 24 passengers drink tea., Alle 24 Passagiere trinken Tee.]",
            "1-1 [Nobody complains., Niemand beklagt sich.]");
    assertThat(Files.readString(Path.of("docs", "library.md")))
        .contains(printed.indent(4).stripTrailing());
    assertThat(Files.readString(memory))
        .contains(
            "srclang=\"en\"", "<seg>Heute ist sie zu spät. Der Kapitän hat verschlafen.</seg>");
    assertThat(Stele.read(memory).alignment().beads()).hasSize(4);
  }

  private void compile(String classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int code =
        compiler.run(
            null,
            null,
            null,
            "-Xlint:all,-path",
            "-Werror",
            "-proc:none",
            "-encoding",
            "UTF-8",
            "-d",
            folder.toString(),
            "-cp",
            classPath,
            EXAMPLE.toString());
    assertThat(code).as("compiled").isZero();
  }

  private String run(String classPath, Path memory) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + classPath,
                "example.AlignTexts",
                memory.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private String classPath() throws IOException {
    List<String> entries = new ArrayList<>(List.of(withoutCommandLine(slimJar()).toString()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (name.endsWith(".jar")
          && !path.toAbsolutePath().startsWith(TARGET.toAbsolutePath())
          && !name.startsWith("picocli")) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /** The jar of our own classes alone. */
  private static Path slimJar() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files
          .filter(file -> isSlim(file.getFileName().toString()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no slim jar in " + TARGET));
    }
  }

  private static boolean isSlim(String name) {
    return name.equals("original-stele.jar") || name.matches("stele-[0-9.]+(-SNAPSHOT)?\\.jar");
  }

  private Path withoutCommandLine(Path jar) throws IOException {
    Path copy = folder.resolve("library.jar");
    try (JarFile whole = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(copy);
        JarOutputStream part = new JarOutputStream(file)) {
      assertThat(whole.getEntry("stele/cli/Main.class")).isNotNull();
      assertThat(whole.getEntry("picocli/CommandLine.class")).isNull();
      for (Enumeration<JarEntry> entries = whole.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!entry.getName().startsWith("stele/cli/")) {
          part.putNextEntry(new JarEntry(entry.getName()));
          part.write(whole.getInputStream(entry).readAllBytes());
        }
      }
    }
    return copy;
  }
}
