package stele.format.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.bitext.SegmentedDocument;
import stele.format.AlignmentWriter;
import stele.format.BeadFields;
import stele.format.Generator;
import stele.io.AtomicFile;
import stele.text.Blanks;
import stele.xml.XmlFactories;
import stele.xml.XmlText;

/**
 * Writes a translation memory: TMX 1.4 that strict readers accept.
 *
 * <p>A bead, or a moved pair, becomes a unit if it has text in the source version and in another;
 * {@link #select} lists the others, with reasons. A unit's text is what {@link Alignment#textOf}
 * joins, without the characters XML cannot hold. The annotations of the bead are kept beside it: a
 * note in {@code note}, the rest in {@code prop}: {@code x-confidence}, {@code x-bead} (its shape),
 * {@code x-status}, {@code x-moved} for a moved pair, an {@code x-flag} for each flag, and in a tuv
 * of several sentences {@code x-segments}, their lengths in UTF-16 code units.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b specification</a>
 */
public final class TmxWriter implements AlignmentWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Generator generator;
  private final TmxOptions options;

  /** The versions to write, source first; empty for all of them. */
  private final List<Integer> versions;

  private TmxWriter(Generator generator, TmxOptions options, List<Integer> versions) {
    this.generator = generator;
    this.options = options;
    this.versions = versions;
  }

  /** A memory of two versions, which every tool takes. */
  public static TmxWriter ofPair(Generator generator, TmxOptions options, int source, int target) {
    return new TmxWriter(generator, options, List.of(source, target));
  }

  /** A memory of all versions, the first being the source; many tools take only two. */
  public static TmxWriter multilingual(Generator generator, TmxOptions options) {
    return new TmxWriter(generator, options, List.of());
  }

  /** What {@link #write} would write. */
  public TmxSelection select(Alignment alignment) {
    return TmxSelection.of(written(alignment), options);
  }

  @Override
  public void write(Alignment alignment, OutputStream out) throws IOException, InputException {
    write(checkedSource(written(alignment)), select(alignment).units(), out);
  }

  /** What {@link #write} writes, in files of their own; one without a unit if there are none. */
  public List<Part> parts(Alignment alignment, int mostUnits) throws InputException {
    Language source = checkedSource(written(alignment));
    List<TmxUnit> units = select(alignment).units();
    List<Part> parts = new ArrayList<>();
    int start = 0;
    do {
      List<TmxUnit> some =
          units.subList(start, (int) Math.min(units.size(), (long) start + mostUnits));
      parts.add(new Part(some.size(), out -> write(source, some, out)));
      start += some.size();
    } while (start < units.size());
    return parts;
  }

  /**
   * A file of a memory that is written in several.
   *
   * @param size how many units it has
   */
  public record Part(int size, AtomicFile.Content content) {}

  private void write(Language source, List<TmxUnit> units, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XmlFactories.writer(out);
      writeStart(xml, source);
      for (TmxUnit unit : units) {
        writeUnit(xml, unit);
      }
      indent(xml, 1);
      xml.writeEndElement();
      indent(xml, 0);
      xml.writeEndElement();
      indent(xml, 0);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
    }
  }

  /** Beads of a pair have the shapes and the confidences of the pair. */
  private Alignment written(Alignment alignment) {
    return versions.isEmpty() ? alignment : alignment.pair(versions.get(0), versions.get(1));
  }

  /** In a TMX versions differ by language only. */
  private Language checkedSource(Alignment alignment) throws InputException {
    List<Language> tags = new ArrayList<>();
    Set<Language> seen = new HashSet<>();
    for (SegmentedDocument document : alignment.documents()) {
      Language tag = options.tagOf(document);
      tags.add(tag);
      if (tag.isUndetermined()) {
        throw new InputException(
            Problem.of(
                document.file(),
                "its language is not known, and a TMX needs one",
                Remedy.of(Remedy.Kind.NAME_LANGUAGE)));
      }
      if (!seen.add(tag)) {
        throw new InputException(
            Problem.general(
                "a TMX cannot hold two versions in one language (" + tag + ")",
                Remedy.of(
                    Remedy.Kind.RETAG_VERSION,
                    document.id(),
                    document.language().primary() + "-x-other")));
      }
    }
    return tags.get(0);
  }

  private void writeStart(XMLStreamWriter xml, Language source) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    indent(xml, 0);
    if (options.doctype()) {
      xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
      indent(xml, 0);
    }
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    indent(xml, 1);
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", generator.name());
    xml.writeAttribute("creationtoolversion", generator.version());
    xml.writeAttribute(
        "segtype", options.beads() == TmxOptions.Beads.PARAGRAPH ? "paragraph" : "sentence");
    xml.writeAttribute("o-tmf", "stele-alignment");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", source.tag());
    xml.writeAttribute("datatype", "plaintext");
    writeDate(xml);
    indent(xml, 1);
    xml.writeStartElement("body");
  }

  private void writeUnit(XMLStreamWriter xml, TmxUnit unit) throws XMLStreamException {
    indent(xml, 2);
    xml.writeStartElement("tu");
    xml.writeAttribute("tuid", unit.id());
    writeDate(xml);
    Bead bead = unit.bead();
    if (!Blanks.isInvisible(bead.note())) {
      indent(xml, 3);
      xml.writeStartElement(BeadFields.NOTE);
      xml.writeCharacters(XmlText.clean(bead.note()));
      xml.writeEndElement();
    }
    if (bead.confidence().isPresent()) {
      writeProp(xml, 3, TmxProperties.CONFIDENCE, bead.confidence().written());
    }
    writeProp(xml, 3, TmxProperties.BEAD, bead.shape());
    writeProp(xml, 3, TmxProperties.STATUS, bead.status().word());
    if (unit.joined().isMoved()) {
      writeProp(xml, 3, TmxProperties.MOVED, BeadFields.writtenRuns(bead.runs()));
    }
    for (Flag flag : bead.flags()) {
      writeProp(xml, 3, TmxProperties.FLAG, flag.code());
    }
    for (TmxUnit.Tuv variant : unit.variants()) {
      writeVariant(xml, variant);
    }
    indent(xml, 2);
    xml.writeEndElement();
  }

  private static void writeVariant(XMLStreamWriter xml, TmxUnit.Tuv variant)
      throws XMLStreamException {
    indent(xml, 3);
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", variant.language().tag());
    boolean several = variant.lengths().size() > 1;
    if (several) {
      String lengths =
          variant.lengths().stream().map(String::valueOf).collect(Collectors.joining(" "));
      writeProp(xml, 4, TmxProperties.SEGMENTS, lengths);
      indent(xml, 4);
    }
    xml.writeStartElement("seg");
    xml.writeCharacters(variant.text());
    xml.writeEndElement();
    if (several) {
      indent(xml, 3);
    }
    xml.writeEndElement();
  }

  private static void writeProp(XMLStreamWriter xml, int depth, String type, String value)
      throws XMLStreamException {
    indent(xml, depth);
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void writeDate(XMLStreamWriter xml) throws XMLStreamException {
    Optional<Instant> timestamp = options.timestamp();
    if (timestamp.isPresent()) {
      xml.writeAttribute("creationdate", DATE.format(timestamp.get()));
    }
  }

  private static void indent(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
