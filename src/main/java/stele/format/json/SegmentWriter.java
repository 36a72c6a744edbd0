package stele.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.io.JsonRow;
import stele.io.Utf8;

/** Writes the segments of one document: as lines, or as JSON with their places. */
public enum SegmentWriter {
  /** One segment per line, a blank line between paragraphs: what {@code --segmented} reads. */
  LINES {
    @Override
    public void write(SegmentedDocument document, OutputStream out) throws IOException {
      Writer lines = Utf8.writerTo(out);
      for (int i = 0; i < document.size(); i++) {
        if (i > 0 && document.startsParagraph(i)) {
          lines.write("\n");
        }
        lines.write(document.textOf(new Span(i, i + 1)) + "\n");
      }
      lines.flush();
    }
  },

  /** Structure and segments as Alignment JSON has them; places are UTF-16 code units. */
  JSON {
    @Override
    public void write(SegmentedDocument document, OutputStream out) throws IOException {
      Writer json = Utf8.writerTo(out);
      Map<String, Object> head = new LinkedHashMap<>();
      head.put("language", document.language().tag());
      head.put("file", document.file());
      head.put("sha256", document.sha256());
      String opening = JsonRow.of(head);
      json.write(opening.substring(0, opening.length() - 1));
      if (!document.structure().isEmpty()) {
        json.write(", \"structure\": [\n");
        AlignmentJsonWriter.writeRows(json, "  ", document.structure(), StructureFields::of);
        json.write("]");
      }
      json.write(", \"segments\": [\n");
      AlignmentJsonWriter.writeRows(json, "  ", document.segments(), AlignmentJsonWriter::fields);
      json.write("]}\n");
      json.flush();
    }
  };

  /** Writes all segments and flushes; the stream stays open. */
  public abstract void write(SegmentedDocument document, OutputStream out) throws IOException;
}
