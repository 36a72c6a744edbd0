package stele.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;

/**
 * Builds an alignment bead by bead, in order; a version may first appear after some beads. Memory
 * in proportion to the alignment.
 */
public final class AlignmentBuilder {

  /** A bead: how many segments each version seen so far has after it, and its annotations. */
  private static final class Draft {

    private final int[] ends;
    private final BeadFields fields;
    private final RowPlace place;

    Draft(int[] ends, BeadFields fields, RowPlace place) {
      this.ends = ends;
      this.fields = fields;
      this.place = place;
    }

    int end(int version) {
      return version < ends.length ? ends[version] : 0;
    }
  }

  /** A bead that is to be put in its place once all others are known. */
  private record Elsewhere(List<List<Sentence>> sentences, BeadFields fields, RowPlace place) {}

  private final List<VersionBuilder> versions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Elsewhere> elsewhere = new ArrayList<>();

  /**
   * Adds a version.
   *
   * @param id the id wanted; one that is taken gets {@code -2}, {@code -3}
   * @param sha256 of the text the places of its sentences point into; empty where there are none
   * @return its 0-based index
   */
  public int addVersion(String id, Language language, String file, String sha256) {
    String free = id;
    for (int number = 2; !ids.add(free); number++) {
      free = id + "-" + number;
    }
    versions.add(new VersionBuilder(free, language, file, sha256));
    return versions.size() - 1;
  }

  public int versions() {
    return versions.size();
  }

  public Language language(int version) {
    return versions.get(version).language();
  }

  public int size(int version) {
    return versions.get(version).size();
  }

  /** Adds sentences to the bead that {@link #endBead} will end. */
  public void add(int version, List<Sentence> sentences) {
    sentences.forEach(versions.get(version)::add);
  }

  /** Makes a bead of all sentences since the one before; nothing if there are none. */
  public void endBead(BeadFields fields) {
    endBead(fields, RowPlace.NONE);
  }

  /**
   * The same where the file gives the place of the bead. Beads of one moved pair become the
   * counterparts of each other, unless their fields have some.
   */
  public void endBead(BeadFields fields, RowPlace place) {
    int[] ends = new int[versions.size()];
    boolean grown = false;
    for (int version = 0; version < ends.length; version++) {
      ends[version] = versions.get(version).size();
      grown |= ends[version] > (drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end(version));
    }
    if (grown) {
      drafts.add(new Draft(ends, fields, place));
    }
  }

  /**
   * Adds a bead that the file shows in another place than its own: it comes before the first bead
   * with a higher number than its own.
   *
   * @param sentences per version; nothing is added if there are none
   */
  public void addElsewhere(List<List<Sentence>> sentences, BeadFields fields, RowPlace place) {
    if (!sentences.stream().allMatch(List::isEmpty)) {
      elsewhere.add(new Elsewhere(sentences, fields, place));
    }
  }

  /** Puts what was added elsewhere into its place. */
  private void settle() {
    if (elsewhere.isEmpty()) {
      return;
    }
    List<Draft> before = List.copyOf(drafts);
    List<Elsewhere> moved =
        elsewhere.stream().sorted(Comparator.comparingInt(each -> each.place().bead())).toList();
    List<List<Sentence>> texts = versions.stream().map(VersionBuilder::takeAll).toList();
    drafts.clear();
    elsewhere.clear();
    int[] starts = new int[versions.size()];
    int next = 0;
    for (Draft draft : before) {
      while (next < moved.size() && moved.get(next).place().bead() < draft.place.bead()) {
        insert(moved.get(next++));
      }
      for (int version = 0; version < starts.length; version++) {
        int end = Math.max(starts[version], draft.end(version));
        add(version, texts.get(version).subList(starts[version], end));
        starts[version] = end;
      }
      endBead(draft.fields, draft.place);
    }
    moved.subList(next, moved.size()).forEach(this::insert);
  }

  private void insert(Elsewhere bead) {
    for (int version = 0; version < bead.sentences().size(); version++) {
      add(version, bead.sentences().get(version));
    }
    endBead(bead.fields(), bead.place());
  }

  /**
   * The alignment of everything that was added.
   *
   * @param order indices of versions, in the order wanted
   * @param file what messages call the input
   * @param digest of the input's bytes
   * @throws InputException if there are fewer than two versions
   */
  public Alignment build(List<Integer> order, String file, String digest) throws InputException {
    if (order.size() < 2) {
      throw new InputException(
          Problem.of(
              file,
              versions.isEmpty()
                  ? "it holds no text"
                  : "it holds text in one language only (" + versions.get(0).language() + ")",
              "an alignment needs two versions; name a file that holds them"));
    }
    settle();
    List<SegmentedDocument> documents = new ArrayList<>();
    for (int version : order) {
      documents.add(bounded(file, () -> versions.get(version).build(digest)));
    }
    return Alignment.of(documents, beads(order));
  }

  /**
   * One of the versions as a text of its own, one sentence per line.
   *
   * @param ownFile the input's own name
   * @param file what messages call the input
   * @param digest of the input's bytes
   */
  SegmentedDocument layOut(int version, String ownFile, String file, String digest)
      throws InputException {
    settle();
    return bounded(file, () -> versions.get(version).layOut(ownFile, digest));
  }

  private static SegmentedDocument bounded(String file, Supplier<SegmentedDocument> document)
      throws InputException {
    try {
      return document.get();
    } catch (ArithmeticException e) {
      throw new InputException(
          Problem.of(
              file, "its text in one language exceeds 2^31 characters", "split it into parts"),
          e);
    }
  }

  private List<Bead> beads(List<Integer> order) {
    List<Bead> beads = new ArrayList<>(drafts.size());
    int[] starts = new int[versions.size()];
    for (Draft draft : drafts) {
      List<Span> runs = new ArrayList<>(order.size());
      for (int version : order) {
        int start = starts[version];
        int end = draft.end(version);
        runs.add(new Span(start, end));
        starts[version] = end;
      }
      BeadFields fields = draft.fields;
      List<Span> counterpart =
          fields.counterpart().size() == runs.size() ? fields.counterpart() : List.of();
      beads.add(
          Bead.of(runs, fields.confidence(), fields.annotations()).withCounterpart(counterpart));
    }
    return withPairs(beads);
  }

  private List<Bead> withPairs(List<Bead> beads) {
    Map<Integer, List<Integer>> pairs = new HashMap<>();
    for (int index = 0; index < beads.size(); index++) {
      int pair = drafts.get(index).place.pair();
      if (pair > 0) {
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(index);
      }
    }
    for (List<Integer> parts : pairs.values()) {
      List<Bead> together = parts.stream().map(beads::get).toList();
      for (int part : parts) {
        Bead bead = beads.get(part);
        if (parts.size() > 1 && bead.counterpart().isEmpty()) {
          beads.set(part, bead.withCounterpart(counterpart(bead, together)));
        }
      }
    }
    return beads;
  }

  /** What the parts of a moved pair have of the versions that one of them lacks. */
  private static List<Span> counterpart(Bead bead, List<Bead> parts) {
    List<Span> counterpart = new ArrayList<>();
    for (int version = 0; version < bead.runs().size(); version++) {
      Span run = new Span(0, 0);
      for (Bead part : parts) {
        Span other = part.runs().get(version);
        if (bead.runs().get(version).isEmpty() && !other.isEmpty()) {
          run =
              run.isEmpty()
                  ? other
                  : new Span(
                      Math.min(run.start(), other.start()), Math.max(run.end(), other.end()));
        }
      }
      counterpart.add(run);
    }
    return counterpart;
  }
}
