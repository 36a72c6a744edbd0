package stele.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import stele.bitext.InputException;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.segment.ParagraphMode;
import stele.segment.SegmentationOptions;
import stele.segment.SrxDocument;
import stele.segment.UserAbbreviations;

/**
 * How texts are split.
 *
 * @param paragraphs what separates the paragraphs of a plain text
 * @param abbreviations a file of abbreviations that end no sentence, one a line
 * @param srx a file of sentence rules, SRX 2.0
 */
public record SegmentationRequest(
    ParagraphMode paragraphs, Optional<Path> abbreviations, Optional<Path> srx) {

  /** Nothing but what ships with Stele. */
  public static SegmentationRequest standard() {
    return new SegmentationRequest(ParagraphMode.AUTO, Optional.empty(), Optional.empty());
  }

  public SegmentationRequest withParagraphs(ParagraphMode other) {
    return new SegmentationRequest(other, abbreviations, srx);
  }

  public SegmentationRequest withAbbreviations(Path file) {
    return new SegmentationRequest(paragraphs, Optional.of(file), srx);
  }

  public SegmentationRequest withSrx(Path file) {
    return new SegmentationRequest(paragraphs, abbreviations, Optional.of(file));
  }

  /**
   * Reads the files.
   *
   * @throws InputException if one cannot be read, or is not what it should be
   */
  SegmentationOptions read() throws InputException {
    SegmentationOptions defaults = SegmentationOptions.defaults();
    return new SegmentationOptions(
        paragraphs,
        abbreviations.isPresent()
            ? abbreviations(Source.open(abbreviations.get()))
            : defaults.abbreviations(),
        srx.isPresent() ? Optional.of(srx(Source.open(srx.get()))) : defaults.srx());
  }

  private static UserAbbreviations abbreviations(Source source) throws InputException {
    return UserAbbreviations.read(source.name(), TextDecoder.automatic().decode(source));
  }

  private static SrxDocument srx(Source source) throws InputException {
    return SrxDocument.read(source.name(), source.bytes());
  }
}
