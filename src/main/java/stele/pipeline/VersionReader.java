package stele.pipeline;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.document.DocumentReaders;
import stele.document.SegmentedTextReader;
import stele.format.SideReader;
import stele.io.AlignmentSource;
import stele.io.FileNameLanguage;
import stele.io.Source;
import stele.io.TextDecoder;
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
    if (!input.segmented() && SideReader.hasSides(input.name())) {
      return side(input);
    }
    TextDecoder decoder =
        input.encoding().isPresent()
            ? TextDecoder.ofName(input.encoding().get())
            : TextDecoder.automatic();
    Source source = Source.open(input.name(), standardInput);
    List<Problem> remarks = new ArrayList<>();
    PreparedVersion version =
        input.segmented()
            ? presplit(
                input,
                new SegmentedTextReader(decoder.telling(remarks::add))
                    .read(source, Language.UNDETERMINED))
            : split(
                input,
                DocumentReaders.of(input.format(), decoder, remarks::add)
                    .read(source, Language.UNDETERMINED));
    return version.withRemarks(remarks);
  }

  /** One side of a memory or an XLIFF file; which one its language says. */
  private PreparedVersion side(VersionInput input) throws InputException {
    Optional<Language> language =
        input.language().or(() -> FileNameLanguage.of(Path.of(input.name()).getFileName() + ""));
    Optional<Charset> encoding =
        input.encoding().isPresent()
            ? Optional.of(TextDecoder.charset(input.encoding().get()))
            : Optional.empty();
    SideReader.Side side =
        SideReader.read(AlignmentSource.of(input.name(), standardInput), language, encoding);
    List<Problem> warnings = new ArrayList<>(side.warnings());
    SegmentedDocument document = side.document();
    if (language.isEmpty()) {
      warnings.add(
          Problem.of(
              input.label(),
              "its source side, '" + document.language() + "', is read",
              "say which side with " + input.languageOption()));
    }
    Language chosen = language.orElse(document.language());
    return new PreparedVersion(
        document.withLanguage(chosen).withId(chosen.tag()),
        laidOut(document),
        new LanguageChoice(chosen, basis(input, language), Optional.empty()),
        false,
        warnings);
  }

  private static LanguageChoice.Basis basis(VersionInput input, Optional<Language> language) {
    if (language.isEmpty()) {
      return LanguageChoice.Basis.SOURCE_SIDE;
    }
    return input.language().isPresent()
        ? LanguageChoice.Basis.ASKED
        : LanguageChoice.Basis.FILE_NAME;
  }

  /** The text that the places of a side point into, line breaks between its segments. */
  private static String laidOut(SegmentedDocument document) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : document.segments()) {
      text.append("\n".repeat(segment.span().start() - text.length())).append(segment.text());
    }
    return text.append(text.isEmpty() ? "" : "\n").toString();
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
