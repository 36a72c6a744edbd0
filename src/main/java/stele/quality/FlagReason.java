package stele.quality;

import java.util.List;
import stele.bitext.Flag;
import stele.bitext.Place;

/**
 * Why a bead carries a flag.
 *
 * @param flag the flag
 * @param explanation for people, one line without a final stop, naming versions by their ids:
 *     {@code 1905 in en, 1906 in ru}
 * @param places the characters it is about, by version and position; empty where it is about the
 *     bead as a whole
 */
public record FlagReason(Flag flag, String explanation, List<Place> places) {

  public FlagReason {
    places = List.copyOf(places);
  }

  static FlagReason of(Flag flag, String explanation) {
    return new FlagReason(flag, explanation, List.of());
  }
}
