package stele.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;

/** How often flags are raised on clean beads, and how often they find a slip made on purpose. */
final class FlagRates {

  /** One bead in so many is spoiled at a time, so that what the checks learn stays what it is. */
  private static final int SPOILED = 10;

  /** Slips made, and those found. */
  record Recall(int made, int found) {
    double share() {
      return made == 0 ? 0 : (double) found / made;
    }
  }

  private final String name;
  private final List<Alignment> alignments;

  private FlagRates(String name, List<Alignment> alignments) {
    this.name = name;
    this.alignments = alignments;
  }

  static List<FlagRates> of(Path corpora) throws IOException {
    List<FlagRates> sets = new ArrayList<>();
    sets.add(new FlagRates("ntrex en-ru", CleanTexts.beads(corpora.resolve("beads/ntrex-en-ru"))));
    sets.add(rows(corpora, "pud", "raw/pud/en-ru", "en", "ru"));
    sets.add(rows(corpora, "wmt23", "raw/wmt23/all", "en", "ru"));
    sets.add(rows(corpora, "pud", "raw/pud/en-de", "en", "de"));
    sets.add(rows(corpora, "pud", "raw/pud/en-fr", "en", "fr"));
    sets.add(
        new FlagRates("parice en-is", CleanTexts.beads(corpora.resolve("beads/parice-en-is"))));
    sets.add(new FlagRates("1984 hu-en", CleanTexts.beads(corpora.resolve("beads/1984-hu-en"))));
    sets.add(new FlagRates("mac zh-en", CleanTexts.beads(corpora.resolve("beads/mac-zh-en"))));
    sets.add(
        new FlagRates("textberg de-fr", CleanTexts.beads(corpora.resolve("beads/textberg-de-fr"))));
    return sets;
  }

  private static FlagRates rows(
      Path corpora, String name, String folder, String source, String target) throws IOException {
    return new FlagRates(
        name + " " + source + "-" + target,
        List.of(CleanTexts.rows(corpora.resolve(folder), source, target)));
  }

  String name() {
    return name;
  }

  /** Beads with text on both sides. */
  long beads() {
    return alignments.stream()
        .flatMap(alignment -> alignment.beads().stream())
        .filter(bead -> !bead.isOneSided())
        .count();
  }

  /** Flags on beads with text on both sides, a thousand of them. */
  Map<Flag, Double> perThousand() {
    Map<Flag, Integer> counts = new TreeMap<>();
    for (Alignment alignment : alignments) {
      for (Bead bead : QualityChecks.check(alignment).alignment().beads()) {
        if (!bead.isOneSided()) {
          bead.flags().forEach(flag -> counts.merge(flag, 1, Integer::sum));
        }
      }
    }
    Map<Flag, Double> rates = new TreeMap<>();
    counts.forEach((flag, count) -> rates.put(flag, 1000.0 * count / beads()));
    return rates;
  }

  /** The reasons of a flag with the texts, for a person to judge. */
  List<String> examples(Flag flag) {
    List<String> examples = new ArrayList<>();
    for (Alignment alignment : alignments) {
      CheckedAlignment checked = QualityChecks.check(alignment);
      for (int i = 0; i < alignment.beads().size(); i++) {
        Bead bead = alignment.beads().get(i);
        for (FlagReason reason : checked.reasons().get(i)) {
          if (reason.flag().equals(flag) && !bead.isOneSided()) {
            examples.add(
                "%s\n    %s\n    %s"
                    .formatted(
                        reason.explanation(),
                        alignment.textOf(bead, 0),
                        alignment.textOf(bead, 1)));
          }
        }
      }
    }
    return examples;
  }

  /** Slips found on 1-1 beads that did not carry the flag before. */
  Recall recall(Corruption corruption) {
    int made = 0;
    int found = 0;
    Random random = new Random(corruption.name().hashCode());
    for (Alignment alignment : alignments) {
      List<Bead> clean = QualityChecks.check(alignment).alignment().beads();
      for (int turn = 0; turn < SPOILED; turn++) {
        Map<Integer, List<String>> spoiled = new LinkedHashMap<>();
        for (int i = turn; i < clean.size(); i += SPOILED) {
          if (clean.get(i).shape().equals("1-1")
              && !clean.get(i).flags().contains(corruption.flag())) {
            Bead bead = clean.get(i);
            Optional<List<String>> slip =
                corruption.apply(alignment.textOf(bead, 0), alignment.textOf(bead, 1), random);
            int index = i;
            slip.ifPresent(texts -> spoiled.put(index, texts));
          }
        }
        List<Bead> checked =
            QualityChecks.check(CleanTexts.spoil(alignment, spoiled)).alignment().beads();
        made += spoiled.size();
        found +=
            (int)
                spoiled.keySet().stream()
                    .filter(index -> checked.get(index).flags().contains(corruption.flag()))
                    .count();
      }
    }
    return new Recall(made, found);
  }

  /** Both tables in Markdown. */
  static String tables(List<FlagRates> sets, List<FlagRates> spoiled) {
    StringBuilder out = new StringBuilder("| set | beads |");
    TreeSet<Flag> flags = new TreeSet<>(QualityChecks.flags());
    flags.removeAll(List.of(Flag.ADDED, Flag.OMITTED, Flag.MOVED, Flag.MERGED, Flag.SPLIT));
    flags.forEach(flag -> out.append(' ').append(flag.code()).append(" |"));
    out.append("\n|---|---|").append("---|".repeat(flags.size())).append('\n');
    for (FlagRates set : sets) {
      Map<Flag, Double> rates = set.perThousand();
      out.append("| %s | %d |".formatted(set.name(), set.beads()));
      for (Flag flag : flags) {
        out.append(String.format(Locale.ROOT, " %.1f |", rates.getOrDefault(flag, 0.0)));
      }
      out.append('\n');
    }
    out.append("\n| slip | flag |");
    spoiled.forEach(set -> out.append(' ').append(set.name()).append(" |"));
    out.append("\n|---|---|").append("---|".repeat(spoiled.size())).append('\n');
    for (Corruption corruption : Corruption.values()) {
      out.append("| %s | %s |".formatted(corruption.name(), corruption.flag().code()));
      for (FlagRates set : spoiled) {
        Recall recall = set.recall(corruption);
        out.append(
            String.format(
                Locale.ROOT, " %.2f (%d of %d) |", recall.share(), recall.found(), recall.made()));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** {@code FlagRates [FLAG]}: the tables, or what a flag is raised on. */
  public static void main(String[] args) throws IOException {
    List<FlagRates> sets =
        of(CleanTexts.folder().orElseThrow(() -> new IOException("no ../shared/corpora here")));
    if (args.length == 0) {
      System.out.print(tables(sets, sets.subList(0, 3)));
    }
    for (FlagRates set : args.length == 0 ? List.<FlagRates>of() : sets) {
      System.out.println("## " + set.name());
      set.examples(new Flag(args[0])).forEach(System.out::println);
    }
  }
}
