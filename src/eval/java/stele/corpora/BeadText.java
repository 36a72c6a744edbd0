package stele.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with an alignment made by hand: one sentence a line, and the gold's beads.
 *
 * @param set the folder it lies in, such as {@code textberg-de-fr}
 * @param name its own folder
 * @param gold 0-based, every sentence once, in order
 */
public record BeadText(
    String set, String name, List<String> source, List<String> target, List<GoldBead> gold) {

  public BeadText {
    source = List.copyOf(source);
    target = List.copyOf(target);
    gold = List.copyOf(gold);
  }

  /** A bead of the gold; either side may be empty. */
  public record GoldBead(List<Integer> source, List<Integer> target) {

    public GoldBead {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }
  }

  /** All texts of a set, by name. */
  public static List<BeadText> ofSet(Path set) {
    try (Stream<Path> folders = Files.list(set)) {
      return folders.filter(Files::isDirectory).sorted().map(BeadText::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BeadText read(Path folder) {
    List<GoldBead> gold =
        lines(folder.resolve("gold.txt")).stream()
            .filter(line -> !line.isBlank())
            .map(BeadText::bead)
            .toList();
    return new BeadText(
        folder.getParent().getFileName().toString(),
        folder.getFileName().toString(),
        lines(folder.resolve("src.txt")),
        lines(folder.resolve("tgt.txt")),
        gold);
  }

  private static GoldBead bead(String line) {
    int colon = line.indexOf(':');
    return new GoldBead(numbers(line.substring(0, colon)), numbers(line.substring(colon + 1)));
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split("[^0-9]+"))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file);
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      List<String> lines = new ArrayList<>(Arrays.asList(bare.split("\n", -1)));
      if (lines.get(lines.size() - 1).isEmpty()) {
        lines.remove(lines.size() - 1);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
