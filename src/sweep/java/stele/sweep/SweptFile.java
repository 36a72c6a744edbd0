package stele.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.document.DocumentReaders;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * A file, read twice.
 *
 * @param words how many the independent reading has
 * @param missing those of them that the text does not have
 * @param warnings what the reader says
 * @param said characters that the reader says it has left out on purpose
 */
record SweptFile(Path file, int words, List<String> missing, List<String> warnings, int said) {

  private static final Pattern LEFT_OUT = Pattern.compile("\\(([\\d,]+) characters?\\)");

  /**
   * @throws InputException if the file is refused
   * @throws IOException if the independent reading fails
   */
  static SweptFile of(Path file, IndependentReading reading) throws InputException, IOException {
    List<Problem> problems = new ArrayList<>();
    String text =
        DocumentReaders.of(Optional.empty(), TextDecoder.automatic(), problems::add)
            .read(Source.open(file), Language.of("en"))
            .text();
    List<String> expected = Words.of(reading.text(file));
    List<String> warnings = problems.stream().map(Problem::message).toList();
    int said = warnings.stream().mapToInt(SweptFile::leftOut).sum();
    return new SweptFile(
        file, expected.size(), Words.missing(expected, Words.of(text)), warnings, said);
  }

  private static int leftOut(String warning) {
    int sum = 0;
    Matcher count = LEFT_OUT.matcher(warning);
    while (count.find()) {
      sum += Integer.parseInt(count.group(1).replace(",", ""));
    }
    return sum;
  }

  /** The share of the words found; 1 if there are none. */
  double share() {
    return words == 0 ? 1 : 1 - (double) missing.size() / words;
  }

  /** Whether what the reader says it has left out may be all that is missing. */
  boolean isSaid() {
    return missing.stream().mapToInt(String::length).sum() <= said
        && warnings.stream().noneMatch(warning -> warning.contains("are missing"));
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%.4f %s %s: %d of %d words missing: %s%n       %s",
        share(),
        isSaid() ? "said" : "LOST",
        file,
        missing.size(),
        words,
        String.join(" ", missing.subList(0, Math.min(40, missing.size()))),
        String.join("\n       ", warnings));
  }
}
