package stele.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import stele.bitext.Language;
import stele.segment.LanguageData;
import stele.text.Folding;

/**
 * The number words of a language, from a table written by hand in its folder; {@code
 * en/numerals.txt} describes the format.
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
  private final List<String> joints = new ArrayList<>();
  private int longestBeginning;
  private int longestPart;

  private Numerals() {}

  /** Of this language, empty if there is no table for it. */
  static Optional<Numerals> of(Language language) {
    List<String> lines = LanguageData.of(language).numerals();
    return lines.isEmpty() ? Optional.empty() : Optional.of(parse(lines));
  }

  private static Numerals parse(List<String> lines) {
    Numerals numerals = new Numerals();
    for (String line : lines) {
      String[] cells = line.split(" +", -1);
      if (cells[0].equals("&")) {
        numerals.joints.addAll(List.of(cells).subList(1, cells.length));
      } else {
        numerals.add(cells);
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

  /** Whether a word joins two numerals to one: {@code and}. */
  boolean isJoint(String word) {
    return joints.contains(word);
  }

  /** All numbers that a word can mean, including months. */
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
      } else if (at > 0) {
        end = endOfJoint(word, at);
      }
      if (end == at) {
        break;
      }
      at = end;
    }
    return sum.value();
  }

  /** The end of the "and" at {@code start}, if another part follows it; else {@code start}. */
  private int endOfJoint(String word, int start) {
    for (String joint : joints) {
      int end = start + joint.length();
      if (word.startsWith(joint, start) && endOfPart(word, end) > end) {
        return end;
      }
    }
    return start;
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
