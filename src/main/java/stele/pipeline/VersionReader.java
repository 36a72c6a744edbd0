package stele.pipeline;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.read.PlainTextReader;
import stele.read.SegmentedTextReader;
import stele.read.Source;
import stele.read.TextDecoder;
import stele.segment.SegmentationOptions;
import stele.segment.Segmenter;
import stele.segment.SrxRuleException;

/** Reads one version and splits it into segments. Stateless but for standard input. */
public final class VersionReader {

  /** UTF-16 code units of pre-split text that are put together to tell its language. */
  private static final int SAMPLE = 20_000;

  private final InputStream standardInput;
  private final SegmentationOptions segmentation;

  /**
   * @param segmentation how texts are split that are not split already
   */
  public VersionReader(InputStream standardInput, SegmentationOptions segmentation) {
    this.standardInput = standardInput;
    this.segmentation = segmentation;
  }

  /**
   * The segments of a version.
   *
   * @throws InputException if it cannot be read, or its language cannot be told
   */
  public PreparedVersion read(VersionInput input) throws InputException {
    TextDecoder decoder =
        input.encoding().isPresent()
            ? TextDecoder.ofName(input.encoding().get())
            : TextDecoder.automatic();
    Source source = Source.open(input.name(), standardInput);
    return input.segmented()
        ? presplit(input, new SegmentedTextReader(decoder).read(source, Language.UNDETERMINED))
        : split(input, new PlainTextReader(decoder).read(source, Language.UNDETERMINED));
  }

  private static PreparedVersion presplit(VersionInput input, SegmentedDocument document)
      throws InputException {
    String sample = sampleOf(document.segments());
    LanguageChoice choice = LanguageChoice.of(input, document.file(), sample);
    return new PreparedVersion(
        document.withLanguage(choice.language()), "", choice, false, List.of());
  }

  private PreparedVersion split(VersionInput input, Document document) throws InputException {
    String text = document.text();
    LanguageChoice choice = LanguageChoice.of(input, document.file(), text);
    Segmenter segmenter = Segmenter.of(choice.language(), segmentation);
    SegmentedDocument split = segment(segmenter, document.withLanguage(choice.language()));
    return new PreparedVersion(
        split,
        text,
        choice,
        segmenter.usesGenericRules() && split.size() > 0,
        srxWarnings(segmenter, choice.language()));
  }

  private static SegmentedDocument segment(Segmenter segmenter, Document document)
      throws InputException {
    try {
      return segmenter.segment(document);
    } catch (SrxRuleException e) {
      throw new InputException(e.problem(), e);
    }
  }

  private List<Problem> srxWarnings(Segmenter segmenter, Language language) {
    if (segmentation.srx().isEmpty() || segmenter.rules() == Segmenter.Rules.SRX) {
      return List.of();
    }
    return List.of(
        Problem.of(
            segmentation.srx().get().file(),
            "maps no rules to '%s', so its sentences are split by those of Stele"
                .formatted(language),
            "add a language map to the file"));
  }

  private static String sampleOf(List<Segment> segments) {
    StringBuilder sample = new StringBuilder();
    Iterator<Segment> rest = segments.iterator();
    while (rest.hasNext() && sample.length() < SAMPLE) {
      sample.append(rest.next().text()).append('\n');
    }
    return sample.toString();
  }
}
