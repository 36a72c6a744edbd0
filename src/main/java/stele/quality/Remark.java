package stele.quality;

import java.util.List;
import stele.bitext.Flag;
import stele.bitext.Place;

/**
 * Why a bead carries a flag.
 *
 * @param flag the flag
 * @param explanation for people, one line without a final stop, naming versions by their ids:
 *     {@code 1905 in en, nothing like it in ru}
 * @param places the characters it is about, by version and position; empty where it is about the
 *     bead as a whole
 */
public record Remark(Flag flag, String explanation, List<Place> places) {

  public Remark {
    places = List.copyOf(places);
  }

  static Remark of(Flag flag, String explanation) {
    return new Remark(flag, explanation, List.of());
  }
}
