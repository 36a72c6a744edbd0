package stele.format.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.bitext.InputException;
import stele.bitext.JoinedBead;
import stele.bitext.MovedPairs;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.Segment;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.format.AlignmentWriter;
import stele.format.BeadFields;
import stele.format.MovedText;
import stele.xml.XmlCodePoints;
import stele.xml.XmlFactories;
import stele.xml.XmlText;

/**
 * Writes XLIFF 2.1: a bead is a unit with one segment, one-sided ones too, in text order. A moved
 * pair is one unit, at the place of its text in the source; its metadata has its beads.
 *
 * <p>Confidence, flags, and the positions of the sentences are in metadata of the group {@code
 * stele}, so that the alignment can be read back completely; the status is in {@code state} and
 * {@code subState}, a note in {@code note}. Characters XML cannot hold become {@code cp} elements.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html">XLIFF
 *     2.1</a>
 */
public final class XliffWriter implements AlignmentWriter {

  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private final MovedText moved;

  /** A writer that keeps moved pairs. */
  public XliffWriter() {
    this(MovedText.KEEP);
  }

  XliffWriter(MovedText moved) {
    this.moved = moved;
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException, InputException {
    check(alignment);
    try {
      write(alignment, XmlFactories.writer(out));
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
    }
  }

  private static void check(Alignment alignment) throws InputException {
    if (alignment.documents().size() != 2) {
      throw new InputException(
          Problem.general(
              "XLIFF holds two versions, but there are " + alignment.documents().size(),
              Remedy.of(Remedy.Kind.CHOOSE_PAIR)));
    }
    for (SegmentedDocument document : alignment.documents()) {
      if (document.language().isUndetermined()) {
        throw new InputException(
            Problem.of(
                document.file(),
                "its language is not known, and an XLIFF file needs one",
                "name its language"));
      }
    }
  }

  private void write(Alignment alignment, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line(xml, 0);
    xml.writeStartElement("xliff");
    xml.writeAttribute("xmlns", "urn:oasis:names:tc:xliff:document:2.0");
    xml.writeAttribute("xmlns:mda", METADATA);
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("srcLang", alignment.documents().get(0).language().tag());
    xml.writeAttribute("trgLang", alignment.documents().get(1).language().tag());
    line(xml, 1);
    xml.writeStartElement("file");
    xml.writeAttribute("id", "f1");
    if (!alignment.documents().get(0).file().isEmpty()) {
      xml.writeAttribute("original", XmlText.clean(alignment.documents().get(0).file()));
    }
    xml.writeAttribute("xml:space", "preserve");
    writeVersions(alignment, xml);
    MovedPairs pairs = MovedPairs.of(alignment);
    for (JoinedBead joined : moved.beads(alignment)) {
      writeUnit(alignment, joined, pairs.place(joined), xml);
    }
    if (alignment.beads().isEmpty()) {
      line(xml, 2);
      xml.writeEmptyElement("group"); // a file must hold something
      xml.writeAttribute("id", "g1");
    }
    line(xml, 1);
    xml.writeEndElement();
    line(xml, 0);
    xml.writeEndElement();
    line(xml, 0);
    xml.writeEndDocument();
    xml.flush();
  }

  private static void writeVersions(Alignment alignment, XMLStreamWriter xml)
      throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("mda:metadata");
    for (int version = 0; version < 2; version++) {
      SegmentedDocument document = alignment.documents().get(version);
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put(XliffMetadata.ID, document.id());
      fields.put(XliffMetadata.FILE, document.file());
      fields.put(XliffMetadata.SHA256, document.sha256());
      writeGroup(xml, 3, XliffMetadata.group(version), fields);
    }
    line(xml, 2);
    xml.writeEndElement();
  }

