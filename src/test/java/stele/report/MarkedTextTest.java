package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stele.bitext.Segment;
import stele.bitext.Span;

final class MarkedTextTest {

  private static final Segment SEGMENT = Segment.of(new Span(10, 20), 0, "0123456789");

  @Test
  void aMarkIsWhereItsSpanIs() {
    assertThat(written(new Mark(0, new Span(12, 14), Mark.Look.INSERTED)))
        .isEqualTo("01<span class=\"wi\">23</span>456789");
  }

  @Test
  void aMarkBeyondTheSegmentIsCut() {
    assertThat(written(new Mark(0, new Span(0, 12), Mark.Look.FLAGGED)))
        .isEqualTo("<mark class=\"k\">01</mark>23456789");
    assertThat(written(new Mark(0, new Span(18, 99), Mark.Look.FLAGGED)))
        .isEqualTo("01234567<mark class=\"k\">89</mark>");
    assertThat(written(new Mark(0, new Span(30, 40), Mark.Look.FLAGGED))).isEqualTo("0123456789");
  }

  @Test
  void overlappingMarksNest() {
    assertThat(
            written(
                new Mark(0, new Span(11, 14), Mark.Look.MOVED),
                new Mark(0, new Span(13, 15), Mark.Look.FLAGGED)))
        .isEqualTo(
            "0<span class=\"wm\">12</span><mark class=\"k\"><span class=\"wm\">3</span></mark>"
                + "<mark class=\"k\">4</mark>56789");
  }

  @Test
  void lineBreaksBecomeTheJoint() {
    Segment wrapped = Segment.of(new Span(0, 9), 0, "one \r\ntwo");
    Html html = new Html();
    MarkedText.write(wrapped, List.of(), " ", html);
    MarkedText.write(wrapped, List.of(), "", html);

    assertThat(html).hasToString("one twoonetwo");
  }

  @Test
  void anyMarksLeaveTheTextAsItIsAndCoverWhatTheySay() {
    Random random = new Random(1);
    List<Mark.Look> looks = List.of(Mark.Look.values());
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int count = random.nextInt(5); count > 0; count--) {
        int start = random.nextInt(25);
        Mark.Look look = looks.get(random.nextInt(looks.size()));
        marks.add(new Mark(0, new Span(start, start + random.nextInt(8)), look));
      }
      String html = written(marks.toArray(Mark[]::new));

      assertThat(html.replaceAll("<[^>]*>", "")).isEqualTo(SEGMENT.text());
      for (Mark.Look look : Mark.Look.values()) {
        assertThat(covered(html, look)).isEqualTo(expected(marks, look));
      }
    }
  }

  private static String written(Mark... marks) {
    Html html = new Html();
    MarkedText.write(SEGMENT, List.of(marks), " ", html);
    return html.toString();
  }

  /** The digits inside an element of this look. */
  private static String covered(String html, Mark.Look look) {
    StringBuilder digits = new StringBuilder();
    List<String> open = new ArrayList<>();
    for (String token : html.split("(?=<)|(?<=>)", -1)) {
      if (token.startsWith("</")) {
        open.remove(open.size() - 1);
      } else if (token.startsWith("<")) {
        open.add(token);
      } else if (open.stream().anyMatch(tag -> tag.contains("\"" + look.style() + "\""))) {
        digits.append(token);
      }
    }
    return digits.toString();
  }

  private static String expected(List<Mark> marks, Mark.Look look) {
    StringBuilder digits = new StringBuilder();
    for (int place = 10; place < 20; place++) {
      int at = place;
      if (marks.stream()
          .anyMatch(m -> m.look() == look && m.span().start() <= at && at < m.span().end())) {
        digits.append(place - 10);
      }
    }
    return digits.toString();
  }
}
