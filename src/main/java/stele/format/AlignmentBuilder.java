package stele.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    Draft(int[] ends, BeadFields fields) {
      this.ends = ends;
      this.fields = fields;
    }

    int end(int version) {
      return version < ends.length ? ends[version] : 0;
    }
  }

  private final List<VersionBuilder> versions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

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
    int[] ends = new int[versions.size()];
    boolean grown = false;
    for (int version = 0; version < ends.length; version++) {
      ends[version] = versions.get(version).size();
      grown |= ends[version] > (drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end(version));
    }
    if (grown) {
      drafts.add(new Draft(ends, fields));
    }
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
    return beads;
  }
}
