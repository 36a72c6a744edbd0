package stele.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import stele.bitext.Span;
import stele.text.Blanks;

/** The sentence rules of LanguageTool, applied by the library it applies them with. */
final class LanguageToolRules {

  private static final String RESOURCE = "/org/languagetool/resource/segment.srx";

  private static final SrxDocument RULES = read();

  private LanguageToolRules() {}

  static byte[] bytes() {
    try (InputStream in = LanguageToolRules.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SrxDocument read() {
    try (InputStreamReader in =
        new InputStreamReader(
            LanguageToolRules.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
      return new Srx2SaxParser(Map.of("validate", false)).parse(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The sentences of a text.
   *
   * @param language a code the rules map; LanguageTool itself asks for {@code ru_two}
   */
  static List<String> split(String language, String text) {
    return spans(language, text).stream().map(span -> span.in(text)).toList();
  }

  /** Where the sentences of a text stand, without the blanks around them. */
  static List<Span> spans(String language, String text) {
    TextIterator pieces = new SrxTextIterator(RULES, language, text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (pieces.hasNext()) {
      int end = start + pieces.next().length();
      Span sentence = Blanks.trim(text, new Span(start, end));
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
