package stele.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.Flag;
import stele.bitext.Place;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Brackets and quotation marks that are left open, or close nothing, in one version only. A pair
 * may span sentences of a paragraph, so {@link BracketPairing} pairs them over the document before
 * beads are compared.
 */
final class BalanceCheck implements PairCheck {

  /** Per version and segment: the offsets of unpaired marks. */
  private final List<List<List<Integer>>> unpaired = new ArrayList<>();

  private BalanceCheck() {}

  static BalanceCheck of(Alignment alignment) {
    BalanceCheck check = new BalanceCheck();
    for (SegmentedDocument document : alignment.documents()) {
      check.unpaired.add(BracketPairing.unpaired(document));
    }
    return check;
  }

  @Override
  public Optional<FlagReason> compare(Passage base, Passage other) {
    List<Place> here = places(base);
    List<Place> there = places(other);
    if (here.isEmpty() == there.isEmpty()) {
      return Optional.empty();
    }
    Passage faulty = here.isEmpty() ? other : base;
    Passage sound = here.isEmpty() ? base : other;
    List<Place> places = here.isEmpty() ? there : here;
    return Optional.of(
        new FlagReason(
            Flag.UNBALANCED,
            "unpaired %s in %s, none in %s"
                .formatted(character(faulty, places.get(0)), faulty.id(), sound.id()),
            places));
  }

  private static String character(Passage passage, Place place) {
    return passage.segments().stream()
        .filter(segment -> segment.span().start() <= place.span().start())
        .filter(segment -> place.span().end() <= segment.span().end())
        .map(
            segment ->
                segment
                    .text()
                    .substring(
                        place.span().start() - segment.span().start(),
                        place.span().end() - segment.span().start()))
        .findFirst()
        .orElseThrow();
  }

  private List<Place> places(Passage passage) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < passage.segments().size(); i++) {
      int start = passage.segments().get(i).span().start();
      for (int at : unpaired.get(passage.version()).get(passage.firstSegment() + i)) {
        places.add(new Place(passage.version(), new Span(start + at, start + at + 1)));
      }
    }
    return places;
  }
}
