package stele.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the variants of a unit against each other and against earlier units. */
final class UnitChecker {

  /** Any language may be the source. */
  static final String ALL = "*all*";

  /** Variants of one unit that are compared: a broken file may have any number. */
  private static final int MOST_VARIANTS = 1000;

  /** A variant whose segment has been read. */
  private record SeenVariant(String language, long fingerprint, boolean letter) {}

  private final Findings findings;
  private final SeenPairs seen = new SeenPairs();
  private final List<SeenVariant> variants = new ArrayList<>();
  private boolean fullReported;
  private boolean open;
  private long units;
  private int line;
  private String source = "";

  UnitChecker(Findings findings) {
    this.findings = findings;
  }

  long units() {
    return units;
  }

  /**
   * A unit begins.
   *
   * @param sourceLanguage its own, or that of the header
   */
  void start(int at, String sourceLanguage) {
    units++;
    open = true;
    variants.clear();
    line = at;
    source = sourceLanguage;
  }

  void variant(String language, SegmentChecker segment) {
    if (variants.size() < MOST_VARIANTS) {
      variants.add(
          new SeenVariant(
              LanguageCodes.folded(language), segment.fingerprint(), segment.hasLetter()));
    }
  }

  /** The unit, if one has begun, is complete. */
  void finish() {
    if (!open || variants.isEmpty()) {
      return; // the DTD check reports it
    }
    open = false;
    if (variants.size() == 1) {
      findings.add(
          Rule.ONE_VARIANT,
          line,
          "a unit in one language only (%s)".formatted(variants.get(0).language));
    }
    checkLanguages();
    compare(sourceIndex());
  }

  private void checkLanguages() {
    Set<String> languages = new HashSet<>();
    for (SeenVariant variant : variants) {
      if (!languages.add(variant.language)) {
        findings.add(
            Rule.SAME_LANGUAGE, line, "a unit with two variants in '" + variant.language + "'");
        break;
      }
    }
    String wanted = LanguageCodes.folded(source);
    if (wanted.isEmpty() || wanted.equals(ALL) || languages.contains(wanted)) {
      return;
    }
    Optional<String> like =
        languages.stream()
            .filter(each -> LanguageCodes.primary(each).equals(LanguageCodes.primary(wanted)))
            .sorted()
            .findFirst();
    if (like.isPresent()) {
      findings.add(
          Rule.SOURCE_REGION,
          line,
          "its source language is %s, and its variant is %s".formatted(wanted, like.get()));
    } else {
      findings.add(Rule.SOURCE_MISSING, line, "no variant in its source language, " + wanted);
    }
  }

  /** Of the variant in the source language, else in a like one, else 0. */
  private int sourceIndex() {
    String wanted = LanguageCodes.folded(source);
    int like = -1;
    for (int i = 0; i < variants.size(); i++) {
      String language = variants.get(i).language;
      if (language.equals(wanted)) {
        return i;
      }
      if (like < 0 && LanguageCodes.primary(language).equals(LanguageCodes.primary(wanted))) {
        like = i;
      }
    }
    return Math.max(0, like);
  }

  private void compare(int fromIndex) {
    SeenVariant from = variants.get(fromIndex);
    int same = 0;
    int others = 0;
    int sameAs = 0;
    int conflictWith = 0;
    for (int i = 0; i < variants.size(); i++) {
      SeenVariant to = variants.get(i);
      if (i == fromIndex) {
        continue;
      }
      others++;
      if (to.fingerprint == from.fingerprint && from.letter) {
        findings.add(Rule.UNTRANSLATED, line, "the " + to.language + " is the same as the source");
      }
      switch (seen.add(key(from, to), (int) (to.fingerprint >>> 32), line)) {
        case SAME -> {
          same++;
          sameAs = seen.foundLine();
        }
        case OTHER_TRANSLATION -> conflictWith = seen.foundLine();
        case FULL -> reportFull();
        case NEW -> {}
      }
    }
    if (conflictWith > 0) {
      findings.add(
          Rule.CONFLICT, line, "translated differently from the unit at line " + conflictWith);
    } else if (others > 0 && same == others) {
      findings.add(Rule.DUPLICATE, line, "the same as the unit at line " + sameAs);
    }
  }

  private void reportFull() {
    if (!fullReported) {
      fullReported = true;
      findings.add(
          Rule.DUPLICATES_UNCHECKED,
          line,
          "from here on units are only compared with the first " + SeenPairs.MOST);
    }
  }

  private static long key(SeenVariant from, SeenVariant to) {
    Fingerprint key = new Fingerprint();
    key.add(from.fingerprint);
    key.add(from.language);
    key.add(0);
    key.add(to.language);
    return key.value();
  }
}
