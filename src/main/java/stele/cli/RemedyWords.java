package stele.cli;

import java.util.function.IntFunction;
import stele.bitext.Remedy;

/** Words remedies as options of the command line. */
final class RemedyWords {

  /** Commands that take the language of the source and of the targets. */
  static final RemedyWords OF_VERSIONS = ofVersions(0);

  private final IntFunction<String> languageOption;

  private RemedyWords(IntFunction<String> languageOption) {
    this.languageOption = languageOption;
  }

  /**
   * Commands that take the language of the source and of the targets, and put one version first.
   *
   * @param base the version put first, by its 0-based position among the arguments
   */
  static RemedyWords ofVersions(int base) {
    int first = base == 0 ? 0 : 1;
    return new RemedyWords(position -> position == first ? AlignOptions.FROM : AlignOptions.TO);
  }

  /** Commands that take one text, and its language with this option. */
  static RemedyWords ofText(String languageOption) {
    return new RemedyWords(position -> languageOption);
  }

  /** A clause without a final stop; empty where nothing can be done. */
  String of(Remedy remedy) {
    return switch (remedy.kind()) {
      case NONE, ADVICE -> remedy.words();
      case NAME_ENCODING ->
          "name its encoding with --encoding, for example --encoding " + remedy.details().get(0);
      case CORRECT_ENCODING -> "if its letters come out wrong, name it with --encoding";
      case NAME_FILE_OR_ENCODING ->
          "name a text file, or its encoding, for example --encoding " + remedy.details().get(0);
      case NAME_FORMAT -> remedy.words() + " with --input-format";
      case CORRECT_FORMAT -> remedy.words() + " with --input-format";
      case READ_AS -> "read it as it is with --input-format " + remedy.details().get(0);
      case SEE_TEXT -> "see what is left with 'stele segment --format text'";
      case GIVE_SEGMENTS -> remedy.words() + " with --segmented";
      case USE_SEGMENTS_OF_GOLD -> remedy.words() + " (--segmented)";
      case CHOOSE_PAIR -> "choose two with --language, and write a file for each pair";
      case CHOOSE_VERSIONS -> "choose with --language, the source first";
      case NAME_LANGUAGE -> remedy.words() + " with --from or --to";
      case NAME_LANGUAGES_OF_TEXTS -> remedy.words() + " (--from, --to)";
      case NAME_LANGUAGES_OF_MEMORY -> remedy.words() + " with --from and --to";
      case CHOOSE_LANGUAGES_OF_MEMORY -> remedy.words() + " with --from and --to";
      case RETAG_VERSION ->
          "give one of them another tag (--tmx-language %s=%s), or write the pairs apart"
              .formatted(remedy.details().toArray());
      case NAME_LANGUAGE_OF_VERSION ->
          "name its language, for example " + language(remedy, 0) + " en";
      case CHOOSE_SIDE -> "name the side with " + language(remedy, 0);
      case CORRECT_LANGUAGE ->
          "if that is wrong, use " + language(remedy, 0) + " " + remedy.details().get(1);
      case EXCHANGE_LANGUAGES ->
          "if so, use %s %s and %s %s"
              .formatted(
                  language(remedy, 0),
                  remedy.details().get(1),
                  language(remedy, 2),
                  remedy.details().get(3));
    };
  }

  private String language(Remedy remedy, int detail) {
    return languageOption.apply(remedy.position(detail));
  }
}
