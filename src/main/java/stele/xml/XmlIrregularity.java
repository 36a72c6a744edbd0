package stele.xml;

import java.util.List;

/** Faults in the XML of a file, or in the structure of a TMX. */
public enum XmlIrregularity implements Irregularity {
  ENCODING(
      "the encoding it declares is not the one it is in",
      "the encoding it declares is not the one it is in",
      "correct the first line of the file if other tools cannot read it"),
  ILLEGAL_CHARACTER(
      "a character that XML forbids is read as a space",
      "%d characters that XML forbids are read as spaces",
      ""),
  UNKNOWN_ENTITY(
      "an entity that is not part of XML is left out",
      "%d entities that are not part of XML are left out",
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
      "a tuv has no language and is left out",
      "%d tuvs have no language and are left out",
      "give them an xml:lang attribute"),
  NO_TEXT("a tuv has no text and is left out", "%d tuvs have no text and are left out", ""),
  TOO_LONG(
      "a text of more than " + TmxReader.LONGEST_SEGMENT + " characters is left out",
      "%d texts of more than " + TmxReader.LONGEST_SEGMENT + " characters are left out",
      "check whether they are sentences"),
  DELETED(
      "a tracked deletion in a text is left out", "%d tracked deletions in texts are left out", ""),
  CODES("formatting codes of a text are left out", "formatting codes of %d texts are left out", "");

  private final String once;
  private final String often;
  private final String remedy;

  XmlIrregularity(String once, String often, String remedy) {
    this.once = once;
    this.often = often;
    this.remedy = remedy;
  }

  @Override
  public String once() {
    return once;
  }

  @Override
  public String often() {
    return often;
  }

  @Override
  public String remedy() {
    return remedy;
  }

  @Override
  public int order() {
    return List.of(values()).indexOf(this);
  }
}
