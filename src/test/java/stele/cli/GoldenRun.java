package stele.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a text in every format, reads back what can be read, and keeps the messages. */
final class GoldenRun {

  private static final List<String> ALIGN_FORMATS = List.of("json", "tmx", "tsv", "txt", "xlsx");

  private final GoldenText text;
  private final List<Path> texts;
  private final Path work;
  private final StringBuilder messages = new StringBuilder();

  private GoldenRun(GoldenText text, Path work) throws IOException {
    this.text = text;
    this.texts = text.texts();
    this.work = work;
  }

  /**
   * Returns the bytes of every file written, by its name.
   *
   * @param work an empty folder
   */
  static Map<String, byte[]> of(GoldenText text, Path work) throws IOException {
    GoldenRun run = new GoldenRun(text, work);
    if (run.texts.isEmpty()) {
      run.convert(text.alignment().toString(), "expected.json");
    } else {
      run.align();
      run.segment();
    }
    run.formats();
    run.keepWhatAlignWritesDifferently();
    Files.writeString(work.resolve("expected.messages.txt"), run.messages);
    return GoldenText.expected(work);
  }

  private void align() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("align"));
    texts.forEach(file -> arguments.add(file.toString()));
    for (String format : ALIGN_FORMATS) {
      arguments.addAll(List.of("-o", at("align." + format)));
    }
    if (text.hasReport()) {
      arguments.addAll(List.of("-o", at("align.html")));
    }
    call(arguments);
    Files.copy(work.resolve("align.json"), work.resolve("expected.json"));
  }

  private void segment() {
    for (Path file : texts) {
      call(List.of("segment", file.toString(), "-o", at("expected." + side(file) + ".txt")));
      call(List.of("segment", file.toString(), "-o", at("expected." + side(file) + ".json")));
    }
  }

  private void formats() throws IOException {
    String json = at("expected.json");
    back("expected.json");
    for (String format : List.of("tsv", "xlsx", "xlf")) {
      convert(json, "expected." + format);
      back("expected." + format);
    }
    convert(json, "expected.txt");
    if (text.hasReport()) {
      convert(json, "expected.html");
    }
    convert(json, "expected.tmx");
    if (texts.size() > 2) {
      convert(json, "expected.multilingual.tmx", "--multilingual");
    }
    for (String memory : written("expected.*\\.tmx")) {
      back(memory);
    }
    indices(json);
    convert(json, "expected.moses", "--to", "moses");
    List<String> lines = written("expected\\.moses\\..*");
    convert(lines.stream().map(this::at).toList(), "expected.back-moses.json", "--from", "moses");
  }

  /** Formats that hold indices of segments; to read them takes the segments too. */
  private void indices(String json) throws IOException {
    for (String format : List.of("ladder", "beads")) {
      convert(json, "expected." + format);
      if (texts.size() == 2) {
        String source = at("expected.source.txt");
        String target = at("expected.target.txt");
        back("expected." + format, "--text", source, "--text", target);
      }
    }
  }

  private void back(String name, String... options) {
    if (Files.exists(work.resolve(name))) {
      String format = name.substring("expected.".length());
      convert(List.of(at(name)), "expected.back-" + format + ".json", options);
    }
  }

  private void convert(String input, String output, String... options) {
    convert(List.of(input), output, options);
  }

  private void convert(List<String> inputs, String output, String... options) {
    List<String> arguments = new ArrayList<>(List.of("convert"));
    arguments.addAll(Arrays.asList(options));
    arguments.addAll(inputs);
    arguments.add(at(output));
    call(arguments);
  }

  /** Normally nothing: both commands write the same bytes for the same alignment. */
  private void keepWhatAlignWritesDifferently() throws IOException {
    for (String file : names()) {
      if (file.startsWith("align.")) {
        Path same = work.resolve(file.replaceFirst("align\\.", "expected."));
        if (!Files.exists(same) || Files.mismatch(work.resolve(file), same) >= 0) {
          Files.move(work.resolve(file), work.resolve("expected." + file));
        }
      }
    }
  }

  private List<String> written(String pattern) throws IOException {
    return names().stream().filter(name -> name.matches(pattern)).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** {@code source}, {@code target} or {@code third}. */
  private static String side(Path file) {
    return file.getFileName().toString().replaceFirst("\\..*", "");
  }

  private String at(String name) {
    return work.resolve(name).toString();
  }

  private void call(List<String> arguments) {
    Run run = Run.of(arguments.toArray(String[]::new));
    messages.append(withoutFolders("> " + String.join(" ", arguments) + "\n" + run.err()));
    messages.append("exit code ").append(run.exitCode()).append("\n\n");
  }

  private String withoutFolders(String said) {
    return said.replace(work + File.separator, "")
        .replace(text.folder() + File.separator, "")
        .replace("\r\n", "\n");
  }
}
