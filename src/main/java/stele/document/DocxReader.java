package stele.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Document;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Paragraph;
import stele.bitext.Problem;
import stele.io.Source;

/**
 * Reads Word documents (ISO/IEC 29500, WordprocessingML, transitional and strict).
 *
 * <p>The main part in its order, then the footnotes and the endnotes that are referred to. Heads
 * and feet of pages, comments, tables of contents, hidden text and tracked deletions are left out.
 */
final class DocxReader implements DocumentReader {

  @Override
  public Document read(Source source, Language language) throws InputException {
    Map<String, byte[]> parts = ZipEntries.read(source, DocxReader::isText);
    String main = related(source, parts, "_rels/.rels", "").getOrDefault("officeDocument", "");
    if (!parts.containsKey(main)) {
      main = "word/document.xml";
    }
    if (!parts.containsKey(main)) {
      throw new InputException(
          Problem.of(
              source.name(),
              "is damaged, or not a Word document: it has no main part",
              "open it and save it as .docx"));
    }
    return read(source, language, parts, main);
  }

  private static Document read(
      Source source, Language language, Map<String, byte[]> parts, String main)
      throws InputException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Map<String, String> related =
        related(
            source, parts, folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
    DocxStyles styles = DocxStyles.read(source, related.get("styles"), parts);
    DocxBody body = DocxBody.read(source, main, parts.get(main), styles);
    ExtractedText text = new ExtractedText(source);
    for (DocxBody.TextBlock block : body.blocks()) {
      text.add(block.text(), block.kind());
    }
    for (String kind : List.of("footnotes", "endnotes")) {
      String part = related.get(kind);
      if (part != null && parts.containsKey(part)) {
        DocxBody notes = DocxBody.read(source, part, parts.get(part), styles);
        addNotes(body.references(kind), notes.notes(), text);
      }
    }
    return text.document(language);
  }

  private static void addNotes(
      List<String> references, Map<String, List<DocxBody.TextBlock>> notes, ExtractedText text)
      throws InputException {
    for (String id : references) {
      for (DocxBody.TextBlock block : notes.getOrDefault(id, List.of())) {
        text.add(block.text(), Paragraph.Kind.FOOTNOTE);
      }
    }
  }

  /** Pictures, fonts, themes and embedded documents are skipped. */
  private static boolean isText(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.contains("/theme/")
        && !name.contains("/media/")
        && !name.startsWith("customXml/");
  }

  /** The parts a part refers to, by the last word of the kind of relation. */
  private static Map<String, String> related(
      Source source, Map<String, byte[]> parts, String relations, String folder)
      throws InputException {
    Map<String, String> related = new LinkedHashMap<>();
    if (!parts.containsKey(relations)) {
      return related;
    }
    XmlPart xml = XmlPart.open(source, relations, parts.get(relations));
    for (XmlPart.PartEvent e = xml.next(); e != XmlPart.PartEvent.END_OF_PART; e = xml.next()) {
      if (e == XmlPart.PartEvent.START && xml.name().equals("Relationship")) {
        String type = xml.attribute("Type");
        if (!xml.attribute("TargetMode").equals("External")) {
          related.putIfAbsent(
              type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target")));
        }
      }
    }
    return related;
  }

  private static String resolve(String folder, String target) {
    List<String> path = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
