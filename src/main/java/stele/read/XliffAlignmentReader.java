package stele.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.xml.Findings;
import stele.xml.XmlCursor;

/**
 * Reads XLIFF 1.2, 2.0 and 2.1 as an alignment of two versions: a {@code segment} (1.2: a {@code
 * trans-unit}) is a bead. What Stele itself wrote into metadata comes back; of other files the
 * notes do, and a reviewed, final or approved state counts as accepted. Tolerant, as {@link
 * XmlCursor} is.
 */
public final class XliffAlignmentReader implements AlignmentReader {

  private final Optional<Charset> encoding;

  /**
   * @param encoding what the user says the file is in
   */
  public XliffAlignmentReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public ReadAlignment read(AlignmentSource source) throws InputException {
    Findings findings = new Findings();
    try (DigestedInput in = new DigestedInput(source.open());
        XmlCursor xml = XmlCursor.open(in, source.name(), "XLIFF", encoding, findings)) {
      XliffParser parser = new XliffParser(xml, source.file());
      parser.parse();
      Alignment alignment = parser.alignment(source.name(), in.sha256());
      return new ReadAlignment(alignment, findings.problems(source.name()));
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  /** The two versions, source first. */
  static final List<Integer> SIDES = List.of(0, 1);
}
