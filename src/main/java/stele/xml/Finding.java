package stele.xml;

/** What a tolerant reader passes over or mends in a file, and what that means. */
public enum Finding {
  ENCODING(
      "the encoding it declares is not the one it is in",
      "the encoding it declares is not the one it is in",
      "correct the first line of the file if other tools stumble over it"),
  ILLEGAL_CHARACTER(
      "a character that XML forbids is read as a space",
      "%d characters that XML forbids are read as spaces",
      ""),
  UNKNOWN_ENTITY(
      "an entity that XML does not know is left out",
      "%d entities that XML does not know are left out",
      ""),
  NO_VERSION(
      "it does not say its version, and is read as TMX 1.4",
      "it does not say its version, and is read as TMX 1.4",
      ""),
  OTHER_VERSION(
      "its version is none of 1.1 to 1.4; it is read as TMX 1.4",
      "its version is none of 1.1 to 1.4; it is read as TMX 1.4",
      ""),
  NO_HEADER("it has no header", "it has no header", ""),
  NO_VARIANT("a unit has no tuv and is left out", "%d units have no tuv and are left out", ""),
  NO_LANGUAGE(
      "a tuv does not say its language and is left out",
      "%d tuvs do not say their language and are left out",
      "give them an xml:lang attribute"),
  BAD_LANGUAGE(
      "a tuv is in no language that BCP 47 can write and is left out",
      "%d tuvs are in no language that BCP 47 can write and are left out",
      "give them an xml:lang such as en or pt-BR"),
  NO_TEXT("a tuv has no text and is left out", "%d tuvs have no text and are left out", ""),
  TOO_LONG(
      "a text of more than " + TmxReader.LONGEST_SEGMENT + " characters is left out",
      "%d texts of more than " + TmxReader.LONGEST_SEGMENT + " characters are left out",
      "look whether they are sentences"),
  CODES("formatting codes of a text are left out", "formatting codes of %d texts are left out", ""),
  SAME_LANGUAGE(
      "a unit has two texts in one language, of which the first counts",
      "%d units have more than one text in a language, of which the first counts",
      ""),
  UNPAIRED(
      "a unit has text in one language only and is kept as one-sided",
      "%d units have text in one language only and are kept as one-sided",
      ""),
  NOT_WANTED(
      "a unit has no text in the languages asked for and is left out",
      "%d units have no text in the languages asked for and are left out",
      ""),
  LOST_BOUNDARIES(
      "a text no longer has the sentences it was written with and counts as one",
      "%d texts no longer have the sentences they were written with and count as one each",
      ""),
  BAD_REMARK(
      "a remark of Stele (confidence, status, flag) makes no sense and is left out",
      "%d remarks of Stele (confidence, status, flag) make no sense and are left out",
      "");

  private final String once;
  private final String often;
  private final String remedy;

  Finding(String once, String often, String remedy) {
    this.once = once;
    this.often = often;
    this.remedy = remedy;
  }

  /** A clause about this many of them. */
  String said(int count) {
    return count == 1 ? once : often.formatted(count) + " (the first here)";
  }

  String remedy() {
    return remedy;
  }
}
