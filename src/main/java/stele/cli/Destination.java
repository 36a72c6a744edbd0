package stele.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import stele.bitext.InputException;
import stele.format.PlannedFile;
import stele.io.AtomicFile;
import stele.io.Gzip;
import stele.io.Source;

/**
 * Where the output of a command goes: a file, or standard output.
 *
 * @param name a path, or {@code -} for standard output
 */
record Destination(String name) {

  static final Destination STANDARD_OUTPUT = new Destination(Source.STANDARD_INPUT);

  private static final String IS_INPUT = "is an input";

  /** The destination this option names; standard output without the option. */
  static Destination of(Arguments given, String option) {
    return given.one(option).map(name -> named(given, name)).orElse(STANDARD_OUTPUT);
  }

  private static Destination named(Arguments given, String name) {
    if (!name.equals(Source.STANDARD_INPUT)) {
      given.path(name);
    }
    return new Destination(name);
  }

  /** Whether two arguments name one file, or both standard input and output. */
  static boolean isSame(Arguments given, String one, String other) {
    boolean dash = one.equals(Source.STANDARD_INPUT) || other.equals(Source.STANDARD_INPUT);
    return dash ? one.equals(other) : AtomicFile.isSame(given.path(one), given.path(other));
  }

  boolean isStandardOutput() {
    return name.equals(Source.STANDARD_INPUT);
  }

  /**
   * Whether it is a file of this ending, before {@code .gz} if it has that, in any capitalisation.
   */
  boolean endsIn(String ending) {
    return Gzip.nameWithin(name).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** The file; empty for standard output. */
  Optional<Path> file() {
    return isStandardOutput() ? Optional.empty() : Optional.of(Path.of(name));
  }

  /**
   * Refuses to overwrite an input.
   *
   * @throws ParameterException if this is one of them
   */
  Destination refuse(Arguments given, Collection<String> inputs) {
    return refuse(given, inputs, IS_INPUT);
  }

  /**
   * Refuses to overwrite some files.
   *
   * @param fault what is wrong with this destination if it is one of them
   * @throws ParameterException if it is
   */
  Destination refuse(Arguments given, Collection<String> files, String fault) {
    if (!isStandardOutput() && files.stream().anyMatch(file -> isSame(given, name, file))) {
      throw given.misuse(name + ": " + fault + "; write to another file");
    }
    return this;
  }

  /**
   * Fails early if a file cannot be written.
   *
   * @throws InputException if there is no such folder, or the place may not be written to
   */
  Destination check() throws InputException {
    if (!isStandardOutput()) {
      AtomicFile.check(Path.of(name));
    }
    return this;
  }

  /**
   * Writes all of a text here, or nothing.
   *
   * @throws InputException if the file cannot be written
   * @throws IOException if standard output cannot be written
   */
  void write(String text, Console console) throws InputException, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(out -> out.write(bytes), console);
  }

  /**
   * Writes all of the content here; to a file, all or nothing.
   *
   * @throws InputException if the file cannot be written, or the content throws it
   * @throws IOException if standard output cannot be written
   */
  void write(AtomicFile.Content content, Console console) throws InputException, IOException {
    writeAll(List.of(PlannedFile.of(name, content)), console);
  }

  /**
   * Writes several contents to the destinations they are named after, {@code -} for standard
   * output. One alone streams to its place. Of several, all are made in memory before the first is
   * written, if {@code inMemory}; else all are on disk before the first takes its place.
   *
   * @throws InputException if a file cannot be written, or a content throws it
   * @throws IOException if standard output cannot be written
   */
  static void writeAll(List<PlannedFile> files, boolean inMemory, Console console)
      throws InputException, IOException {
    List<AtomicFile.Content> shown = new ArrayList<>();
    Map<Path, AtomicFile.Content> contents = new LinkedHashMap<>();
    for (PlannedFile file : files) {
      AtomicFile.Content content = inMemory ? inMemory(file.content()) : file.content();
      if (file.name().equals(Source.STANDARD_INPUT)) {
        shown.add(content);
      } else {
        contents.put(Path.of(file.name()), content);
      }
    }
    for (AtomicFile.Content content : shown) {
      content.writeTo(console.out());
      console.out().flush();
    }
    if (contents.size() == 1) {
      Map.Entry<Path, AtomicFile.Content> only = contents.entrySet().iterator().next();
      AtomicFile.write(only.getKey(), only.getValue());
    } else {
      AtomicFile.writeAll(contents);
    }
  }

  private static void writeAll(List<PlannedFile> files, Console console)
      throws InputException, IOException {
    writeAll(files, false, console);
  }

  private static AtomicFile.Content inMemory(AtomicFile.Content content) throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return bytes::writeTo;
  }
}
