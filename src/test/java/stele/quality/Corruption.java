package stele.quality;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stele.bitext.Flag;

/** A slip a translator may make, done on purpose, and the flag that should show it. */
enum Corruption {
  DIGIT_CHANGED("numbers-differ") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return pick(target, DIGIT, random)
          .map(
              digit -> {
                int old = target.charAt(digit.start()) - '0';
                char other = (char) ('0' + (old + 1 + random.nextInt(8)) % 10);
                return replaced(target, digit, String.valueOf(other));
              });
    }
  },
  NUMBER_LEFT_OUT("numbers-differ") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return pick(target, NUMBER, random).map(number -> replaced(target, number, ""));
    }
  },
  NAME_LEFT_OUT("names-missing") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return pick(target, NAME, random).map(name -> replaced(target, name, ""));
    }
  },
  SOURCE_COPIED("untranslated") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return source.split(" ", -1).length < 4 ? Optional.empty() : Optional.of(List.of(source));
    }
  },
  HALF_LEFT_OUT("length-outlier") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      int middle = target.indexOf(' ', target.length() / 2);
      return target.length() < 80 || middle < 0
          ? Optional.empty()
          : Optional.of(List.of(target.substring(0, middle) + "."));
    }
  },
  DOUBLED_IN_LENGTH("length-outlier") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return target.length() < 80 ? Optional.empty() : Optional.of(List.of(target + " " + target));
    }
  },
  SENTENCE_REPEATED("repeated") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return target.split(" ", -1).length < 4
          ? Optional.empty()
          : Optional.of(List.of(target, target));
    }
  },
  QUESTION_STATED("punctuation-differs") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return target.endsWith("?") && source.contains("?")
          ? Optional.of(List.of(target.substring(0, target.length() - 1) + "."))
          : Optional.empty();
    }
  },
  BRACKET_LOST("unbalanced") {
    @Override
    Optional<List<String>> apply(String source, String target, Random random) {
      return pick(target, BRACKET, random).map(mark -> replaced(target, mark, ""));
    }
  };

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+([ .,][0-9]+)*");
  private static final Pattern NAME = Pattern.compile("(?<=\\p{L},? )\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern BRACKET = Pattern.compile("[()«»]");

  private final String flag;

  Corruption(String flag) {
    this.flag = flag;
  }

  Flag flag() {
    return new Flag(flag);
  }

  /** The target's segments with the slip; empty where there is nothing to slip on. */
  abstract Optional<List<String>> apply(String source, String target, Random random);

  private static Optional<MatchResult> pick(String text, Pattern pattern, Random random) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }

  private static List<String> replaced(String text, MatchResult at, String by) {
    return List.of(text.substring(0, at.start()) + by + text.substring(at.end()));
  }
}
