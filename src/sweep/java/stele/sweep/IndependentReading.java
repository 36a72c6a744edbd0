package stele.sweep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a document as something reads it that shares no code with the readers here. */
enum IndependentReading {
  DOCX(
      ".docx .docm .dotx .dotm",
      parts(
          "word/(document\\d?|footnotes|endnotes)\\.xml", "t delText", "p tab br cr rt rubyBase")),
  PPTX(".pptx .pptm .ppsx .ppsm .potx", parts("ppt/(slides|notesSlides)/[^/]+\\.xml", "t", "p br")),
  XLSX(
      ".xlsx .xlsm .xltx",
      parts("xl/sharedStrings\\.xml|xl/worksheets/[^/]+\\.xml", "t", "si is r rPh")),
  ODT(
      ".odt .ott",
      parts(
          "content\\.xml",
          "p h",
          "p h s tab line-break note-citation annotation creator date frame title desc ruby-text")),
  RTF(".rtf", pandoc("rtf")),
  EPUB(".epub", pandoc("epub")),
  HTML(".html .htm .xhtml", pandoc("html")),
  MARKDOWN(".md .markdown", pandoc("gfm")),
  FB2(".fb2", pandoc("fb2")),
  PDF(
      ".pdf",
      path -> hyphensJoined(run(List.of("pdftotext", "-enc", "UTF-8", path.toString(), "-"))));

  /** The older form of a part; who made a comment, and when. */
  private static final List<String> NO_TEXT = List.of("Fallback", "creator", "date", "date-string");

  private static final long LONGEST_SECONDS = 120;
  private static final Pattern DIVIDED = Pattern.compile("(\\p{L})[-\u00AD\u2010]\\R(?=\\p{L})");

  /** A code page that pandoc takes for windows-1252. */
  private static final Pattern RTF_PAGE =
      Pattern.compile(
          "\\\\ansicpg(?!1252|0\\b)\\d|\\\\fcharset(?:128|129|13\\d|161|162|163|177|178|186|204|222|238)");

  private static final String PHRASES =
      "a|abbr|b|code|em|i|mark|q|s|small|span|strong|sub|u|del|ins";
  private static final Pattern OTHER =
      Pattern.compile("(?s)<!--.*?-->|<sup>|</sup>|</?(?!/?(?:" + PHRASES + ")\\b)[a-zA-Z][^>]*>");
  private static final Pattern INLINE = Pattern.compile("</?[a-zA-Z][^>]*>");

  private interface Reading {
    String read(Path file) throws IOException;
  }

  private final List<String> endings;
  private final Reading reading;

  IndependentReading(String endings, Reading reading) {
    this.endings = List.of(endings.split(" "));
    this.reading = reading;
  }

  /** The one for a file, by the ending of its name. */
  static Optional<IndependentReading> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (IndependentReading reading : values()) {
      if (reading.endings.stream().anyMatch(name::endsWith)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  String text(Path file) throws IOException {
    return reading.read(file);
  }

  /** By way of HTML, so that nothing of how pandoc draws lists and tables gets into the text. */
  private static Reading pandoc(String format) {
    return path -> {
      if (!format.equals("epub") && !isUtf8(path)) {
        throw new IOException("pandoc only reads UTF-8");
      }
      String html =
          run(List.of("pandoc", "--from=" + format, "--to=html", "--wrap=none", path.toString()));
      String text = INLINE.matcher(OTHER.matcher(html).replaceAll(" ")).replaceAll("");
      return text.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&#39;", "'")
          .replace("&amp;", "&");
    };
  }

  private static boolean isUtf8(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Arrays.equals(
            new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes)
        && !RTF_PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
  }

  private static String run(List<String> command) throws IOException {
    Path out = Files.createTempFile("reading", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command.get(0) + " takes too long");
      }
      if (process.exitValue() != 0) {
        throw new IOException(command.get(0) + " fails");
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(out);
    }
  }

  private static String hyphensJoined(String text) {
    return DIVIDED.matcher(text).replaceAll("$1");
  }

  /**
   * All text of some elements in some parts of a packed document.
   *
   * @param names of the parts
   * @param texts local names of the elements that have text
   * @param breaks of those that end a word
   */
  private static Reading parts(String names, String texts, String breaks) {
    Predicate<String> wanted = Pattern.compile(names).asMatchPredicate();
    List<String> holders = List.of(texts.split(" "));
    List<String> ends = List.of(breaks.split(" "));
    return path -> {
      StringBuilder text = new StringBuilder();
      try (ZipFile zip = new ZipFile(path.toFile())) {
        for (ZipEntry entry : zip.stream().filter(e -> wanted.test(e.getName())).toList()) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(in.readAllBytes(), holders, ends, text);
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      return text.toString();
    };
  }

  private static void add(byte[] xml, List<String> holders, List<String> ends, StringBuilder text)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    int depth = 0;
    int aside = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
        int step = event == XMLStreamReader.START_ELEMENT ? 1 : -1;
        depth += holders.contains(reader.getLocalName()) ? step : 0;
        aside += NO_TEXT.contains(reader.getLocalName()) ? step : 0;
        text.append(ends.contains(reader.getLocalName()) ? "\n" : "");
      } else if (depth > 0 && aside == 0 && reader.hasText()) {
        text.append(event == XMLStreamReader.COMMENT ? "" : reader.getText());
      }
    }
    text.append('\n');
  }
}
