package stele.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import stele.align.MultitextAligner;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.lexicon.PriorKnowledge;
import stele.quality.Correspondence;
import stele.quality.QualityChecks;

/**
 * Versions to an alignment: reads and splits the versions, each in its own thread, and aligns them.
 * The same content gives the same alignment and the same warnings.
 */
final class AlignmentPipeline {

  private final AlignmentOptions options;
  private final Resources resources;
  private final ProgressListener progress;

  AlignmentPipeline(AlignmentOptions options, Resources resources, ProgressListener progress) {
    this.options = options;
    this.resources = resources;
    this.progress = progress;
  }

  /**
   * Aligns the versions of a text, two or more. A version without content is aligned, too, with a
   * warning: all beads are one-sided then.
   *
   * @throws InputException if a file cannot be read, the language of a version cannot be detected,
   *     or no version has any content
   */
  AlignmentResult align(List<Version> inputs) throws InputException {
    List<PreparedVersion> versions = prepare(inputs);
    List<Problem> warnings = warnings(inputs, versions);
    List<SegmentedDocument> documents =
        DocumentIds.assign(versions.stream().map(PreparedVersion::document).toList());
    progress.aligns(documents.stream().map(SegmentedDocument::size).toList());
    KnowledgeReader knowledge =
        new KnowledgeReader(resources, options.lexicons(), options.wordVectors(), warnings);
    List<PriorKnowledge> known = knowledge.read(documents);
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted before aligning");
    }
    Alignment alignment = MultitextAligner.with(known, knowledge.within()).align(documents);
    List<Correspondence> correspondence = Correspondence.of(alignment);
    warnings.addAll(
        TextDoubts.of(
            inputs.stream().map(Version::name).toList(), correspondence, alignment.beads().size()));
    return new AlignmentResult(
        QualityChecks.check(alignment),
        versions.stream().map(PreparedVersion::choice).toList(),
        correspondence,
        warnings);
  }

  /** One version, split, with all warnings about it. */
  PreparedVersion split(Version input) throws InputException {
    progress.reads(input.name());
    PreparedVersion version =
        new VersionReader(resources.segmentation(), options.pageExtras()).read(input, 0);
    List<Problem> warnings = new ArrayList<>();
    if (version.document().size() == 0) {
      warnings.add(Problem.of(input.name(), "there is no text in it", "check the file"));
    }
    warnings.addAll(version.warnings());
    warnings.addAll(LanguageDoubts.of(List.of(input), List.of(version.choice())));
    addGenericRules(List.of(version), warnings);
    return version.withWarnings(warnings);
  }

  private List<PreparedVersion> prepare(List<Version> inputs) throws InputException {
    VersionReader reader = new VersionReader(resources.segmentation(), options.pageExtras());
    List<ReadingThread> threads = new ArrayList<>();
    for (Version input : inputs) {
      progress.reads(input.name());
      ReadingThread thread = new ReadingThread(reader, input, threads.size());
      thread.start();
      threads.add(thread);
    }
    List<PreparedVersion> versions = new ArrayList<>();
    for (ReadingThread thread : threads) {
      versions.add(thread.await());
    }
    return versions;
  }

  private static List<Problem> warnings(List<Version> inputs, List<PreparedVersion> versions)
      throws InputException {
    if (versions.stream().allMatch(version -> version.document().size() == 0)) {
      throw new InputException(
          Problem.general(
              "there is no text to align: %s are empty"
                  .formatted(
                      inputs.stream().map(Version::name).collect(Collectors.joining(" and "))),
              "check that these are the right files"));
    }
    List<Problem> warnings = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < versions.size(); i++) {
      PreparedVersion version = versions.get(i);
      String name = inputs.get(i).name();
      if (version.document().size() == 0) {
        warnings.add(
            Problem.of(name, "there is no text in it, so nothing is paired", "check the file"));
      } else if (!seen.add(version.document().sha256())) {
        warnings.add(
            Problem.of(name, "is the same, byte for byte, as another text", "check the files"));
      }
      warnings.addAll(version.warnings());
    }
    warnings.addAll(
        LanguageDoubts.of(inputs, versions.stream().map(PreparedVersion::choice).toList()));
    addGenericRules(versions, warnings);
    return warnings;
  }

  private static void addGenericRules(List<PreparedVersion> versions, List<Problem> warnings) {
    String languages =
        versions.stream()
            .filter(PreparedVersion::genericRules)
            .map(version -> "'" + version.language() + "'")
            .distinct()
            .collect(Collectors.joining(" and "));
    if (!languages.isEmpty()) {
      warnings.add(GenericRules.note(languages));
    }
  }
}
