package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A reader of memories in another language, run where the machine has it. */
enum ScriptedClient {
  TRANSLATE_TOOLKIT("/usr/bin/python3", "-c import translate.storage.tmx", "toolkit_probe.py"),
  XML_TMX("perl", "-MXML::TMX::Reader -e1", "xml_tmx_probe.pl");

  private static final Path PROBES = Path.of("src", "test", "tmx-clients").toAbsolutePath();

  private final String program;
  private final String check;
  private final String probe;

  /**
   * @param check an option and its argument, with which the program fails where the reader is not
   */
  ScriptedClient(String program, String check, String probe) {
    this.program = program;
    this.check = check;
    this.probe = probe;
  }

  /** Whether this machine has it. */
  boolean isHere() throws InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(Arrays.asList(check.split(" ", 2)));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Source and target of every unit it finds in a memory, in its order. */
  List<List<String>> read(Path memory, String source, String target, Path scratch)
      throws IOException, InterruptedException {
    Path output = scratch.resolve(name() + ".out");
    Path errors = scratch.resolve(name() + ".err");
    List<String> command = new ArrayList<>(List.of(program, probe));
    command.addAll(List.of(source, target, memory.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(PROBES.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ended in time", this).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    return Files.readAllLines(output).stream()
        .map(line -> Arrays.stream(line.split("\t", -1)).map(ScriptedClient::decoded).toList())
        .toList();
  }

  private static String decoded(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
