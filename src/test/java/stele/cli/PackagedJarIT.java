package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar target/stele.jar} as a process of its own, with pipes for its streams. */
final class PackagedJarIT {

  private static final Path JAR = Path.of("target", "stele.jar");

  @TempDir private Path folder;
  @TempDir private Path streams;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    work = Workspace.in(folder);
  }

  @Test
  void aligningWritesTheFilesAndPrintsNoData() throws Exception {
    Run run =
        java(
            "align",
            work.english(),
            work.russian(),
            "-o",
            work.at("tale.json"),
            "-o",
            work.at("tale.tmx"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("segments    en 3, ru 3");
    assertThat(work.textOf("tale.tmx")).contains("<seg>Собака убежала.</seg>");
  }

  @Test
  void standardOutputIsTheDataInUtf8AndNothingElse() throws Exception {
    String[] call = {"align", work.english(), work.russian(), "--format", "json"};

    Run run = java(call);

    assertThat(run.out()).contains("Собака").isEqualTo(Run.of(call).out());
    assertThat(run.err()).startsWith("segments    en 3, ru 3").doesNotContain("\u001B", "WARN");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    assertThat(java("--version")).isEqualTo(Run.of("--version"));
  }

  @Test
  void errorsEndTheProcessWithTheirCode() throws Exception {
    Run failed = java("align", work.at("no.en.txt"), work.russian(), "-o", work.at("out.json"));
    Run misused = java("align", "--nonsense");
    Run below = java("align", work.english(), work.russian(), "--fail-under=1", "--quiet");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(work.shortened(failed.err()).lines())
        .containsExactly("stele: no.en.txt: there is no such file; check the name and the folder");
    assertThat(folder.resolve("out.json")).doesNotExist();
    assertThat(misused.exitCode()).isEqualTo(2);
    assertThat(misused.err()).contains("--nonsense");
    assertThat(below.exitCode()).isEqualTo(3);
  }

  /** In a locale whose encoding is not UTF-8: nothing written may depend on it. */
  private Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=ISO-8859-1", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path out = streams.resolve("out");
    Path err = streams.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
