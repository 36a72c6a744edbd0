package stele.testing;

import java.nio.file.Path;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.format.json.AlignmentJsonReader;
import stele.pipeline.Stele;
import stele.pipeline.Version;

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
    return Stele.standard()
        .align(Version.file(TEXTS.resolve(source)), Version.file(TEXTS.resolve(target)))
        .alignment();
  }

  /** The alignment made by hand. */
  public static Alignment gold(String version) throws InputException {
    return new AlignmentJsonReader()
        .read(ALIGNMENTS.resolve("letter.en-" + version + ".gold.json"));
  }
}
