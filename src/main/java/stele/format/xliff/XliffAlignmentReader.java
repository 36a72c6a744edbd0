package stele.format.xliff;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import stele.bitext.InputException;
import stele.format.AlignmentBuilder;
import stele.format.BilingualFile;
import stele.format.BilingualReader;
import stele.format.ReadAlignment;
import stele.io.DigestedInput;
import stele.io.StreamedSource;
import stele.xml.Irregularities;
import stele.xml.XmlCursor;

/**
 * Reads XLIFF 1.2, 2.0 and 2.1 as an alignment of two versions: a {@code segment} (1.2: a {@code
 * trans-unit}) is a bead. Metadata that Stele wrote is read back; from other files the notes are,
 * and a reviewed, final or approved state counts as accepted. Tolerant, as {@link XmlCursor} is.
 */
public final class XliffAlignmentReader implements BilingualReader {

  private final Optional<Charset> encoding;

  /**
   * @param encoding the encoding that the user names
   */
  public XliffAlignmentReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    BilingualFile file = open(source);
    return new ReadAlignment(file.alignment(), file.irregularities().problems(source.name()));
  }

  @Override
  public BilingualFile open(StreamedSource source) throws InputException {
    Irregularities irregularities = new Irregularities();
    try (DigestedInput in = new DigestedInput(source.open());
        XmlCursor xml = XmlCursor.open(in, source.name(), "XLIFF", encoding, irregularities)) {
      AlignmentBuilder content = new XliffParser(xml, source.file()).parse();
      List<Integer> order = content.versions() == 0 ? List.of() : List.of(0, 1);
      return new BilingualFile(content, order, irregularities, source, in.sha256());
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }
}
