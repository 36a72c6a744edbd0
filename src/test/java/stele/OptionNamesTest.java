package stele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Options are spelled in {@code cli} alone; other rooms give a {@code Remedy}. */
final class OptionNamesTest {

  /** Two hyphens and a letter after a quotation mark, a space or a bracket of a string. */
  private static final Pattern OPTION = Pattern.compile("\"(?:[^\"\\\\]*[ (])?--[a-z]");

  @Test
  void noTextOutsideTheCommandLineNamesAnOption() throws IOException {
    List<String> named = new ArrayList<>();
    for (Path source : sources()) {
      for (String line : Files.readAllLines(source)) {
        if (OPTION.matcher(line).find()) {
          named.add(source.getFileName() + ": " + line.strip());
        }
      }
    }

    assertThat(named).isEmpty();
  }

  @Test
  void namesOfOptionsAreFound() {
    assertThat(OPTION.matcher("\"--from\"").find()).isTrue();
    assertThat(OPTION.matcher("\"name it (--from)\"").find()).isTrue();
    assertThat(OPTION.matcher("\"name it with --encoding\"").find()).isTrue();
    assertThat(OPTION.matcher("\"00:01 --> 00:02\"").find()).isFalse();
    assertThat(OPTION.matcher("// --from").find()).isFalse();
  }

  private static List<Path> sources() throws IOException {
    Path main = Path.of("src", "main", "java", "stele");
    try (Stream<Path> files = Files.walk(main)) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(main.resolve("cli")))
              .sorted()
              .toList();
      assertThat(sources).hasSizeGreaterThan(300);
      return sources;
    }
  }
}
