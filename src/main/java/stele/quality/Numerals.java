package stele.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import stele.bitext.Language;
import stele.text.Folding;

/**
 * The number words of a language, from a table written by hand; {@code numerals.en.txt} says how
 * the tables are to be read.
 */
final class Numerals {

  private enum Use {
    STRICT,
    LOOSE,
    FACTOR,
    UNIT,
    MONTH
  }

  private record Form(Use use, double value) {}

  private final Map<String, List<Form>> whole = new HashMap<>();
  private final Map<String, List<Form>> beginnings = new HashMap<>();
  private final Map<String, Double> parts = new HashMap<>();
  private int longestBeginning;
  private int longestPart;

  private Numerals() {}

  /** Of this language, empty if there is no table for it. */
  static Optional<Numerals> of(Language language) {
    String name = "numerals." + language.primary() + ".txt";
    try (InputStream in = Numerals.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Numerals read(InputStream in) throws IOException {
    Numerals numerals = new Numerals();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        numerals.add(line.split(" +", -1));
      }
    }
    return numerals;
  }

  private void add(String[] cells) {
    Use use =
        switch (cells[0].charAt(0)) {
          case 'x' -> Use.FACTOR;
          case 'u' -> Use.UNIT;
          case 'm' -> Use.MONTH;
          default -> Use.STRICT;
        };
    double value = Double.parseDouble(use == Use.STRICT ? cells[0] : cells[0].substring(1));
    boolean loose = false;
    for (int i = 1; i < cells.length; i++) {
      loose |= cells[i].equals("~");
      if (!cells[i].equals("~")) {
        add(Folding.keepingLength(cells[i]), new Form(loose ? Use.LOOSE : use, value));
      }
    }
  }

  private void add(String form, Form meaning) {
    String stem = form.substring(0, form.length() - 1);
    if (form.endsWith("+")) {
      parts.put(stem, meaning.value());
      longestPart = Math.max(longestPart, stem.length());
    } else if (form.endsWith("*")) {
      beginnings.computeIfAbsent(stem, key -> new ArrayList<>()).add(meaning);
      longestBeginning = Math.max(longestBeginning, stem.length());
    } else {
      whole.computeIfAbsent(form, key -> new ArrayList<>()).add(meaning);
    }
  }

  /** The number a word is, by itself or before a factor. */
  OptionalDouble strict(String word) {
    return first(word, Use.STRICT);
  }

  /** What a word multiplies the number before it by. */
  OptionalDouble factor(String word) {
    return first(word, Use.FACTOR);
  }

  /** How many of a metric unit the unit of this name is. */
  OptionalDouble unit(String word) {
    return first(word, Use.UNIT);
  }

  /** All numbers a word can stand for, months among them. */
  List<Double> loose(String word) {
    List<Double> values = new ArrayList<>();
    for (Form form : forms(word)) {
      if (form.use() != Use.UNIT) {
        values.add(form.value());
      }
    }
    double compound = compound(word);
    if (compound > 0) {
      values.add(compound);
    }
    return values;
  }

  private OptionalDouble first(String word, Use use) {
    for (Form form : forms(word)) {
      if (form.use() == use) {
        return OptionalDouble.of(form.value());
      }
    }
    return OptionalDouble.empty();
  }

  private List<Form> forms(String word) {
    List<Form> forms = new ArrayList<>(whole.getOrDefault(word, List.of()));
    for (int end = Math.min(longestBeginning, word.length()); end > 0; end--) {
      forms.addAll(beginnings.getOrDefault(word.substring(0, end), List.of()));
    }
    return forms;
  }

  /** The number a long word begins with: zweiundzwanzig, двадцатипятилетний; 0 for none. */
  private double compound(String word) {
    NumeralSum sum = new NumeralSum();
    int at = 0;
    while (at < word.length()) {
      int end = endOfPart(word, at);
      if (end > at) {
        sum.addPart(parts.get(word.substring(at, end)));
      } else if (at > 0 && word.startsWith("und", at) && endOfPart(word, at + 3) > at + 3) {
        end = at + 3;
      } else {
        break;
      }
      at = end;
    }
    return sum.value();
  }

  private int endOfPart(String word, int start) {
    for (int end = Math.min(word.length(), start + longestPart); end > start; end--) {
      if (parts.containsKey(word.substring(start, end))) {
        return end;
      }
    }
    return start;
  }
}