  private static void writeGroup(
      XMLStreamWriter xml, int depth, String category, Map<String, String> fields)
      throws XMLStreamException {
    line(xml, depth);
    xml.writeStartElement("mda:metaGroup");
    xml.writeAttribute("category", category);
    for (Map.Entry<String, String> field : fields.entrySet()) {
      line(xml, depth + 1);
      xml.writeStartElement("mda:meta");
      xml.writeAttribute("type", field.getKey());
      xml.writeCharacters(XmlText.clean(field.getValue()));
      xml.writeEndElement();
    }
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void writeUnit(
      Alignment alignment, JoinedBead joined, int index, XMLStreamWriter xml)
      throws XMLStreamException {
    Bead bead = joined.bead();
    line(xml, 2);
    xml.writeStartElement("unit");
    xml.writeAttribute("id", "u" + (index + 1));
    line(xml, 3);
    xml.writeStartElement("mda:metadata");
    Map<String, String> fields = fields(alignment, bead);
    if (joined.isMoved()) {
      fields.put(XliffMetadata.MOVED, numbers(joined));
    }
    writeGroup(xml, 4, XliffMetadata.UNIT, fields);
    if (joined.isMoved()) {
      writeParts(alignment, joined, xml);
    }
    line(xml, 3);
    xml.writeEndElement();
    if (!bead.note().isEmpty()) {
      line(xml, 3);
      xml.writeStartElement("notes");
      xml.writeStartElement("note");
      xml.writeCharacters(XmlText.clean(bead.note()));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    line(xml, 3);
    xml.writeStartElement("segment");
    xml.writeAttribute("state", state(bead));
    xml.writeAttribute("subState", XliffMetadata.STATUS_PREFIX + bead.status().word());
    writeSide(xml, "source", alignment, bead, 0);
    if (!bead.runs().get(1).isEmpty()) {
      writeSide(xml, "target", alignment, bead, 1);
    }
    line(xml, 3);
    xml.writeEndElement();
    line(xml, 2);
    xml.writeEndElement();
  }

  private static String numbers(JoinedBead joined) {
    return joined.parts().stream()
        .map(part -> Integer.toString(part + 1))
        .collect(Collectors.joining(" "));
  }

  /** What each bead of a moved pair carries, so that it can be put back into its place. */
  private static void writeParts(Alignment alignment, JoinedBead joined, XMLStreamWriter xml)
      throws XMLStreamException {
    for (int part : joined.parts()) {
      Bead bead = alignment.beads().get(part);
      Map<String, String> fields = fields(alignment, bead);
      fields.put(BeadFields.STATUS, bead.status().word());
      if (!bead.note().isEmpty()) {
        fields.put(BeadFields.NOTE, bead.note());
      }
      writeGroup(xml, 4, XliffMetadata.part(part + 1), fields);
    }
  }

  private static Map<String, String> fields(Alignment alignment, Bead bead) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (bead.confidence().isPresent()) {
      fields.put(BeadFields.CONFIDENCE, bead.confidence().written());
    }
    if (!bead.flags().isEmpty()) {
      fields.put(BeadFields.FLAGS, BeadFields.writtenFlags(bead.flags()));
    }
    for (int version = 0; version < 2; version++) {
      Span run = bead.runs().get(version);
      if (!run.isEmpty()) {
        fields.put(
            XliffMetadata.segments(version), places(alignment.documents().get(version), run));
      }
    }
    if (!bead.counterpart().isEmpty()) {
      fields.put(BeadFields.COUNTERPART, BeadFields.writtenRuns(bead.counterpart()));
    }
    return fields;
  }

  /** {@code start-end/paragraph} of each segment. */
  private static String places(SegmentedDocument document, Span run) {
    return document.segments().subList(run.start(), run.end()).stream()
        .map(segment -> BeadFields.writtenRun(segment.span()) + "/" + segment.paragraph())
        .collect(Collectors.joining(" "));
  }

  private static String state(Bead bead) {
    if (bead.isOneSided() || bead.status() == BeadStatus.REJECTED) {
      return "initial";
    }
    return bead.status() == BeadStatus.AUTO ? "translated" : "reviewed";
  }

  private static void writeSide(
      XMLStreamWriter xml, String element, Alignment alignment, Bead bead, int version)
      throws XMLStreamException {
    SegmentedDocument document = alignment.documents().get(version);
    Span run = bead.runs().get(version);
    line(xml, 4);
    xml.writeStartElement(element);
    writeText(
        xml,
        document.segments().subList(run.start(), run.end()).stream()
            .map(Segment::text)
            .collect(Collectors.joining(document.language().joinsWithoutSpace() ? "" : " ")));
    xml.writeEndElement();
  }

  private static void writeText(XMLStreamWriter xml, String text) throws XMLStreamException {
    int written = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      if (!XmlCodePoints.isAllowed(character)) {
        xml.writeCharacters(text.substring(written, i));
        xml.writeEmptyElement("cp");
        xml.writeAttribute("hex", String.format(Locale.ROOT, "%04X", character));
        written = next;
      }
      i = next;
    }
    xml.writeCharacters(text.substring(written));
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
