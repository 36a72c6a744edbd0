package stele.pipeline;

import java.io.InputStream;
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
import stele.read.SegmentedTextReader;
import stele.read.Source;
import stele.read.TextDecoder;
import stele.read.document.DocumentReaders;
import stele.segment.Segmenter;

/** Reads one version and splits it into segments. Stateless but for standard input. */
public final class VersionReader {

  /** UTF-16 code units of pre-split text that are put together to tell its language. */
  private static final int SAMPLE = 20_000;

  private final InputStream standardInput;

  public VersionReader(InputStream standardInput) {
    this.standardInput = standardInput;
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

  private static PreparedVersion presplit(VersionInput input, SegmentedDocument document)
      throws InputException {
    String sample = sampleOf(document.segments());
    LanguageChoice choice = LanguageChoice.of(input, document.file(), sample);
    return new PreparedVersion(
        document.withLanguage(choice.language()),
        "",
        choice,
        false,
        warnings(choice.doubt(input, sample)));
  }

  private static PreparedVersion split(VersionInput input, Document document)
      throws InputException {
    String text = document.text();
    LanguageChoice choice = LanguageChoice.of(input, document.file(), text);
    Segmenter segmenter = Segmenter.forLanguage(choice.language());
    SegmentedDocument split = segmenter.segment(document.withLanguage(choice.language()));
    return new PreparedVersion(
        split,
        text,
        choice,
        segmenter.usesGenericRules() && split.size() > 0,
        warnings(choice.doubt(input, text)));
  }

  private static List<Problem> warnings(Optional<Problem> doubt) {
    return doubt.isPresent() ? List.of(doubt.get()) : List.of();
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
