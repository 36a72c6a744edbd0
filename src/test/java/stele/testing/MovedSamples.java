package stele.testing;

import java.util.ArrayList;
import java.util.List;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Span;

/** Alignments with text that stands in different places. */
public final class MovedSamples {

  private static final Span NONE = new Span(0, 0);

  private MovedSamples() {}

  /**
   * Two versions: the second and the third sentence of the first (beads 1 and 2) are the fourth and
   * the fifth of the other (beads 5 and 6). Of two pairs beside them nothing has moved, and the
   * last sentence of the other is alone.
   */
  public static Alignment passage() {
    return withMoved(
        Alignments.of("en", "de")
            .pair(.95, "It began in spring.", "Es begann im Frühling.")
            .bead(.97, List.of(List.of("The house cost 4500 crowns."), List.of()))
            .bead(.93, List.of(List.of("Nobody wanted it."), List.of()))
            .pair(.96, "Anna came on foot.", "Anna kam zu Fuß.")
            .pair(.96, "She brought the key.", "Sie brachte den Schlüssel.")
            .bead(.97, List.of(List.of(), List.of("Das Haus kostete 4700 Kronen.")))
            .bead(.93, List.of(List.of(), List.of("Niemand wollte es.")))
            .bead(.9, List.of(List.of(), List.of("Ende.")))
            .build(),
        List.of(1, 2),
        List.of(NONE, new Span(3, 5)),
        List.of(5, 6),
        List.of(new Span(1, 3), NONE));
  }

  /** Three versions: the last has the second sentence of the others at its end (beads 1 and 3). */
  public static Alignment threeVersions() {
    return withMoved(
        Alignments.of("en", "de", "de-AT")
            .bead(.9, texts("One day.", "Eines Tages.", "An einem Tag."))
            .bead(.9, texts("It rained hard.", "Es regnete heftig.", ""))
            .bead(.9, texts("We went home.", "Wir gingen heim.", "Wir gingen nach Hause."))
            .bead(.9, texts("", "", "Es regnete sehr heftig."))
            .build(),
        List.of(1),
        List.of(NONE, NONE, new Span(2, 3)),
        List.of(3),
        List.of(new Span(1, 2), new Span(1, 2), NONE));
  }

  /** The same with a person's marks: another status, flag and note on each part. */
  public static Alignment annotated() {
    Alignment passage = passage();
    List<Bead> beads = new ArrayList<>(passage.beads());
    beads.set(1, noted(beads.get(1), BeadStatus.ACCEPTED, "a house"));
    beads.set(2, noted(beads.get(2), BeadStatus.AUTO, ""));
    beads.set(5, noted(beads.get(5), BeadStatus.EDITED, "ein Haus"));
    beads.set(
        6,
        new Bead(
            beads.get(6).runs(),
            Confidence.NONE,
            beads.get(6).annotations(),
            beads.get(6).counterpart(),
            beads.get(6).extensions()));
    return passage.withBeads(beads);
  }

  private static Bead noted(Bead bead, BeadStatus status, String note) {
    return bead.withAnnotations(bead.annotations().withStatus(status).withNote(note));
  }

  private static List<List<String>> texts(String... texts) {
    return List.of(texts).stream()
        .map(text -> text.isEmpty() ? List.<String>of() : List.of(text))
        .toList();
  }

  private static Alignment withMoved(
      Alignment alignment,
      List<Integer> near,
      List<Span> nearCounterpart,
      List<Integer> far,
      List<Span> farCounterpart) {
    List<Bead> beads = new ArrayList<>(alignment.beads());
    near.forEach(bead -> beads.set(bead, beads.get(bead).movedFrom(nearCounterpart)));
    far.forEach(bead -> beads.set(bead, beads.get(bead).movedFrom(farCounterpart)));
    return alignment.withBeads(beads);
  }
}
