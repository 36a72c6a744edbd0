package stele.report;

/** The shapes of a picture, as SVG; places and sizes in pixels. */
record Svg(Html html) {

  Html path(String style, String data) {
    return html.open("path", "class", style, "d", data).close();
  }

  Html rectangle(String style, double x, double y, double width, double height) {
    html.open(
        "rect",
        "class",
        style,
        "x",
        Figures.pixels(x),
        "y",
        Figures.pixels(y),
        "width",
        Figures.pixels(width),
        "height",
        Figures.pixels(height));
    return html.close();
  }

  Html text(String style, double x, double y, String anchor, String text) {
    return html.element(
        "text",
        text,
        "class",
        style,
        "x",
        Figures.pixels(x),
        "y",
        Figures.pixels(y),
        "text-anchor",
        anchor);
  }
}
