package stele.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats an alignment is written in. */
enum OutputFormat {
  JSON(".json"),
  TMX(".tmx"),
  TSV(".tsv"),
  TEXT(".txt"),
  HTML(".html"),
  XLSX(".xlsx");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** By the ending of a file's name, in any capitalisation. */
  static Optional<OutputFormat> ofFile(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> small.endsWith(format.ending)).findFirst();
  }

  /** By its own name. */
  static Optional<OutputFormat> ofName(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  static String endings() {
    return Arrays.stream(values()).map(format -> format.ending).collect(Collectors.joining(" "));
  }

  static String names() {
    return Arrays.stream(values()).map(OutputFormat::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
