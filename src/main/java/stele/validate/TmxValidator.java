package stele.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stele.xml.XmlEncoding;
import stele.xml.XmlFactories;

/**
 * Reads a TMX file once and reports what is wrong with it. Time grows with the file, memory does
 * not: 64 MB at the most for the units seen, and a few buffers.
 */
public final class TmxValidator {

  private final Findings findings;
  private final DtdChecker dtd;
  private final LanguageCodes languages;
  private final UnitChecker units;
  private String headerSource = "";
  private Optional<String> variantLanguage = Optional.empty();
  private Optional<SegmentChecker> segment = Optional.empty();

  /** Names of the open elements, but for those within a segment. */
  private final Deque<String> path = new ArrayDeque<>();

  /** Elements open within the segment. */
  private int depth;

  private TmxValidator(Consumer<Finding> consumer) {
    findings = new Findings(consumer);
    dtd = new DtdChecker(findings);
    languages = new LanguageCodes(findings);
    units = new UnitChecker(findings);
  }

  /**
   * Reads the stream to its end, or to where it stops being XML.
   *
   * @param consumer takes every finding as it is made, those of a unit at its end
   * @throws IOException if the stream cannot be read
   */
  public static ValidationSummary validate(InputStream in, Consumer<Finding> consumer)
      throws IOException {
    TmxValidator validator = new TmxValidator(consumer);
    validator.read(in);
    validator.findings.reached(Integer.MAX_VALUE);
    return validator.summary();
  }

  private ValidationSummary summary() {
    if (!findings.counts().containsKey(Rule.NOT_WELL_FORMED) && units.units() == 0) {
      findings.add(Rule.NO_UNITS, 0, "it holds no translation unit");
    }
    if (languages.distinct() > 2) {
      findings.add(
          Rule.MANY_LANGUAGES,
          0,
          "it is in %d languages; many tools take two".formatted(languages.distinct()));
    }
    return new ValidationSummary(units.units(), languages.variants(), findings.counts());
  }

  private void read(InputStream in) throws IOException {
    byte[] head = in.readNBytes(XmlEncoding.HEAD);
    XmlEncoding encoding = XmlEncoding.of(head);
    Charset charset = EncodingChecker.check(encoding, findings);
    ByteArrayInputStream start = new ByteArrayInputStream(head);
    start.skipNBytes(encoding.markLength());
    XMLStreamReader xml = null;
    try (ScreenedReader reader =
        new ScreenedReader(new SequenceInputStream(start, in), charset, findings)) {
      xml = XmlFactories.lenient().createXMLStreamReader(reader);
      while (xml.hasNext()) {
        handle(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException failure) {
        throw failure;
      }
      reportEnd(e, xml);
    }
  }

  private void reportEnd(XMLStreamException e, XMLStreamReader xml) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String folded = message.toLowerCase(Locale.ROOT);
    boolean cut = folded.contains("unexpected eof") || folded.contains("unexpected end of input");
    int line =
        e.getLocation() != null
            ? e.getLocation().getLineNumber()
            : xml == null ? 1 : xml.getLocation().getLineNumber();
    findings.reached(line);
    findings.add(
        Rule.NOT_WELL_FORMED,
        line,
        cut ? "the file is cut off here" : "it is not well-formed XML (" + message + ")");
  }

  private void handle(XMLStreamReader xml, int event) {
    int line = xml.getLocation().getLineNumber();
    findings.reached(line);
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), attributes(xml), line);
      case XMLStreamConstants.END_ELEMENT -> end(line);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(xml, line, true);
      case XMLStreamConstants.CDATA -> text(xml, line, false);
      case XMLStreamConstants.ENTITY_REFERENCE -> {
        dtd.text(false, line);
        findings.add(
            Rule.UNKNOWN_ENTITY,
            line,
            "&%s; is not an entity of XML itself, and readers need not support it"
                .formatted(DtdChecker.shown(String.valueOf(xml.getLocalName()))));
      }
      case XMLStreamConstants.DTD ->
          findings.add(Rule.DOCTYPE, line, "it names a DTD, which some tools look for");
      default -> {}
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private void text(XMLStreamReader xml, int line, boolean mayBeBlank) {
    String text = xml.getText();
    dtd.text(mayBeBlank && text.isBlank(), line);
    if (segment.isPresent()) {
      segment.get().text(text, line);
    }
  }

  private void start(String name, Map<String, String> attributes, int line) {
    dtd.start(name, attributes, line);
    if (segment.isPresent()) {
      depth++;
      segment.get().startElement(name, attributes, line);
      return;
    }
    path.push(name);
    if (!dtd.isRegular()) {
      return;
    }
    TmxDates.check(attributes, line, findings);
    switch (name) {
      case "header" -> header(attributes, line);
      case "tu" -> unit(attributes, line);
      case "tuv" -> variant(attributes, line);
      case "seg" -> segment = Optional.of(new SegmentChecker(findings, line));
      default -> {}
    }
  }

  private void header(Map<String, String> attributes, int line) {
    headerSource = source(attributes, line).orElse("");
    String admin = attributes.get("adminlang");
    if (admin != null) {
      languages.check(admin, line);
    }
  }

  private Optional<String> source(Map<String, String> attributes, int line) {
    String source = attributes.get("srclang");
    if (source == null) {
      return Optional.empty();
    }
    if (source.equals(UnitChecker.ALL)) {
      findings.add(
          Rule.SOURCE_ALL,
          line,
          "its source language is *all*, which each tool reads in its own way");
    } else {
      languages.check(source, line);
    }
    return Optional.of(source);
  }

  private void unit(Map<String, String> attributes, int line) {
    units.start(line, source(attributes, line).orElse(headerSource));
  }

  private void variant(Map<String, String> attributes, int line) {
    String old = attributes.get("lang");
    if (old != null) {
      findings.add(Rule.DEPRECATED, line, "the attribute lang, which xml:lang has replaced");
    }
    String language = attributes.getOrDefault("xml:lang", old);
    variantLanguage = Optional.ofNullable(language);
    if (language != null) {
      languages.variant(language, line);
    }
  }

  private void end(int line) {
    dtd.end(line);
    if (segment.isPresent() && depth > 0) {
      depth--;
      segment.get().endElement();
      return;
    }
    String name = path.pop();
    if (segment.isPresent()) {
      segment.get().finish();
      units.variant(variantLanguage.orElse(""), segment.get());
      segment = Optional.empty();
    } else if (name.equals("tu") && dtd.isRegular()) {
      units.finish();
    }
  }
}
