package stele.pipeline;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import stele.document.DocumentReader;
import stele.document.DocumentReaders;
import stele.document.InputFormat;
import stele.document.SegmentedTextReader;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.SideReader;
import stele.io.FileNameLanguage;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.segment.SegmentationOptions;
import stele.segment.Segmenter;
import stele.segment.SrxRuleException;

/** Reads one version and splits it into segments. Stateless. */
final class VersionReader {

  /** UTF-16 code units of pre-split text from which its language is detected. */
  private static final int SAMPLE = 20_000;

  private final SegmentationOptions segmentation;
  private final boolean pageExtras;

  /**
   * @param segmentation how texts are split that are not already split
   * @param pageExtras as in {@link AlignmentOptions}
   */
  VersionReader(SegmentationOptions segmentation, boolean pageExtras) {
    this.segmentation = segmentation;
    this.pageExtras = pageExtras;
  }

  /**
   * The segments of a version.
   *
   * @param position 0-based, among the versions of the alignment
   * @throws InputException if it cannot be read, or its language cannot be detected
   */
  PreparedVersion read(Version input, int position) throws InputException {
    if (isSide(input)) {
      AlignmentFormat format =
          input.format().isPresent()
              ? alignmentFormat(input.format().get())
              : AlignmentFormats.ofInput(input.origin().file()).orElseThrow();
      return side(input, position, source(input.origin()), format);
    }
    TextDecoder decoder = decoder(input);
    Source source = source(input.origin()).whole();
    if (!input.segmented() && format(input).isEmpty()) {
      InputFormat detected = DocumentReaders.detect(source);
      if (detected.isBilingual()) {
        return side(input, position, StreamedSource.of(source), alignmentFormat(detected));
      }
    }
    List<Problem> warnings = new ArrayList<>();
    PreparedVersion version =
        input.segmented()
            ? presplit(
                input,
                position,
                new SegmentedTextReader(decoder.withListener(warnings::add))
                    .read(source, Language.UNDETERMINED))
            : split(
                input,
                position,
                reader(input, decoder, warnings).read(source, Language.UNDETERMINED));
    return version.withEarlier(warnings);
  }

  private static StreamedSource source(Version.Origin origin) throws InputException {
    if (origin instanceof Version.FileOrigin file) {
      return StreamedSource.of(file.path(), file.name());
    }
    if (origin instanceof Version.StreamOrigin stream) {
      return StreamedSource.of(stream.name(), stream.file(), stream.stream());
    }
    Version.TextOrigin text = (Version.TextOrigin) origin;
    return StreamedSource.of(text.name(), utf8(text));
  }

  /** Half a surrogate pair has no bytes in UTF-8. */
  private static byte[] utf8(Version.TextOrigin text) throws InputException {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text.text()));
      byte[] content = new byte[bytes.remaining()];
      bytes.get(content);
      return content;
    } catch (CharacterCodingException e) {
      throw new InputException(
          Problem.of(
              text.name(),
              "it contains half of a surrogate pair, which is not a character",
              "check where the text was cut"),
          e);
    }
  }

  private static boolean isText(Version input) {
    return input.origin() instanceof Version.TextOrigin;
  }

  private static TextDecoder decoder(Version input) throws InputException {
    if (isText(input)) {
      return TextDecoder.of(StandardCharsets.UTF_8);
    }
    return input.encoding().isPresent()
        ? TextDecoder.ofName(input.encoding().get())
        : TextDecoder.automatic();
  }

  /** A string is plain text even if it happens to begin like a document of some format. */
  private static Optional<InputFormat> format(Version input) {
    return isText(input) ? input.format().or(() -> Optional.of(InputFormat.TEXT)) : input.format();
  }

  private static boolean isSide(Version input) {
    return !input.segmented()
        && (input.format().isPresent()
            ? input.format().get().isBilingual()
            : !isText(input) && SideReader.hasSides(input.origin().file()));
  }

  private static AlignmentFormat alignmentFormat(InputFormat bilingual) {
    return AlignmentFormats.ofName(bilingual.label()).orElseThrow();
  }

  private DocumentReader reader(Version input, TextDecoder decoder, List<Problem> warnings) {
    return pageExtras
        ? DocumentReaders.withExtras(format(input), decoder, warnings::add)
        : DocumentReaders.of(format(input), decoder, warnings::add);
  }

  /** One language of a memory or an XLIFF file: the version's, else the source. */
  private static PreparedVersion side(
      Version input, int position, StreamedSource source, AlignmentFormat format)
      throws InputException {
    Optional<Language> language =
        input.language().or(() -> FileNameLanguage.of(input.origin().file()));
    Optional<Charset> encoding =
        input.encoding().isPresent()
            ? Optional.of(TextDecoder.charset(input.encoding().get()))
            : Optional.empty();
    SideReader.Side side = SideReader.read(source, format, language, encoding);
    List<Problem> warnings = new ArrayList<>(side.warnings());
    SegmentedDocument document = side.document();
    if (language.isEmpty()) {
      warnings.add(
          Problem.of(
              input.name(),
              "its source side, '" + document.language() + "', is read",
              Remedies.chooseSide(position)));
    }
    Language chosen = language.orElse(document.language());
    return new PreparedVersion(
        document.withLanguage(chosen).withId(chosen.tag()),
        laidOut(document),
        new LanguageChoice(chosen, basis(input, language), Optional.empty()),
        false,
        warnings);
  }

  private static LanguageChoice.Basis basis(Version input, Optional<Language> language) {
    if (language.isEmpty()) {
      return LanguageChoice.Basis.SOURCE_SIDE;
    }
    return input.language().isPresent()
        ? LanguageChoice.Basis.ASKED
        : LanguageChoice.Basis.FILE_NAME;
  }

  /** The text that the positions of a side refer to, with line breaks between its segments. */
  private static String laidOut(SegmentedDocument document) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : document.segments()) {
      text.append("\n".repeat(segment.span().start() - text.length())).append(segment.text());
    }
    return text.append(text.isEmpty() ? "" : "\n").toString();
  }

  private static PreparedVersion presplit(Version input, int position, SegmentedDocument document)
      throws InputException {
    String sample = sampleOf(document.segments());
    LanguageChoice choice = LanguageChoice.of(input, position, document.file(), sample);
    return new PreparedVersion(
        document.withLanguage(choice.language()),
        "",
        choice,
        false,
        choice.doubt(input.name(), position).stream().toList());
  }

  private PreparedVersion split(Version input, int position, Document document)
      throws InputException {
    String text = document.text();
    LanguageChoice choice = LanguageChoice.of(input, position, document.file(), text);
    Segmenter segmenter = Segmenter.of(choice.language(), segmentation);
    SegmentedDocument split = segment(segmenter, document.withLanguage(choice.language()));
    List<Problem> warnings =
        new ArrayList<>(choice.doubt(input.name(), position).stream().toList());
    warnings.addAll(srxWarnings(segmenter, choice.language()));
    return new PreparedVersion(
        split, text, choice, segmenter.usesGenericRules() && split.size() > 0, warnings);
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
            "maps no rules to '%s', so Stele's own rules split its sentences".formatted(language),
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
