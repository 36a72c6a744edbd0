package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the archive of loaded classes beside the jar, and what the jar holds. */
final class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir private Path folder;
  @TempDir private Path streams;
  private Workspace work;

  @BeforeEach
  void putTheTexts() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    work = Workspace.in(folder);
  }

  @Test
  void throughALinkItGivesWhatTheProgramGives() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), TARGET.resolve("stele"));
    String[] call = {"align", work.english(), work.russian(), "--format", "json"};

    assertThat(launch(link, call)).isEqualTo(Run.of(call));
  }

  @Test
  void inALocaleWithoutUtf8ItStillOpensFilesWithOtherLetters() throws Exception {
    String file = work.put("сказка.ru.txt", Workspace.RUSSIAN);

    Run run = launch(TARGET.resolve("stele"), "segment", file);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Кошка сидела на коврике.\n");
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Files.copy(TARGET.resolve("stele"), folder.resolve("stele"));
    Files.createSymbolicLink(folder.resolve("stele.jar"), TARGET.resolve("stele.jar"));
    Files.writeString(folder.resolve("stele.jsa"), "from another Java");
    assertThat(folder.resolve("stele").toFile().setExecutable(true)).isTrue();

    Run run = launch(folder.resolve("stele"), "--version");

    assertThat(run).isEqualTo(Run.of("--version"));
  }

  @Test
  void theJarHoldsServicesAndModelsButNoSignature() throws IOException {
    try (JarFile jar = new JarFile(TARGET.resolve("stele.jar").toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName).toList())
          .contains(
              "META-INF/services/org.slf4j.spi.SLF4JServiceProvider",
              "langdetect-183.bin",
              "stele/segment/ru/ru-sent.bin",
              "META-INF/NOTICE")
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"))
          .noneMatch(name -> name.endsWith("module-info.class"));
      assertThat(jar.isMultiRelease()).isTrue();
    }
  }

  @Test
  void theModelsInTheJarAreFoundThere() throws Exception {
    String english = work.put("time.en.txt", "He came at 5 p.m. They left at 6 p.m. sharp.");
    String unnamed =
        work.put(
            "inverno.txt",
            "Andámos vinte léguas e os cavalos estavam cansados. Era inverno, e a neve chegava às"
                + " janelas das casas em que ninguém vivia havia um ano.");

    assertThat(launch(TARGET.resolve("stele"), "segment", english).out())
        .isEqualTo("He came at 5 p.m.\nThey left at 6 p.m. sharp.\n");
    assertThat(launch(TARGET.resolve("stele"), "segment", "-v", unnamed).err())
        .contains("language    pt (by its text)");
  }

  private Run launch(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = streams.resolve("out");
    Path err = streams.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
