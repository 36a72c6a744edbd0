package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A project of OmegaT with one text, which the program translates as far as its memories go:
 * without a window, a home or a network.
 */
record OmegaTProject(Path folder, Path scratch) {

  /** A project from English into Russian. */
  static OmegaTProject in(Path scratch, String text, boolean sentences) throws IOException {
    Path folder = scratch.resolve("project");
    for (String each : List.of("source", "target", "tm/auto", "glossary", "dictionary", "omegat")) {
      Files.createDirectories(folder.resolve(each));
    }
    Files.writeString(folder.resolve("source/text.txt"), text);
    StringBuilder project = new StringBuilder("<omegat><project version=\"1.0\">");
    for (String each :
        List.of("source_dir", "target_dir", "tm_dir", "glossary_dir", "dictionary_dir")) {
      project.append(element(each, "__DEFAULT__"));
    }
    project.append(element("glossary_file", "__DEFAULT__"));
    project.append(element("source_lang", "EN")).append(element("target_lang", "RU"));
    project.append(element("sentence_seg", Boolean.toString(sentences)));
    project.append("</project></omegat>\n");
    Files.writeString(folder.resolve("omegat.project"), project);
    return new OmegaTProject(folder, scratch);
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** Where a memory of this kind lies: {@code tm}, {@code tm/auto}. */
  Path memory(String kind) {
    return folder.resolve(kind).resolve("memory.tmx");
  }

  /** The text as the program translates it; what no memory knows stays as it is. */
  String translated() throws Exception {
    Path said = scratch.resolve("omegat.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + scratch,
                "-Djava.awt.headless=true",
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=9",
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=9",
                "-cp",
                TmxClient.jars("omegat") + File.separator + "*",
                "org.omegat.Main",
                folder.toString(),
                "--mode=console-translate",
                "--config-dir=" + scratch.resolve("configuration"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("OmegaT ended in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(said, StandardCharsets.UTF_8)).isZero();
    return Files.readString(folder.resolve("target/text.txt"));
  }
}
