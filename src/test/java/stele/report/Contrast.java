package stele.report;

/** Measures contrast in a page: every text against the ground it stands on. */
final class Contrast {

  /**
   * Texts below 4.5 to 1, or 3 to 1 if large, as {@code faint}, and how many there are as {@code
   * texts}.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3 and relative
   *     luminance</a>
   */
  static final String SCRIPT =
      """
      const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
      const over = (top, ground) => {
        const a = top[3] ?? 1;
        return [0, 1, 2].map((i) => a * top[i] + (1 - a) * ground[i]);
      };
      const ground = (element) => {
        const layers = [];
        for (let each = element; each; each = each.parentElement) {
          const colour = channels(getComputedStyle(each).backgroundColor);
          layers.push(colour);
          if ((colour[3] ?? 1) === 1) break;
        }
        return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
      };
      const faint = [];
      let texts = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || element.closest("script, style, option, .skip")) continue;
        const style = getComputedStyle(element);
        if (style.display === "none" || style.visibility === "hidden") continue;
        texts++;
        const below = ground(element);
        const colour = channels(element.closest("svg") ? style.fill : style.color);
        const [high, low] = [luminance(over(colour, below)), luminance(below)].sort((a, b) => b - a);
        const ratio = (high + 0.05) / (low + 0.05);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        if (ratio < (large ? 3 : 4.5)) {
          faint.push(ratio.toFixed(2) + " " + element.tagName + "." + element.className + " " + node.data.slice(0, 40));
        }
      }
      return { texts, faint };
      """;

  private Contrast() {}
}
