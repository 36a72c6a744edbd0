package stele.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class HtmlTest {

  @Test
  void elementsCloseInTheOrderTheyWereOpened() {
    Html html = new Html().open("p", "class", "a \"b\"").text("1 < 2").empty("br");
    html.element("b", "&").close();

    assertThat(html).hasToString("<p class=\"a &quot;b&quot;\">1 &lt; 2<br><b>&amp;</b></p>");
  }

  @Test
  void anAttributeWithoutValueIsABareName() {
    assertThat(new Html().empty("input", "checked", "")).hasToString("<input checked>");
  }

  @Test
  void mistakesOfTheProgramAreNoticed() {
    Html html = new Html();

    assertThatThrownBy(() -> html.open("p", "class")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(html::close).isInstanceOf(NoSuchElementException.class);
  }
}
