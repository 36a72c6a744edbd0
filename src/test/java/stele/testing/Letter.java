package stele.testing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.json.AlignmentJsonReader;
import stele.pipeline.AlignmentPipeline;
import stele.pipeline.AlignmentRequest;
import stele.pipeline.ProgressListener;
import stele.pipeline.VersionInput;

/** The letter as the repository has it. */
public final class Letter {

  private static final Path TEXTS = Path.of("corpora", "letter");
  private static final Path ALIGNMENTS = Path.of("alignments");

  private Letter() {}

  /** The English letter aligned with {@code ru} or {@code ru-abridged}, by the whole pipeline. */
  public static Alignment align(String version) throws InputException {
    return align("letter.en.txt", "letter." + version + ".txt");
  }

  /** Two of its files aligned in this order. */
  public static Alignment align(String source, String target) throws InputException {
    AlignmentRequest request = AlignmentRequest.of(List.of(input(source), input(target)));
    return new AlignmentPipeline(InputStream.nullInputStream(), ProgressListener.NONE)
        .run(request)
        .alignment();
  }

  /** The alignment made by hand. */
  public static Alignment gold(String version) throws InputException {
    return new AlignmentJsonReader()
        .read(ALIGNMENTS.resolve("letter.en-" + version + ".gold.json"));
  }

  private static VersionInput input(String file) {
    return new VersionInput(
        TEXTS.resolve(file).toString(), Optional.empty(), "--from", Optional.empty(), false);
  }
}
