package stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class ReliabilityDiagramTest {

  @Test
  void everyBinWithBeadsIsADiscWhoseAreaIsTheirNumber() throws Exception {
    List<JudgedBead> beads = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      beads.add(new JudgedBead(i, OptionalDouble.of(i < 20 ? .5 : .95), i % 2 == 0));
    }

    Document svg = parse(ReliabilityDiagram.svg(Calibration.of(beads)));

    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(radius(svg, 0)).isEqualTo("7.0");
    assertThat(radius(svg, 1)).isEqualTo("14.0");
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("confidence", "share right", "100 beads", "prefers-color-scheme: dark");
  }

  @Test
  void withoutClaimsItSaysSo() throws Exception {
    Document svg = parse(ReliabilityDiagram.svg(Calibration.of(List.of())));

    assertThat(svg.getDocumentElement().getTextContent()).contains("no bead carries a confidence");
  }

  private static String radius(Document svg, int disc) {
    return svg.getElementsByTagName("circle")
        .item(disc)
        .getAttributes()
        .getNamedItem("r")
        .getNodeValue();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
