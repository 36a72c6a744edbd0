package stele.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stele.align.MultitextAligner;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.quality.QualityChecks;
import stele.segment.SegmentationOptions;

/**
 * From files to an alignment: reads and splits the versions, each in its own thread, and aligns
 * them. The same files give the same alignment and the same warnings.
 */
public final class AlignmentPipeline {

  private final InputStream standardInput;
  private final ProgressListener progress;

  public AlignmentPipeline(InputStream standardInput, ProgressListener progress) {
    this.standardInput = standardInput;
    this.progress = progress;
  }

  /**
   * Aligns the versions of a text. A version without content is aligned, too, with a warning: all
   * beads are one-sided then.
   *
   * @throws InputException if a version cannot be read, its language cannot be told, or no version
   *     has any content
   */
  public AlignmentResult run(AlignmentRequest request) throws InputException {
    SegmentationOptions segmentation = request.segmentation().read();
    List<PreparedVersion> versions = prepare(request.versions(), segmentation);
    List<Problem> warnings = warnings(request.versions(), versions);
    List<SegmentedDocument> documents =
        DocumentIds.assign(versions.stream().map(PreparedVersion::document).toList());
    progress.aligns(documents.stream().map(SegmentedDocument::size).toList());
    KnowledgeReader knowledge =
        new KnowledgeReader(request.lexicons(), request.wordVectors(), warnings);
    Alignment alignment =
        MultitextAligner.with(knowledge.read(documents), knowledge.within()).align(documents);
    return new AlignmentResult(
        QualityChecks.check(alignment),
        versions.stream().map(PreparedVersion::choice).toList(),
        warnings);
  }

  private List<PreparedVersion> prepare(List<VersionInput> inputs, SegmentationOptions segmentation)
      throws InputException {
    VersionReader reader = new VersionReader(standardInput, segmentation);
    List<ReadingThread> threads = new ArrayList<>();
    for (VersionInput input : inputs) {
      progress.reads(input.label());
      ReadingThread thread = new ReadingThread(reader, input);
      thread.start();
      threads.add(thread);
    }
    List<PreparedVersion> versions = new ArrayList<>();
    for (ReadingThread thread : threads) {
      versions.add(thread.await());
    }
    return versions;
  }

  private static List<Problem> warnings(List<VersionInput> inputs, List<PreparedVersion> versions)
      throws InputException {
    if (versions.stream().allMatch(version -> version.document().size() == 0)) {
      throw new InputException(
          Problem.general(
              "there is no text to align: %s are empty"
                  .formatted(
                      inputs.stream()
                          .map(VersionInput::label)
                          .collect(Collectors.joining(" and "))),
              "check that these are the right files"));
    }
    List<Problem> warnings = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < versions.size(); i++) {
      PreparedVersion version = versions.get(i);
      String name = inputs.get(i).label();
      if (version.document().size() == 0) {
        warnings.add(
            Problem.of(name, "there is no text in it, so nothing is paired", "check the file"));
      } else if (!seen.add(version.document().sha256())) {
        warnings.add(
            Problem.of(name, "says the same, byte for byte, as another text", "check the files"));
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
