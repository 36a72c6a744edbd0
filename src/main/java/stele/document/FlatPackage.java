package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.Source;

/** An office document whose parts are in one XML file instead of an archive ("Flat OPC"). */
final class FlatPackage {

  private static final String NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";

  /** The XML of Word 2003, which has other elements than that of .docx. */
  private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

  private static final Pattern PART =
      Pattern.compile(
          "<(?:\\w+:)?part\\s[^>]*?\\b(?:\\w+:)?name\\s*=\\s*[\"']/?([^\"']+)[\"'][^>]*>");
  private static final Pattern DATA = Pattern.compile("\\s*<((?:\\w+:)?xmlData)\\b[^>]*>");

  private FlatPackage() {}

  /** Whether a file that begins so is one. */
  static boolean isOne(String head) {
    return head.contains(NAMESPACE);
  }

  /** Whether a presentation and not a text, by the kinds of its parts. */
  static boolean isPresentation(Source source) {
    return text(source).contains("presentationml.");
  }

  /**
   * Refuses the XML of Word 2003 by its name.
   *
   * @throws InputException if a file that begins so is of that kind
   */
  static void refuseOld(Source source, String head) throws InputException {
    if (head.contains(WORD_2003)) {
      throw new InputException(
          Problem.of(
              source.name(), "is a Word document of 2003 (.xml)", "open it and save it as .docx"));
    }
  }

  /** The XML parts by their names; they are in UTF-8 as the whole is. */
  static Map<String, byte[]> parts(Source source) {
    String text = text(source);
    Map<String, byte[]> parts = new HashMap<>();
    Matcher part = PART.matcher(text);
    Matcher data = DATA.matcher(text);
    int at = 0;
    while (part.find(at)) {
      at = part.end();
      if (data.region(at, text.length()).lookingAt()) {
        int end = text.indexOf("</" + data.group(1), data.end());
        if (end >= 0) {
          byte[] content = text.substring(data.end(), end).strip().getBytes(StandardCharsets.UTF_8);
          parts.putIfAbsent(part.group(1), content);
          at = end;
        }
      }
    }
    return parts;
  }

  private static String text(Source source) {
    return new String(source.bytes(), StandardCharsets.UTF_8);
  }
}
