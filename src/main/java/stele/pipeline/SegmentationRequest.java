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
 * How the user wants texts to be split.
 *
 * @param paragraphs what parts the paragraphs of a plain text
 * @param abbreviations a file of abbreviations
 * @param srx a file of rules
 */
public record SegmentationRequest(
    ParagraphMode paragraphs, Optional<Path> abbreviations, Optional<Path> srx) {

  /** Nothing but what ships with Stele. */
  public static SegmentationRequest standard() {
    return new SegmentationRequest(ParagraphMode.AUTO, Optional.empty(), Optional.empty());
  }

  /**
   * Reads the files.
   *
   * @throws InputException if one cannot be read, or is not what it should be
   */
  public SegmentationOptions read() throws InputException {
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
