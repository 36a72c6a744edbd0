package stele.report;

import java.util.List;
import stele.bitext.SegmentedDocument;

/** The frame of the page: head, title and foot. */
final class PagePart {

  private static final String ICON =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
          + "%3Cpath d='M3 16V6a5 5 0 0 1 10 0v10z' fill='%2346617f'/%3E"
          + "%3Cpath d='M5.5 6.5h5m-5 3h5m-5 3h3' stroke='white'/%3E%3C/svg%3E";

  private final ReportContent content;
  private final Html html;
  private final String script = ReportSource.script();

  PagePart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void begin() {
    html.verbatim("<!DOCTYPE html>\n");
    int columns = content.documents().size();
    html.open("html", "lang", "en", "class", "n" + columns);
    html.line();
    writeHead();
    html.open("body").line();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").line();
    writeTitle();
    html.open("main").line();
  }

  void end() {
    html.close().line();
    html.open("footer");
    html.open("p").text("Made by " + content.generator().name() + " ");
    html.text(content.generator().version() + ". The texts:").close();
    html.open("ul");
    for (SegmentedDocument document : content.documents()) {
      html.open("li").isolated(document.id()).text(" ").isolated(document.file());
      if (!document.sha256().isEmpty()) {
        html.text(" SHA-256 ").element("code", document.sha256());
      }
      html.close();
    }
    html.close().close().line();
    html.open("script").verbatim(script).close().line();
    html.close().line();
    html.close().line();
  }

  private void writeHead() {
    String style = "\n" + ReportSource.style(content.documents().size(), content.filters());
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        ContentPolicy.of(style, script));
    html.line();
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    meta("referrer", "no-referrer");
    meta("generator", content.generator().name() + " " + content.generator().version());
    html.element("title", content.title()).line();
    html.empty("link", "rel", "icon", "href", ICON).line();
    html.open("style").verbatim(style).close().line();
    html.close().line();
  }

  private void meta(String name, String value) {
    html.empty("meta", "name", name, "content", value).line();
  }

  private void writeTitle() {
    html.open("header", "class", "top");
    html.element("h1", content.title(), "dir", "auto");
    html.open("p").isolated(content.document(0).id());
    List<SegmentedDocument> others = content.documents().subList(1, content.documents().size());
    html.text(" beside ");
    for (int i = 0; i < others.size(); i++) {
      html.text(i == 0 ? "" : i == others.size() - 1 ? " and " : ", ");
      html.isolated(others.get(i).id());
    }
    html.text(": " + Figures.count(content.rows().size(), "row") + ", ");
    long doubtful = content.rows().stream().filter(ReportRow::isDoubtful).count();
    html.text(doubtful == 0 ? "none" : Figures.count(doubtful));
    html.text(" of them doubtful (confidence below " + content.options().doubtfulBelow() + ").");
    html.close().close().line();
  }
}
