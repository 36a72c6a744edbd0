package stele.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Paragraph.Kind;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.io.Source;
import stele.io.TextDecoder;

/** What the parts of one Word document share while it is read. */
final class DocxReading {

  /** Documents within documents; more is an attack. */
  private static final int DEEPEST = 5;

  private final Source source;
  private final OfficePackage parts;
  private final Language language;
  private final TextDecoder decoder;
  private final Consumer<Problem> warnings;
  private final int depth;
  private final DocxStyles styles;
  private final ExtractedText text;
  private final SymbolText symbols = new SymbolText();
  private final TableCells tables = new TableCells();
  private final Map<String, Integer> missing = new TreeMap<>();

  DocxReading(
      Source source,
      OfficePackage parts,
      String main,
      Language language,
      TextDecoder decoder,
      Consumer<Problem> warnings,
      int depth)
      throws InputException {
    this.source = source;
    this.parts = parts;
    this.language = language;
    this.decoder = decoder;
    this.warnings = warnings;
    this.depth = depth;
    this.text = new ExtractedText(source);
    this.styles = DocxStyles.read(parts, main);
  }

  DocxStyles styles() {
    return styles;
  }

  SymbolText symbols() {
    return symbols;
  }

  TableCells tables() {
    return tables;
  }

  TextAccount account() {
    return text.account();
  }

  OfficePackage parts() {
    return parts;
  }

  ExtractedText text() {
    return text;
  }

  /** Something that is not read and has no text that could be counted. */
  void miss(String what) {
    missing.merge(what, 1, Integer::sum);
  }

  /** The document, after what is to be said of it. */
  Document document() {
    List<String> said = new ArrayList<>();
    missing.forEach((what, count) -> said.add(count == 1 ? what : what + " (" + count + " times)"));
    if (!said.isEmpty()) {
      warn("not read: " + String.join(", ", said));
    }
    symbols.unknown().ifPresent(this::warn);
    return text.document(language, warnings);
  }

  private void warn(String what) {
    warnings.accept(Problem.of(source.name(), what, Remedy.of(Remedy.Kind.SEE_TEXT)));
  }

  /**
   * The paragraphs of a document of another format that stands in this one ({@code w:altChunk}).
   */
  List<TextBlock> chunk(String from, String id) throws InputException {
    Optional<OfficePackage.Relation> relation = parts.relation(from, id);
    String name = relation.map(OfficePackage.Relation::target).orElse("");
    Optional<byte[]> content =
        relation.isEmpty() || relation.get().external() ? Optional.empty() : parts.content(name);
    if (content.isEmpty() || depth >= DEEPEST) {
      miss("the part " + (name.isEmpty() ? id : name));
      return List.of();
    }
    Document chunk = document(name, content.get());
    account().see(chunk.text());
    List<TextBlock> blocks = new ArrayList<>();
    for (Paragraph p : chunk.paragraphs()) {
      blocks.add(new TextBlock(p.span().in(chunk.text()), p.kind(), p.level(), p.cell()));
    }
    if (blocks.isEmpty()) {
      chunk.text().lines().forEach(line -> blocks.add(new TextBlock(line, Kind.TEXT)));
    }
    return blocks;
  }

  private Document document(String name, byte[] content) throws InputException {
    String head =
        new String(content, 0, Math.min(512, content.length), StandardCharsets.ISO_8859_1);
    byte[] bytes = WebArchive.isOne(head) ? WebArchive.page(content) : content;
    Source chunk = Source.of(source.name() + ", " + name, bytes);
    InputFormat format = format(chunk, head);
    DocumentReader reader =
        format == InputFormat.DOCX
            ? new DocxReader(decoder, warnings, depth + 1)
            : format.reader(decoder, warnings);
    return reader.read(chunk, language);
  }

  /** By the content: the endings of these parts are often wrong. */
  private static InputFormat format(Source chunk, String head) throws InputException {
    boolean packed = head.startsWith("PK\3\4") || InputFormat.RTF.fits(head);
    if (packed) {
      return FormatDetector.of(chunk);
    }
    boolean markup = head.stripLeading().startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF<");
    return markup || WebArchive.isOne(head) ? InputFormat.HTML : InputFormat.TEXT;
  }
}
