package stele.report;

import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.Alignment;
import stele.bitext.Bead;

/**
 * How much of the base text a version renders, and how much text of its own it has. Lengths are
 * characters as {@link TextLengths} counts them.
 *
 * @param version index into the documents of the alignment; 0 is the base
 * @param baseLength of the whole base text
 * @param rendered length of the base text in rows where the version has text
 * @param movedAway length of the base text that the version has elsewhere
 * @param length of the whole version
 * @param counterparted length of the version in rows where the base has text
 * @param movedHere length of the version that the base has elsewhere
 */
record Coverage(
    int version,
    long baseLength,
    long rendered,
    long movedAway,
    long length,
    long counterparted,
    long movedHere) {

  static Coverage of(Alignment alignment, TextLengths lengths, int version) {
    long rendered = 0;
    long movedAway = 0;
    long counterparted = 0;
    long movedHere = 0;
    for (int row = 0; row < alignment.beads().size(); row++) {
      Bead bead = alignment.beads().get(row);
      if (isPair(bead, version)) {
        rendered += lengths.of(row, 0);
        counterparted += lengths.of(row, version);
      } else if (UnmatchedPassages.elsewhere(alignment, bead, version).isPresent()) {
        movedAway += lengths.of(row, 0);
      } else if (UnmatchedPassages.elsewhere(alignment, bead, 0).isPresent()) {
        movedHere += lengths.of(row, version);
      }
    }
    return new Coverage(
        version,
        lengths.ofVersion(0),
        rendered,
        movedAway,
        lengths.ofVersion(version),
        counterparted,
        movedHere);
  }

  /** Coverage of every version but the base, in order. */
  static List<Coverage> of(Alignment alignment) {
    TextLengths lengths = TextLengths.of(alignment);
    return IntStream.range(1, alignment.documents().size())
        .mapToObj(version -> of(alignment, lengths, version))
        .toList();
  }

  /** Part of the base that the version renders, 0 to 1; 1 for an empty base. */
  double shareRendered() {
    return share(rendered, baseLength);
  }

  /** Part of the base that the version has elsewhere, 0 to 1. */
  double shareMoved() {
    return baseLength == 0 ? 0 : (double) movedAway / baseLength;
  }

  /** Part of the base that the version has nowhere, 0 to 1. */
  double shareOmitted() {
    return 1 - share(rendered + movedAway, baseLength);
  }

  /** Part of the version that the base has nowhere, 0 to 1. */
  double shareAdded() {
    return 1 - share(counterparted + movedHere, length);
  }

  /** Characters of the version for one of the base, where both have text; 1 if neither has. */
  double expansion() {
    return rendered == 0 ? 1 : (double) counterparted / rendered;
  }

  static boolean isPair(Bead bead, int version) {
    return !bead.runs().get(0).isEmpty() && !bead.runs().get(version).isEmpty();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
