package stele.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.document.SegmentedTextReader;
import stele.evaluate.BeadGold;
import stele.evaluate.GoldReader;
import stele.format.lines.IndexBead;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * A text with an alignment made by hand: one sentence a line, and the gold's beads.
 *
 * @param set the folder it lies in, such as {@code textberg-de-fr}
 * @param name its own folder
 * @param gold every sentence once, in order
 */
public record BeadText(
    String set, String name, List<String> source, List<String> target, List<IndexBead> gold) {

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
