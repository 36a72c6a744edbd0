package stele.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stele.bitext.InputException;
import stele.bitext.Paragraph.Kind;

/**
 * The words of a chart (DrawingML): its titles, the names of series and categories, its labels.
 * Categories are there once for each series, and are taken once.
 */
final class ChartText {

  private final XmlPart xml;
  private final TextAccount account;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Set<List<String>> categories = new HashSet<>();
  private final StringBuilder paragraph = new StringBuilder();

  private ChartText(XmlPart xml, TextAccount account) {
    this.xml = xml;
    this.account = account;
  }

  static List<TextBlock> read(XmlPart xml, TextAccount account) throws InputException {
    xml.counting(account, (name, outer) -> name.equals("t"));
    ChartText chart = new ChartText(xml, account);
    xml.read(
        new XmlPart.Tags() {
          @Override
          public void start() throws InputException {
            chart.start();
          }

          @Override
          public void end() {
            chart.end();
          }
        });
    return chart.blocks;
  }

  private void start() throws InputException {
    switch (xml.name()) {
      case "t" -> paragraph.append(xml.content());
      case "br" -> paragraph.append('\n');
      case "cat", "strDim" -> categories();
      case "strCache", "txData" -> values().forEach(this::addValue);
      case "Fallback" -> xml.skip();
      default -> {}
    }
  }

  private void end() {
    if (xml.name().equals("p")) {
      add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private void categories() throws InputException {
    List<String> values = new ArrayList<>();
    xml.within(
        () -> {
          switch (xml.name()) {
            case "numCache", "numLit" -> xml.skip();
            case "v", "pt" -> values.add(xml.content().strip());
            default -> {}
          }
        });
    if (categories.add(values)) {
      values.forEach(this::addValue);
    }
  }

  private List<String> values() throws InputException {
    List<String> values = new ArrayList<>();
    xml.within(
        () -> {
          if (xml.name().equals("v")) {
            values.add(xml.content());
          }
        });
    return values;
  }

  private void addValue(String text) {
    account.see(text);
    add(text);
  }

  private void add(String text) {
    if (!text.isBlank()) {
      blocks.add(new TextBlock(text, Kind.TEXT));
    }
  }
}
