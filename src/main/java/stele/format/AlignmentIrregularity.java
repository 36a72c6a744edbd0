package stele.format;

import java.util.List;
import stele.xml.Irregularity;

/** Faults in the units of a memory, an XLIFF file or a table. */
public enum AlignmentIrregularity implements Irregularity {
  BAD_LANGUAGE(
      "a tuv has a language that is not valid BCP 47 and is left out",
      "%d tuvs have languages that are not valid BCP 47 and are left out",
      "give them an xml:lang such as en or pt-BR"),
  SAME_LANGUAGE(
      "a unit has two texts in one language, and only the first is read",
      "%d units have more than one text in a language, and only the first is read",
      ""),
  UNPAIRED(
      "a unit has text in one language only and is kept as one-sided",
      "%d units have text in one language only and are kept as one-sided",
      ""),
  NOT_WANTED(
      "a unit has no text in the languages asked for and is left out",
      "%d units have no text in the languages asked for and are left out",
      ""),
  NOT_TRANSLATABLE(
      "a unit that is not to be translated has no target and is left out",
      "%d units that are not to be translated have no target and are left out",
      ""),
  BETWEEN_SEGMENTS(
      "a text between the segments of a unit is kept as one-sided",
      "%d texts between the segments of units are kept as one-sided",
      ""),
  LOST_BOUNDARIES(
      "a text no longer has the sentences it was written with and is read as one",
      "%d texts no longer have the sentences they were written with and are each read as one",
      ""),
  BAD_ANNOTATION(
      "an annotation by Stele (confidence, status, flag) is not valid and is left out",
      "%d annotations by Stele (confidence, status, flag) are not valid and are left out",
      "");

  /** Warnings about the XML come first. */
  private static final int FIRST = 100;

  private final String once;
  private final String often;
  private final String remedy;

  AlignmentIrregularity(String once, String often, String remedy) {
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
    return FIRST + List.of(values()).indexOf(this);
  }
}
