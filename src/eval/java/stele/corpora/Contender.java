package stele.corpora;

import java.util.ArrayList;
import java.util.List;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.Macro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import stele.align.BitextAligner;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.lexicon.PriorKnowledge;

/** An aligner that takes part in the comparison. */
enum Contender {
  STELE("Stele"),
  STELE_WITHOUT_VECTORS("Stele, `--no-word-vectors`"),
  GALE_AND_CHURCH("maligna, Gale and Church (lengths)"),
  POISSON("maligna, Poisson (lengths)"),
  MOORE("maligna, Moore (lengths, then words)");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  Alignment align(SegmentedDocument source, SegmentedDocument target) {
    return switch (this) {
      case STELE -> BitextAligner.standard().align(source, target);
      case STELE_WITHOUT_VECTORS ->
          BitextAligner.with(PriorKnowledge.withoutWordVectors()).align(source, target);
      case GALE_AND_CHURCH -> maligna(new GaleAndChurchMacro(), source, target);
      case POISSON -> maligna(new PoissonMacro(), source, target);
      case MOORE -> maligna(new MooreMacro(), source, target);
    };
  }

  /** Maligna says which sentences belong together by their text; they come in order. */
  private static Alignment maligna(
      Macro macro, SegmentedDocument source, SegmentedDocument target) {
    List<net.loomchild.maligna.coretypes.Alignment> found =
        macro.apply(
            List.of(new net.loomchild.maligna.coretypes.Alignment(texts(source), texts(target))));
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (net.loomchild.maligna.coretypes.Alignment pair : found) {
      int iEnd = i + pair.getSourceSegmentList().size();
      int jEnd = j + pair.getTargetSegmentList().size();
      if (iEnd > i || jEnd > j) {
        beads.add(Bead.of(List.of(new Span(i, iEnd), new Span(j, jEnd))));
      }
      i = iEnd;
      j = jEnd;
    }
    return Alignment.of(List.of(source, target), beads);
  }

  private static List<String> texts(SegmentedDocument document) {
    return document.segments().stream().map(Segment::text).toList();
  }
}
