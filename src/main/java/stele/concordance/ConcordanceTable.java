package stele.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import stele.bitext.SegmentedDocument;
import stele.bitext.Span;
import stele.io.JsonRow;
import stele.text.ControlCharacters;
import stele.xml.XmlText;

/** A concordance as TSV, as JSON, and as an HTML page without external resources. */
public final class ConcordanceTable {

  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;color-scheme:light dark}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{border:1px solid #8888;padding:.4rem;text-align:start;vertical-align:top}"
          + "td.n{white-space:nowrap}mark{background:#ffe58a;color:#000}";

  private ConcordanceTable() {}

  /**
   * A header and a line for each hit: {@code bead} (counted from 1), {@code confidence}, and for
   * each version {@code ID found}, the marked words, and {@code ID}, its text. Control characters
   * become spaces.
   */
  public static String tsv(Concordance concordance) {
    List<String> names = new ArrayList<>(List.of("bead", "confidence"));
    for (SegmentedDocument version : concordance.versions()) {
      names.add(version.id() + " found");
      names.add(version.id());
    }
    StringBuilder table = new StringBuilder(line(names));
    for (Concordance.Hit hit : concordance.hits()) {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(hit.bead() + 1));
      cells.add(hit.confidence().written());
      for (Concordance.HitText text : hit.texts()) {
        cells.add(text.marked());
        cells.add(text.text());
      }
      table.append(line(cells));
    }
    return table.toString();
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells.stream().map(ControlCharacters::toOneLine).toList()) + "\n";
  }

  /** One object; {@code bead} counts from 0 like the segments, marks are UTF-16 code units. */
  public static String json(Concordance concordance) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("query", concordance.query());
    fields.put("exact", concordance.exact());
    fields.put("versions", concordance.versions().stream().map(SegmentedDocument::id).toList());
    fields.put("hits", concordance.hits().stream().map(ConcordanceTable::fields).toList());
    return JsonRow.of(fields) + "\n";
  }

  private static Map<String, Object> fields(Concordance.Hit hit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bead", hit.bead());
    hit.confidence().rounded().ifPresent(rounded -> fields.put("confidence", rounded));
    fields.put(
        "segments",
        hit.runs().stream()
            .map(run -> IntStream.range(run.start(), run.end()).boxed().toList())
            .toList());
    fields.put("texts", hit.texts().stream().map(ConcordanceTable::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Concordance.HitText text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", text.text());
    fields.put(
        "marks", text.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList());
    return fields;
  }

  /** A table, one row per hit, with the marked words in {@code mark} elements. */
  public static String html(Concordance concordance) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    String title = "Concordance: " + concordance.query();
    page.append("<meta charset=\"utf-8\">\n<title>").append(escaped(title));
    page.append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>");
    page.append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escaped(title));
    page.append("</h1>\n<p>").append(concordance.hits().size());
    page.append(concordance.hits().size() == 1 ? " place" : " places").append("</p>\n");
    page.append("<table>\n<thead><tr><th>bead</th>");
    for (SegmentedDocument version : concordance.versions()) {
      page.append("<th>").append(escaped(version.id())).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    concordance.hits().forEach(hit -> addRow(page, concordance.versions(), hit));
    return page.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
  }

  private static void addRow(
      StringBuilder page, List<SegmentedDocument> versions, Concordance.Hit hit) {
    page.append("<tr><td class=\"n\">").append(hit.bead() + 1);
    if (hit.confidence().isPresent()) {
      page.append(" (").append(hit.confidence().shown()).append(')');
    }
    page.append("</td>");
    for (int version = 0; version < versions.size(); version++) {
      page.append("<td lang=\"").append(escaped(versions.get(version).language().tag()));
      page.append("\" dir=\"auto\">");
      addMarked(page, hit.texts().get(version));
      page.append("</td>");
    }
    page.append("</tr>\n");
  }

  private static void addMarked(StringBuilder page, Concordance.HitText text) {
    int at = 0;
    for (Span mark : text.marks()) {
      page.append(escaped(text.text().substring(at, mark.start())));
      page.append("<mark>").append(escaped(mark.in(text.text()))).append("</mark>");
      at = mark.end();
    }
    page.append(escaped(text.text().substring(at)));
  }

  private static String escaped(String text) {
    return XmlText.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
