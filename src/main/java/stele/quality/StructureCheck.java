package stele.quality;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Flags for the shape of a bead: omitted, added, merged, split, moved. */
final class StructureCheck {

  private final List<SegmentedDocument> documents;

  StructureCheck(Alignment alignment) {
    this.documents = alignment.documents();
  }

  List<FlagReason> check(Bead bead) {
    List<FlagReason> reasons = new ArrayList<>();
    if (bead.flags().contains(Flag.MOVED)) {
      reasons.add(FlagReason.of(Flag.MOVED, whereTo(bead)));
    }
    for (int version = 1; version < documents.size(); version++) {
      int here = bead.runs().get(0).length();
      int there = bead.runs().get(version).length();
      String base = documents.get(0).id();
      String other = documents.get(version).id();
      if (isKnownElsewhere(bead, version) || (here == there && here < 2)) {
        continue;
      }
      if (there == 0) {
        reasons.add(
            FlagReason.of(Flag.OMITTED, "only in %s: nothing in %s".formatted(base, other)));
      } else if (here == 0) {
        reasons.add(FlagReason.of(Flag.ADDED, "only in %s: nothing in %s".formatted(other, base)));
      } else {
        addRegrouped(reasons, base, here, other, there);
      }
    }
    return reasons;
  }

  /**
   * Of a moved pair, how its sentences are divided in the versions that the bead in its place
   * lacks; nothing for a bead that is whole.
   */
  List<FlagReason> regrouped(Bead bead, Bead whole) {
    List<FlagReason> reasons = new ArrayList<>();
    int here = whole.runs().get(0).length();
    for (int version = 1; version < documents.size() && here > 0; version++) {
      int there = whole.runs().get(version).length();
      if (bead.runs().get(version).isEmpty() && there > 0 && here + there > 2) {
        addRegrouped(reasons, documents.get(0).id(), here, documents.get(version).id(), there);
      }
    }
    return reasons;
  }

  private static void addRegrouped(
      List<FlagReason> reasons, String base, int here, String other, int there) {
    String counts = "%s of %s for %s of %s".formatted(there, other, sentences(here), base);
    if (here >= there) {
      reasons.add(FlagReason.of(Flag.MERGED, counts));
    }
    if (there >= here) {
      reasons.add(FlagReason.of(Flag.SPLIT, counts));
    }
  }

  private static String sentences(int count) {
    return count == 1 ? "1 sentence" : count + " sentences";
  }

  /** Moved text is not missing. */
  private static boolean isKnownElsewhere(Bead bead, int version) {
    if (bead.counterpart().isEmpty()) {
      return bead.flags().contains(Flag.MOVED) && bead.isOneSided();
    }
    return !bead.counterpart().get(version).isEmpty() || !bead.counterpart().get(0).isEmpty();
  }

  private String whereTo(Bead bead) {
    List<String> places = new ArrayList<>();
    for (int version = 0; version < bead.counterpart().size(); version++) {
      Span run = bead.counterpart().get(version);
      if (!run.isEmpty()) {
        places.add(
            run.length() == 1
                ? "sentence %d of %s".formatted(run.start() + 1, documents.get(version).id())
                : "sentences %d to %d of %s"
                    .formatted(run.start() + 1, run.end(), documents.get(version).id()));
      }
    }
    return places.isEmpty()
        ? "its counterpart is elsewhere"
        : "its counterpart is elsewhere: " + String.join(", ", places);
  }
}
