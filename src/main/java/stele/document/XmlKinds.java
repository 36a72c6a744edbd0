package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.xml.XmlRoot;

/**
 * Detects the formats that are XML by the outermost element. XML that no reader knows is refused by
 * the name of that element, since its tags are no text.
 */
final class XmlKinds {

  private static final Set<String> DOCBOOK =
      Set.of(
          "book",
          "article",
          "chapter",
          "part",
          "section",
          "sect1",
          "preface",
          "appendix",
          "set",
          "refentry",
          "reference",
          "glossary");

  private static final Pattern ALIGNMENT =
      Pattern.compile("^\\s*\\{(?s:.{0,200}?)\"format\"\\s*:\\s*\"stele-alignment\"");

  /** Bytes at the end in which the outermost element must end. */
  private static final int TAIL = 200;

  /** Elements that a text may show, or a part of a page consist of. */
  private static final Pattern HTML =
      Pattern.compile(
          "a|b|i|u|p|q|s|em|strong|span|div|pre|code|h[1-6]|ul|ol|dl|table|blockquote|center|font|br|hr|sup|sub|small|tt",
          Pattern.CASE_INSENSITIVE);

  private XmlKinds() {}

  /**
   * The format of a source whose name does not show it; empty if it does not begin like XML.
   *
   * @throws InputException if it is XML of another kind
   */
  static Optional<InputFormat> of(Source source) throws InputException {
    Optional<XmlRoot> root = XmlRoot.of(source.head(XmlRoot.HEAD));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<InputFormat> known = known(source, root.get());
    if (known.isPresent() || !isXml(source, root.get())) {
      return known;
    }
    throw unknown(source, root.get());
  }

  /**
   * The same, of a source that its name calls a text: tags alone do not make XML of that.
   *
   * @throws InputException if it declares itself to be XML, of a kind that no reader knows
   */
  static Optional<InputFormat> inText(Source source) throws InputException {
    Optional<XmlRoot> root = XmlRoot.of(source.head(XmlRoot.HEAD));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (root.get().declared()) {
      return of(source);
    }
    return known(source, root.get()).filter(format -> format != InputFormat.HTML);
  }

  /** Whether it is sure that it is no text: it says so, or all of it is well-formed. */
  private static boolean isXml(Source source, XmlRoot root) {
    if (root.declared() || source.file().toLowerCase(Locale.ROOT).endsWith(".xml")) {
      return true;
    }
    byte[] bytes = source.bytes();
    int tail = Math.max(0, bytes.length - TAIL);
    String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).strip();
    return !HTML.matcher(root.name()).matches()
        && end.endsWith(root.name() + ">")
        && MarkupTree.fault(new String(bytes, StandardCharsets.ISO_8859_1)).isEmpty();
  }

  private static Optional<InputFormat> known(Source source, XmlRoot root) throws InputException {
    return switch (root.name()) {
      case "FictionBook" -> Optional.of(InputFormat.FB2);
      case "tt" -> declared(root, InputFormat.TTML);
      case "tmx" -> Optional.of(InputFormat.TMX);
      case "xliff" -> Optional.of(InputFormat.XLIFF);
      case "html", "HTML", "Html" -> Optional.of(InputFormat.HTML);
      case "document" -> office(source, root);
      default -> Optional.empty();
    };
  }

  private static Optional<InputFormat> declared(XmlRoot root, InputFormat format) {
    return root.declared() ? Optional.of(format) : Optional.empty();
  }

  private static Optional<InputFormat> office(Source source, XmlRoot root) throws InputException {
    if (!root.tag().contains("opendocument")) {
      return Optional.empty();
    }
    String type = root.attribute("mimetype").orElse("application/vnd.oasis.opendocument.text");
    if (!type.contains("opendocument.text")) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is a flat OpenDocument file of another kind than text (%s)"
                  .formatted(type.replaceAll("[^ -~]", "?")),
              "open it and save its text as .odt"));
    }
    return Optional.of(InputFormat.FODT);
  }

  private static InputException unknown(Source source, XmlRoot root) {
    String name = root.name().replaceAll("[^ -~]", "?");
    if (name.equals("wordDocument")
        || (name.equals("package") && root.tag().contains("xmlPackage"))) {
      return refusal(
          source, "is a Word document written as one XML file", "open it and save it as .docx");
    }
    if (root.tag().contains("docbook.org") || DOCBOOK.contains(name)) {
      return refusal(
          source,
          "is DocBook (its outermost element is <%s>), which is not read".formatted(name),
          "turn it into HTML with its style sheets or a converter, and give that");
    }
    return refusal(
        source,
        "is XML of a kind that is not read (its outermost element is <%s>)".formatted(name),
        "turn it into HTML or plain text, and give that");
  }

  private static InputException refusal(Source source, String cause, String advice) {
    return new InputException(Problem.of(source.name(), cause, advice));
  }

  /**
   * Refuses an alignment, whose notation is no text.
   *
   * @param head the first characters of the source
   */
  static void refuseAlignment(Source source, String head) throws InputException {
    if (ALIGNMENT.matcher(head).find()) {
      throw refusal(
          source,
          "is an alignment (Alignment JSON) and no text",
          "give it to a command that reads alignments, such as convert, check or report");
    }
  }

  /**
   * Whether the file is of this format, as its name or the user says.
   *
   * @throws InputException if it is not
   */
  static void check(Source source, InputFormat format, String root) throws InputException {
    Optional<XmlRoot> found = XmlRoot.of(source.head(XmlRoot.HEAD));
    if (found.isEmpty() || !found.get().name().equals(root)) {
      throw new InputException(
          Problem.of(
              source.name(),
              source.size() == 0
                  ? "is empty, so it is not " + format.label()
                  : "is not %s: %s"
                      .formatted(
                          format.what(),
                          found.isEmpty()
                              ? "it does not begin like XML"
                              : "its outermost element is <%s>".formatted(found.get().name())),
              Remedy.of(Remedy.Kind.NAME_FORMAT)));
    }
  }
}
