package stele.report;

/**
 * The bar at the foot of the window. The two lists work without JavaScript; controls that need it
 * are hidden without it.
 */
final class ControlsPart {

  private final ReportContent content;
  private final Html html;

  ControlsPart(ReportContent content, Html html) {
    this.content = content;
    this.html = html;
  }

  void write() {
    html.open("div", "id", "bar", "role", "group", "aria-label", "Reading aids").line();
    writeFilter();
    writeSearch();
    writeJump();
    writeTheme();
    html.close().line();
  }

  private void writeFilter() {
    html.open("label").element("span", "Show").text(" ");
    html.open("select", "id", "show", "autocomplete", "off");
    option("", "All rows (" + Figures.count(content.rows().size()) + ")");
    for (RowFilter filter : content.filters()) {
      option(filter.trait(), filter.label() + " (" + Figures.count(filter.rows()) + ")");
    }
    html.close().close().line();
  }

  private void writeSearch() {
    html.open("label", "class", "js").element("span", "Find").text(" ");
    html.empty(
        "input",
        "id",
        "find",
        "type",
        "search",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "title",
        "Key: /",
        "size",
        "14");
    html.close();
    html.element("output", "", "id", "found", "class", "js", "for", "find").line();
  }

  private void writeJump() {
    for (ReportRow row : content.rows()) {
      if (row.isDoubtful()) {
        html.open("span", "class", "nojs");
        html.element("a", "First doubtful row", "href", "#r" + row.number()).close();
        html.open("span", "class", "js jump");
        html.element(
            "button",
            "↑",
            "id",
            "previous",
            "type",
            "button",
            "title",
            PREVIOUS,
            "aria-label",
            PREVIOUS);
        html.element("button", "Next doubtful ↓", "id", "next", "type", "button", "title", NEXT);
        html.close().line();
        return;
      }
    }
  }

  private static final String PREVIOUS = "Previous doubtful row (key: p)";
  private static final String NEXT = "Next doubtful row (key: n)";

  private void writeTheme() {
    html.open("label").element("span", "Colours").text(" ");
    html.open("select", "id", "theme", "autocomplete", "off");
    option("auto", "System");
    option("light", "Light");
    option("dark", "Dark");
    html.close().close().line();
  }

  private void option(String value, String text) {
    html.open("option", "value", value.isEmpty() ? "all" : value).text(text).close();
  }
}
