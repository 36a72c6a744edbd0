package stele.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import stele.bitext.Language;
import stele.format.AlignmentFormat;
import stele.format.tmx.MemoryOptions;
import stele.format.tmx.TmxOptions;
import stele.format.tmx.TmxOptions.Beads;
import stele.format.tmx.TmxOptions.Duplicates;

/** The options of translation memories, for every command that writes one. */
final class MemoryArguments {

  private static final String MIN_CONFIDENCE = "--min-confidence";
  private static final String BEADS = "--tmx-beads";
  private static final String DUPLICATES = "--duplicates";
  private static final String LANGUAGE = "--tmx-language";
  private static final String MULTILINGUAL = "--multilingual";
  private static final String SPLIT = "--split";
  private static final String DOCTYPE = "--doctype";
  private static final String TIMESTAMP = "--timestamp";

  private static final String NOW = "now";

  /** Left of the equals sign: the id of a version, or a language. */
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_-]+");

  private MemoryArguments() {}

  static OptionGroup group() {
    return new OptionGroup(
        "Translation memories (TMX)",
        List.of(
            CommandSpecs.word(
                "P",
                "Leave out pairs with a confidence below P, from 0 to 1. Default: 0.",
                MIN_CONFIDENCE),
            CommandSpecs.word(
                "HOW",
                "Beads with more than one sentence on a side: joined (one unit), skip (leave them out,"
                    + " since they match no single sentence), or paragraph (a unit is a whole"
                    + " paragraph). Default: joined.",
                BEADS),
            CommandSpecs.word(
                "WHICH",
                "Of pairs with the same texts, keep all or only the first: keep, first. Default:"
                    + " keep.",
                DUPLICATES),
            CommandSpecs.words(
                "LANG=TAG",
                "Write a language, or the version of that id, under another tag: en=en-GB. May be"
                    + " repeated.",
                LANGUAGE),
            CommandSpecs.flag(
                "Put more than two versions into one file. Many tools take only two languages;"
                    + " default: one file for the first version and each other one, FILE.en-ru.tmx.",
                MULTILINGUAL),
            CommandSpecs.word(
                "N",
                "At most N units per file: FILE.001.tmx, FILE.002.tmx, for tools that limit what they"
                    + " import at once.",
                SPLIT),
            CommandSpecs.flag(
                "Name the DTD in the file. Some tools then look for it, and stop.", DOCTYPE),
            CommandSpecs.word(
                "TIME",
                "Date the file and its units: now, or a time such as 2026-11-22T21:30:00Z. Default: no"
                    + " dates, so that the same alignment gives the same file.",
                TIMESTAMP)));
  }

  /** Whether a format takes these options. */
  static boolean areFor(AlignmentFormat format) {
    return format.ownOptions().contains(MemoryOptions.class);
  }

  /**
   * Checks the arguments.
   *
   * @param wanted whether a memory is written at all
   * @param clock what {@code now} means
   * @throws picocli.CommandLine.ParameterException if they do not fit
   */
  static MemoryOptions of(Arguments given, boolean wanted, Clock clock) {
    for (String option :
        List.of(
            MIN_CONFIDENCE, BEADS, DUPLICATES, LANGUAGE, MULTILINGUAL, SPLIT, DOCTYPE, TIMESTAMP)) {
      if (given.has(option) && !wanted) {
        throw given.misuse("%s applies to TMX only; write one with -o FILE.tmx".formatted(option));
      }
    }
    TmxOptions tmx =
        TmxOptions.defaults()
            .withMinConfidence(given.probability(MIN_CONFIDENCE).orElse(0))
            .withBeads(choice(given, BEADS, Beads.values(), Beads.JOINED))
            .withDuplicates(choice(given, DUPLICATES, Duplicates.values(), Duplicates.KEEP))
            .withTags(tags(given))
            .withDoctype(given.has(DOCTYPE));
    return new MemoryOptions(
        given.one(TIMESTAMP).map(time -> tmx.withTimestamp(time(given, time, clock))).orElse(tmx),
        given.has(MULTILINGUAL),
        split(given));
  }

  private static <E extends Enum<E>> E choice(
      Arguments given, String option, E[] choices, E otherwise) {
    if (given.one(option).isEmpty()) {
      return otherwise;
    }
    StringBuilder names = new StringBuilder();
    for (E choice : choices) {
      String name = choice.name().toLowerCase(Locale.ROOT);
      if (name.equals(given.one(option).get())) {
        return choice;
      }
      names.append(names.isEmpty() ? "" : ", ").append(name);
    }
    throw given.misuse(
        "there is no '%s' for %s; it takes %s".formatted(given.one(option).get(), option, names));
  }

  private static Map<String, Language> tags(Arguments given) {
    Map<String, Language> tags = new LinkedHashMap<>();
    for (String pair : given.all(LANGUAGE)) {
      int equals = pair.indexOf('=');
      String version = pair.substring(0, Math.max(0, equals)).strip();
      if (!VERSION.matcher(version).matches()) {
        throw given.misuse("%s takes LANG=TAG, for example en=en-GB".formatted(LANGUAGE));
      }
      tags.put(id(version), given.language(LANGUAGE, pair.substring(equals + 1)));
    }
    return tags;
  }

  /** Languages as documents name them; ids ({@code ru-2}) are none, and stay. */
  private static String id(String version) {
    try {
      return Language.of(version).tag();
    } catch (IllegalArgumentException e) {
      return version;
    }
  }

  private static OptionalInt split(Arguments given) {
    if (given.one(SPLIT).isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int most = Integer.parseInt(given.one(SPLIT).get().strip());
      if (most >= 1) {
        return OptionalInt.of(most);
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    throw given.misuse(
        "%s: '%s' is not a number of units, such as 10000"
            .formatted(SPLIT, given.one(SPLIT).get()));
  }

  /** To the second: a TMX holds no more. */
  private static Instant time(Arguments given, String time, Clock clock) {
    try {
      return (time.equals(NOW) ? clock.instant() : Instant.parse(time.strip()))
          .truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException e) {
      throw given.misuse(
          "%s: '%s' is neither now nor a time such as 2026-11-22T21:30:00Z"
              .formatted(TIMESTAMP, time));
    }
  }
}
