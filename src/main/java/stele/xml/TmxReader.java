package stele.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.xml.TranslationUnit.Property;
import stele.xml.TranslationUnit.Variant;

/**
 * Streams the units of a translation memory: TMX 1.1 to 1.4b as it is found, in memory that does
 * not grow with the file.
 *
 * <p>Tolerant: {@code lang} is read as {@code xml:lang}, header and version may be missing, what is
 * not needed is skipped and counted in {@link Irregularities}. Only XML that is not well-formed, is
 * cut off, or is no TMX is refused. Formatting codes ({@code bpt ept ph it ut sub}) are left out,
 * text they enclose ({@code hi}) is kept; a placeholder between two letters or digits leaves a
 * space, so that {@code one<ph/>two} does not become a word.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b specification</a>
 */
public final class TmxReader implements Closeable {

  /** UTF-16 code units; no sentence is as long, and memory must be bounded. */
  public static final int LONGEST_SEGMENT = 1_000_000;

  private static final int LONGEST_PROPERTY = 1 << 16;

  /** More props and notes of one unit or tuv are skipped. */
  private static final int MOST_PROPERTIES = 1000;

  private static final Set<String> VERSIONS = Set.of("1.1", "1.2", "1.3", "1.4", "1.4b");

  private final XmlCursor xml;
  private final Irregularities irregularities;
  private Optional<String> sourceLanguage = Optional.empty();
  private boolean rootSeen;
  private boolean headerSeen;

  private TmxReader(XmlCursor xml) {
    this.xml = xml;
    this.irregularities = xml.irregularities();
  }

  /**
   * Begins to read; the reader closes the stream.
   *
   * @param file the name of the input in messages
   * @param encoding the one the user named; a byte order mark overrides it
   */
  public static TmxReader open(InputStream in, String file, Optional<Charset> encoding)
      throws InputException, IOException {
    return new TmxReader(XmlCursor.open(in, file, "TMX", encoding, new Irregularities()));
  }

  /** The next unit that holds any text; empty at the end. */
  public Optional<TranslationUnit> next() throws InputException {
    while (true) {
      switch (xml.next()) {
        case START -> {
          Optional<TranslationUnit> unit = start();
          if (unit.isPresent()) {
            return unit;
          }
        }
        case END_OF_FILE -> {
          if (!headerSeen) {
            irregularities.add(XmlIrregularity.NO_HEADER, 1);
            headerSeen = true;
          }
          return Optional.empty();
        }
        case END, TEXT -> {}
      }
    }
  }

  /** The {@code srclang} of the header as it is written; available once a unit has been read. */
  public Optional<String> sourceLanguage() {
    return sourceLanguage;
  }

  public Irregularities irregularities() {
    return irregularities;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  private Optional<TranslationUnit> start() throws InputException {
    String name = xml.name();
    if (!rootSeen) {
      root(name);
      return Optional.empty();
    }
    switch (name) {
      case "header" -> {
        headerSeen = true;
        sourceLanguage = xml.attribute("srclang").map(String::strip);
        xml.skip();
      }
      case "tu" -> {
        return unit();
      }
      default -> {} // body, or something between: a tu may be in it
    }
    return Optional.empty();
  }

  private void root(String name) throws InputException {
    rootSeen = true;
    if (!name.toLowerCase(Locale.ROOT).equals("tmx")) {
      throw xml.problem(
          "it is not well-formed TMX (its root is <" + name + ">, not <tmx>)",
          "name a translation memory");
    }
    Optional<String> version = xml.attribute("version").map(String::strip);
    if (version.isEmpty()) {
      irregularities.add(XmlIrregularity.NO_VERSION, xml.line());
    } else if (!VERSIONS.contains(version.get())) {
      irregularities.add(XmlIrregularity.OTHER_VERSION, xml.line());
    }
  }

  private Optional<TranslationUnit> unit() throws InputException {
    int line = xml.line();
    List<Property> properties = new ArrayList<>();
    List<Variant> variants = new ArrayList<>();
    boolean any = false;
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.END_OF_FILE) {
        throw xml.problem("the file is cut off here", "export it again");
      }
      if (event == XmlCursor.Event.START) {
        if (xml.name().equals("tuv")) {
          any = true;
          variant().ifPresent(variants::add);
        } else {
          property(properties);
        }
      }
    }
    if (!any) {
      irregularities.add(XmlIrregularity.NO_VARIANT, line);
    }
    return variants.isEmpty()
        ? Optional.empty()
        : Optional.of(new TranslationUnit(line, properties, variants));
  }

  /** Takes a prop or a note; skips anything else. */
  private void property(List<Property> properties) throws InputException {
    boolean note = xml.name().equals("note");
    Optional<String> type = note ? Optional.of("note") : xml.attribute("type");
    if ((note || xml.name().equals("prop"))
        && type.isPresent()
        && properties.size() < MOST_PROPERTIES) {
      properties.add(new Property(type.get(), xml.text(LONGEST_PROPERTY)));
    } else {
      xml.skip();
    }
  }

  private Optional<Variant> variant() throws InputException {
    int line = xml.line();
    String language = xml.attribute("xml:lang").or(() -> xml.attribute("lang")).orElse("").strip();
    List<Property> properties = new ArrayList<>();
    Optional<SegmentText> text = Optional.empty();
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.END_OF_FILE) {
        throw xml.problem("the file is cut off here", "export it again");
      }
      if (event == XmlCursor.Event.START) {
        if (xml.name().equals("seg") && text.isEmpty()) {
          text = Optional.of(SegmentText.read(xml));
        } else {
          property(properties);
        }
      }
    }
    return accept(line, language, text, properties);
  }

  private Optional<Variant> accept(
      int line, String language, Optional<SegmentText> text, List<Property> properties) {
    if (text.isEmpty() || text.get().isBlank()) {
      irregularities.add(XmlIrregularity.NO_TEXT, line);
    } else if (language.isEmpty()) {
      irregularities.add(XmlIrregularity.NO_LANGUAGE, line);
    } else if (text.get().tooLong()) {
      irregularities.add(XmlIrregularity.TOO_LONG, line);
    } else {
      if (text.get().hadCodes()) {
        irregularities.add(XmlIrregularity.CODES, line);
      }
      return Optional.of(new Variant(line, language, text.get().text(), properties));
    }
    return Optional.empty();
  }

  /** Warnings about everything skipped or repaired so far. */
  public List<Problem> warnings() {
    return irregularities.problems(xml.file());
  }
}
