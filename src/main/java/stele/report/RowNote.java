package stele.report;

import java.util.List;
import stele.bitext.Flag;

/**
 * Why a row carries a flag.
 *
 * @param flag the flag
 * @param explanation one line for people
 * @param places the characters it is about; empty where it is about the whole row
 */
public record RowNote(Flag flag, String explanation, List<Mark> places) {

  public RowNote {
    places = List.copyOf(places);
  }
}
