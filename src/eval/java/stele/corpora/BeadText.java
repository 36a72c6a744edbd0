package stele.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.document.SegmentedTextReader;
import stele.evaluate.BeadGold;
import stele.evaluate.GoldReader;
import stele.format.lines.IndexBead;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.testing.SyntheticBitext;

/**
 * A text with an alignment made by hand: one sentence a line, and the gold's beads.
 *
 * @param set the folder it lies in, such as {@code textberg-de-fr}, with the languages at the end
 * @param name its own folder
 * @param gold every sentence once, in order
 */
public record BeadText(
    String set, String name, List<String> source, List<String> target, List<IndexBead> gold) {

  /** Beads of a piece; judgement. */
  private static final int LEAST_PIECE = 30;

  public BeadText {
    source = List.copyOf(source);
    target = List.copyOf(target);
    gold = List.copyOf(gold);
  }

  /** All texts of a set, by name. */
  public static List<BeadText> ofSet(Path set) throws InputException {
    List<BeadText> texts = new ArrayList<>();
    try (Stream<Path> folders = Files.list(set)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        texts.add(read(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  public SegmentedDocument sourceDocument() {
    int last = set.lastIndexOf('-');
    return SyntheticBitext.document(
        set.substring(set.lastIndexOf('-', last - 1) + 1, last), source);
  }

  public SegmentedDocument targetDocument() {
    return SyntheticBitext.document(set.substring(set.lastIndexOf('-') + 1), target);
  }

  /**
   * Pieces of so many beads; a text with fewer is one piece. What is left at the end is left out,
   * and so is a piece too short to learn words from.
   */
  public List<BeadText> pieces(int beads) {
    List<BeadText> pieces = new ArrayList<>();
    for (int from = 0; from == 0 || from + beads <= gold.size(); from += beads) {
      int to = Math.min(gold.size(), from + beads);
      if (to - from >= LEAST_PIECE) {
        pieces.add(piece(gold.subList(from, to)));
      }
    }
    return pieces;
  }

  private BeadText piece(List<IndexBead> beads) {
    IntSummaryStatistics near = statistics(beads, 0);
    IntSummaryStatistics far = statistics(beads, 1);
    return new BeadText(
        set,
        name,
        source.subList(near.getMin(), near.getMax() + 1),
        target.subList(far.getMin(), far.getMax() + 1),
        beads.stream()
            .map(
                bead ->
                    new IndexBead(
                        bead.source().stream().map(i -> i - near.getMin()).toList(),
                        bead.target().stream().map(j -> j - far.getMin()).toList()))
            .toList());
  }

  private static IntSummaryStatistics statistics(List<IndexBead> beads, int side) {
    return beads.stream()
        .flatMap(bead -> bead.side(side).stream())
        .mapToInt(index -> index)
        .summaryStatistics();
  }

  private static BeadText read(Path folder) throws InputException {
    return new BeadText(
        folder.getParent().getFileName().toString(),
        folder.getFileName().toString(),
        sentences(folder.resolve("src.txt")),
        sentences(folder.resolve("tgt.txt")),
        ((BeadGold) GoldReader.read(folder.resolve("gold.txt"))).beads());
  }

  private static List<String> sentences(Path file) throws InputException {
    return new SegmentedTextReader(TextDecoder.automatic())
        .read(Source.open(file), Language.UNDETERMINED).segments().stream()
            .map(Segment::text)
            .toList();
  }
}
