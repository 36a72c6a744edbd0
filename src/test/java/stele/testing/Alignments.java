package stele.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stele.bitext.Alignment;
import stele.bitext.Annotations;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.Language;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/** Alignments written down bead by bead: texts go in, segments, spans and runs are counted. */
public final class Alignments {

  private final List<String> languages;
  private final List<List<Segment>> segments = new ArrayList<>();
  private final List<Bead> beads = new ArrayList<>();
  private int paragraph = -1;

  private Alignments(List<String> languages) {
    this.languages = languages;
    languages.forEach(language -> segments.add(new ArrayList<>()));
  }

  public static Alignments of(String... languages) {
    return new Alignments(List.of(languages));
  }

  /** A paragraph begins here in all versions; without any, three segments make one. */
  public Alignments paragraph() {
    paragraph++;
    return this;
  }

  /** A bead of one segment per version. */
  public Alignments pair(double confidence, String... texts) {
    return bead(
        OptionalDouble.of(confidence),
        BeadStatus.AUTO,
        List.of(),
        "",
        Arrays.stream(texts).map(List::of).toList());
  }

  /** A bead of the aligner: for each version its texts. */
  public Alignments bead(double confidence, List<List<String>> texts) {
    return bead(OptionalDouble.of(confidence), BeadStatus.AUTO, List.of(), "", texts);
  }

  public Alignments bead(
      OptionalDouble confidence,
      BeadStatus status,
      List<Flag> flags,
      String note,
      List<List<String>> texts) {
    List<Span> runs = new ArrayList<>();
    for (int version = 0; version < texts.size(); version++) {
      List<Segment> all = segments.get(version);
      int first = all.size();
      texts.get(version).forEach(text -> all.add(segmentAfter(all, text)));
      runs.add(new Span(first, all.size()));
    }
    beads.add(Bead.of(runs, Confidence.of(confidence), new Annotations(status, flags, note)));
    return this;
  }

  public Alignment build() {
    List<SegmentedDocument> documents = new ArrayList<>();
    for (int version = 0; version < languages.size(); version++) {
      String language = languages.get(version);
      documents.add(
          new SegmentedDocument(
              language,
              Language.of(language),
              "text." + language + ".txt",
              Integer.toHexString(version).repeat(64),
              segments.get(version),
              Map.of()));
    }
    return Alignment.of(documents, beads);
  }

  private Segment segmentAfter(List<Segment> before, String text) {
    int start = before.isEmpty() ? 0 : before.get(before.size() - 1).span().end() + 1;
    int number = paragraph < 0 ? before.size() / 3 : paragraph;
    return Segment.of(new Span(start, start + text.length()), number, text);
  }
}
