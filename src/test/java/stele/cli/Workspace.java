package stele.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with two versions of a tiny text, as a user might have it. */
record Workspace(Path folder) {

  static final String ENGLISH =
      "The cat sat on the mat. The dog ran away.\n\nWe saw it all, and told nobody.\n";
  static final String RUSSIAN =
      "Кошка сидела на коврике. Собака убежала.\n\nМы всё это видели и никому не сказали.\n";

  /** With {@code tale.en.txt} and {@code tale.ru.txt} in it. */
  static Workspace in(Path folder) throws IOException {
    Workspace work = new Workspace(folder);
    work.put("tale.en.txt", ENGLISH);
    work.put("tale.ru.txt", RUSSIAN);
    return work;
  }

  String at(String name) {
    return folder.resolve(name).toString();
  }

  String english() {
    return at("tale.en.txt");
  }

  String russian() {
    return at("tale.ru.txt");
  }

  /** Returns the whole name of the new file. */
  String put(String name, String text) throws IOException {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String put(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  String textOf(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Every file, hidden ones too, with its bytes as characters of the same number. */
  Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /** What was said, with the names of files as they are in the folder. */
  String shortened(String said) {
    return said.replace(folder + File.separator, "");
  }
}
