package stele.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.lines.IndexBead;

/** Seeded texts, segmentations and alignments, far from any real ones on purpose. */
final class RandomAlignments {

  private static final String[] PIECES = {
    "a", "word", "Слово", "中文", "٣", "12", "—", "«", ".", "...", "\uD83D\uDE00", "é", "***", "x²"
  };

  private final SplittableRandom random;

  RandomAlignments(long seed) {
    random = new SplittableRandom(seed);
  }

  /** {@code words} words with blanks between them, and line breaks. */
  String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < words; word++) {
      int pieces = 1 + random.nextInt(3);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(9) == 0 ? " \n" : " ");
    }
    return text.toString();
  }

  /** Cuts before one word in {@code mean}; what is between the spans is white space. */
  List<Span> segments(String text, int mean) {
    List<Span> segments = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      boolean wordStarts = !blank && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
      if (wordStarts && start >= 0 && random.nextInt(mean) == 0) {
        segments.add(new Span(start, end));
        start = -1;
      }
      if (!blank) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      segments.add(new Span(start, end));
    }
    return segments;
  }

  /** Beads of 0 to 3 segments a side that keep near the diagonal. */
  Alignment alignment(SegmentedDocument source, SegmentedDocument target) {
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    while (s < source.size() || t < target.size()) {
      int ds = Math.min(size(), source.size() - s);
      int ideal = (int) ((long) (s + ds) * target.size() / Math.max(1, source.size()));
      int wanted = s + ds == source.size() ? size() : ideal - t + random.nextInt(3) - 1;
      int dt = Math.max(0, Math.min(Math.min(wanted, 4), target.size() - t));
      if (ds + dt > 0) {
        beads.add(bead(new Span(s, s + ds), new Span(t, t + dt)));
        s += ds;
        t += dt;
      }
    }
    return Alignment.of(List.of(source, target), beads);
  }

  /** The rungs between the gold's beads, some of them left out, moved or made up. */
  Alignment disturbed(SegmentedDocument source, SegmentedDocument target, List<IndexBead> gold) {
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    int nextS = 0;
    int nextT = 0;
    for (IndexBead bead : gold) {
      nextS = Math.max(nextS, last(bead.source()) + 1);
      nextT = Math.max(nextT, last(bead.target()) + 1);
      int toS = Math.min(source.size(), Math.max(s, nextS + shift()));
      int toT = Math.min(target.size(), Math.max(t, nextT + shift()));
      if (random.nextInt(8) > 0 && toS + toT > s + t) {
        beads.add(bead(new Span(s, toS), new Span(t, toT)));
        s = toS;
        t = toT;
      }
    }
    if (s < source.size() || t < target.size()) {
      beads.add(bead(new Span(s, source.size()), new Span(t, target.size())));
    }
    return Alignment.of(List.of(source, target), beads);
  }

  private int shift() {
    int dice = random.nextInt(20);
    return dice == 0 ? 1 : dice == 1 ? -1 : 0;
  }

  private int size() {
    int dice = random.nextInt(10);
    return dice == 0 ? 0 : dice < 7 ? 1 : dice - 5;
  }

  private Bead bead(Span source, Span target) {
    return Bead.auto(List.of(source, target), random.nextInt(5) == 0 ? 1 : random.nextDouble());
  }

  private static int last(List<Integer> indices) {
    return indices.isEmpty() ? -1 : indices.get(indices.size() - 1);
  }
}
