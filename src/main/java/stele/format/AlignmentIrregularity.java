package stele.format;

import java.util.List;
import stele.xml.Irregularity;

/** What can be wrong with the units of a memory, an XLIFF file or a table. */
public enum AlignmentIrregularity implements Irregularity {
  BAD_LANGUAGE(
      "a tuv is in no language that BCP 47 can write and is left out",
      "%d tuvs are in no language that BCP 47 can write and are left out",
      "give them an xml:lang such as en or pt-BR"),
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
  BAD_ANNOTATION(
      "a remark of Stele (confidence, status, flag) makes no sense and is left out",
      "%d remarks of Stele (confidence, status, flag) make no sense and are left out",
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
