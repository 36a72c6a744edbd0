package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as users get it: the packaged jar, in a process of its own. */
class PackagedJarIT {

  private static final Path JAR = Path.of("target", "stele.jar").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("target", "stele").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void saysItsVersion() throws Exception {
    Run run = java("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("stele \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void alignsTwoTextsIntoFiles() throws Exception {
    Run run =
        java("align", Texts.english(folder), Texts.russian(folder), "-o", "o.json", "-o", "o.tmx");

    assertThat(run.err()).contains("segments    en 6, ru 7").doesNotContain("SLF4J");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("o.json")).isNotEmptyFile();
    assertThat(folder.resolve("o.tmx")).content().contains("Старая гавань");
  }

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Run run = java("segment", Texts.russian(folder));

    assertThat(run.out()).startsWith("Старая гавань\n");
  }

  @Test
  void asksTheModelsInTheJar() throws Exception {
    String english = Texts.write(folder, "en.txt", "He came at 5 p.m. They left at 6 p.m. sharp.");
    String odd =
        Texts.write(
            folder,
            "odd.txt",
            "Andámos vinte léguas e os cavalos estavam cansados. Era inverno, e a neve chegava às"
                + " janelas das casas em que ninguém vivia havia um ano.");

    assertThat(java("segment", "--language", "en", english).out())
        .isEqualTo("He came at 5 p.m.\nThey left at 6 p.m. sharp.\n");
    assertThat(java("segment", "-v", odd).err()).contains("language    pt (by its text)");
  }

  @Test
  void endsWithTheExitCodesOfTheHelp() throws Exception {
    String english = Texts.english(folder);
    String russian = Texts.russian(folder);

    assertThat(java("align", english, "missing.txt").code()).isEqualTo(1);
    assertThat(java("align", "--wrong").code()).isEqualTo(2);
    assertThat(java("align", english, russian, "--fail-under", "1").code()).isEqualTo(3);
  }

  @Test
  void theLauncherGivesTheSameBytesAsTheJar() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    String english = Texts.english(folder);
    String russian = Texts.russian(folder);
    Path link = Files.createSymbolicLink(folder.resolve("a link"), LAUNCHER);

    Run jar = java("align", english, russian, "--format", "json");
    Run launcher = run(List.of(link.toString(), "align", english, russian, "--format", "json"));

    assertThat(launcher.code()).isZero();
    assertThat(launcher.out()).isEqualTo(jar.out()).startsWith("{");
    assertThat(launcher.err()).isEqualTo(jar.err());
  }

  @Test
  void theJarHoldsServicesModelsAndLicencesButNoSignature() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains(
              "META-INF/services/org.slf4j.spi.SLF4JServiceProvider",
              "langdetect-183.bin",
              "stele/segment/ru/ru-sent.bin",
              "META-INF/NOTICE")
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"))
          .noneMatch(name -> name.endsWith("module-info.class"));
      assertThat(jar.isMultiRelease()).isTrue();
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isNotEmpty();
    }
  }

  private Run java(String... arguments) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }
}
