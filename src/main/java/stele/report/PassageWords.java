package stele.report;

/** Kinds of passages in signs and words, the same in the picture, its legend and the lists. */
final class PassageWords {

  private PassageWords() {}

  static String sign(UnmatchedPassage.Kind kind) {
    return switch (kind) {
      case OMITTED -> "−";
      case ADDED -> "+";
      case MOVED_AWAY, MOVED_HERE -> "↕";
    };
  }

  static String word(UnmatchedPassage.Kind kind) {
    return switch (kind) {
      case OMITTED -> "left out";
      case ADDED -> "added";
      case MOVED_AWAY -> "moved from here";
      case MOVED_HERE -> "moved here";
    };
  }

  /** The relation to a version, before the version's name. */
  static String relation(UnmatchedPassage.Kind kind) {
    return switch (kind) {
      case OMITTED -> "not in";
      case ADDED -> "only in";
      case MOVED_AWAY, MOVED_HERE -> "moved in";
    };
  }

  /** Class of the style sheet. */
  static String style(UnmatchedPassage.Kind kind) {
    return switch (kind) {
      case OMITTED -> "omitted";
      case ADDED -> "added";
      case MOVED_AWAY, MOVED_HERE -> "moved";
    };
  }
}
