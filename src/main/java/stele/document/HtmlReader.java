package stele.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.io.Source;
import stele.io.TextDecoder;

/**
 * Reads HTML and XHTML as a browser does, but fetches nothing and runs nothing. {@link
 * HtmlLeavings} lists what is left out.
 */
final class HtmlReader implements DocumentReader {

  /** Where a page has to declare its encoding (HTML Standard, 4.2.5.4), with some room. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]*?encoding|<meta[^>]*?charset)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITIES =
      Pattern.compile("<!DOCTYPE[^>\\[]*\\[[^\\]]*<!ENTITY", Pattern.CASE_INSENSITIVE);

  private final TextDecoder decoder;

  HtmlReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public Document read(Source source, Language language) throws InputException {
    ExtractedText text = new ExtractedText(source);
    add(source, source.name(), source.bytes(), decoder, text);
    return text.document(language);
  }

  /**
   * Adds the text of one page.
   *
   * @param page its name in messages
   */
  static void add(Source source, String page, byte[] bytes, TextDecoder decoder, ExtractedText text)
      throws InputException {
    String markup = decoder.decode(source, bytes, declared(bytes));
    if (ENTITIES.matcher(markup.substring(0, Math.min(HEAD, markup.length()))).find()) {
      throw new InputException(
          Problem.of(
              page,
              "declares entities of its own, which could make Stele read files and addresses",
              "open it in a browser and save it as HTML"));
    }
    org.jsoup.nodes.Document parsed = Jsoup.parse(markup);
    parsed.outputSettings(new OutputSettings().prettyPrint(false));
    new HtmlBlocks(text).add(parsed.body());
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1);
    if (name.toLowerCase(java.util.Locale.ROOT).matches("iso-?8859-1|latin-?1|us-ascii|ascii")) {
      return Optional.of(Charset.forName("windows-1252")); // as in the Encoding Standard
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
