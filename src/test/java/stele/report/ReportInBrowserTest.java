package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.format.Samples;
import stele.testing.Browser;
import stele.testing.Recipe;
import stele.testing.SyntheticBitext;
import tools.jackson.databind.JsonNode;

/** The report as Chromium shows it. Keeps screenshots in {@code target/report}. */
final class ReportInBrowserTest {

  private static final Path KEPT = Path.of("target", "report");

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    Optional<String> absent = Browser.whyAbsent();
    Assumptions.assumeTrue(absent.isEmpty(), () -> absent.orElse(""));
    browser = Browser.open();
    page = write("report.html", Reports.content(Reports.checked(), Reports.revision()));
  }

  @AfterAll
  static void closeTheBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openThePage() throws Exception {
    browser.allowScripts(true);
    browser.prefer("light");
    browser.resize(1280, 900);
    browser.go(page);
  }

  @Test
  void nothingIsAskedForFromOutside() throws Exception {
    browser.go(Path.of("/"));
    browser.requests();
    browser.complaints();

    browser.go(page);

    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address).startsWith("file:"));
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.run("return performance.getEntriesByType('resource').length").asInt())
        .isZero();
  }

  @Test
  void thePolicyForbidsWhatASmuggledElementWouldAskFor() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(100);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";

      JsonNode refused =
          browser.run(
              """
              const address = arguments[0];
              const refused = [];
              document.addEventListener("securitypolicyviolation", (e) => refused.push(e.effectiveDirective));
              document.body.append(Object.assign(new Image(), { src: address }));
              const script = document.createElement("script");
              script.textContent = "window.smuggled = true";
              document.body.append(script);
              document.body.insertAdjacentHTML("beforeend", "<p style='color: red' onclick='1'>x</p>");
              const frame = Object.assign(document.createElement("iframe"), { src: address });
              document.body.append(frame);
              return fetch(address)
                .catch(() => new Promise((done) => setTimeout(done, 100)))
                .then(() => [...refused, String(window.smuggled)]);
              """,
              address);

      assertThat(strings(refused))
          .contains("img-src", "connect-src", "frame-src", "script-src-elem", "style-src-attr")
          .endsWith("undefined");
      assertThat(said(server)).isEmpty();
    }
  }

  @Test
  void withScriptsOneCanSearch() throws Exception {
    browser.type("#find", "ЕЖИК");
    awaitTrue("return document.getElementById('found').textContent === '2 rows'");

    assertThat(shownRows()).containsExactly("r1", "r2");
    browser.type("#find", "\uE00C");
    awaitTrue("return document.getElementById('found').textContent === ''");
    assertThat(shownRows()).hasSize(Reports.threeVersions().beads().size());
  }

  @Test
  void aSearchThatFindsNothingSaysSo() throws Exception {
    browser.type("#find", "zeppelin");
    awaitTrue("return document.getElementById('found').textContent === '0 rows'");

    assertThat(shownRows()).isEmpty();
    assertThat(browser.run("return document.getElementById('none').checkVisibility()").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsCanBeFilteredWithAndWithoutScripts(boolean scripts) throws Exception {
    browser.allowScripts(scripts);
    browser.go(page);

    browser.click("#show option[value=m2]");

    assertThat(shownRows()).containsExactly("r3", "r4");
    browser.click("#show option[value=q]");
    assertThat(shownRows()).containsExactly("r2", "r5");
    browser.click("#show option[value=all]");
    assertThat(shownRows()).hasSize(Reports.threeVersions().beads().size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everythingCanBeReadWithAndWithoutScripts(boolean scripts) throws Exception {
    browser.allowScripts(scripts);
    browser.go(page);

    String text = browser.run("return document.body.innerText").asString();

    Alignment alignment = Reports.threeVersions();
    for (int version = 0; version < 3; version++) {
      for (var segment : alignment.documents().get(version).segments()) {
        assertThat(text).contains(segment.text());
      }
    }
    assertThat(text).contains("⚑ numbers differ: 12 in en, 21 in ru-2");
    assertThat(isVisible("#find")).isEqualTo(scripts);
    assertThat(isVisible(".nojs")).isEqualTo(!scripts);
  }

  @Test
  void aKeyAndAButtonJumpToTheNextDoubtfulRow() throws Exception {
    browser.press("n");
    assertThat(focusedRow()).isEqualTo("r2");
    browser.press("n");
    assertThat(focusedRow()).isEqualTo("r5");
    browser.press("n");
    assertThat(focusedRow()).as("round").isEqualTo("r2");
    browser.press("p");
    assertThat(focusedRow()).isEqualTo("r5");
    browser.click("#next");
    assertThat(focusedRow()).isEqualTo("r2");
    assertThat(browser.run("return location.hash").asString()).isEqualTo("#r2");
  }

  @Test
  void withoutScriptsDoubtfulRowsAreLinked() throws Exception {
    browser.allowScripts(false);
    browser.go(page);

    browser.click(".nojs a");
    assertThat(browser.run("return location.hash").asString()).isEqualTo("#r2");
    browser.click("#r2 a.x");
    assertThat(browser.run("return location.hash").asString()).isEqualTo("#r5");
    assertThat(browser.run("return document.querySelectorAll('#r5 a.x').length").asInt()).isZero();
  }

  @Test
  void aPermalinkShowsItsRowEvenIfAFilterHidIt() throws Exception {
    browser.click("#show option[value=q]");
    browser.run("location.hash = '#r1'");
    awaitTrue("return document.getElementById('r1').checkVisibility()");

    assertThat(shownRows()).contains("r1");
  }

  @Test
  void theThemeCanBeChosenAndIsKept() throws Exception {
    String paper = "return getComputedStyle(document.body).backgroundColor";
    String light = browser.run(paper).asString();
    browser.prefer("dark");
    String dark = browser.run(paper).asString();
    assertThat(dark).isNotEqualTo(light);

    browser.click("#theme option[value=light]");
    assertThat(browser.run(paper).asString()).isEqualTo(light);
    browser.go(page);
    assertThat(browser.run(paper).asString()).isEqualTo(light);
    browser.click("#theme option[value=auto]");
    assertThat(browser.run(paper).asString()).isEqualTo(dark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String scheme) throws Exception {
    browser.prefer(scheme);
    browser.run("document.getElementById('words').checked = true");

    JsonNode measured = browser.run(Contrast.SCRIPT);

    assertThat(measured.get("texts").asInt()).isGreaterThan(100);
    assertThat(strings(measured.get("faint"))).isEmpty();
  }

  /** The measure itself: a text that is too faint is seen. */
  @Test
  void aFaintTextIsNoticed() throws Exception {
    browser.run("document.querySelector('#r1 td p').firstChild.parentNode.style.color = '#999'");

    assertThat(strings(browser.run(Contrast.SCRIPT).get("faint")))
        .singleElement()
        .asString()
        .contains("2.");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 700, 1280, 2000})
  void nothingSticksOutOfTheWindow(int width) throws Exception {
    browser.resize(width, 900);

    assertThat(browser.run("return document.scrollingElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(
            strings(
                browser.run(
                    """
                    const width = arguments[0];
                    return [...document.querySelectorAll("body *:not(.skip)")]
                      .filter((each) => !each.closest(".scroll, svg") && each.checkVisibility())
                      .filter((each) => each.getBoundingClientRect().right > width + 0.5)
                      .map((each) => each.outerHTML.slice(0, 200));
                    """,
                    width)))
        .isEmpty();
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      browser.run("scrollTo({ top: 0, behavior: 'instant' })");
      browser.photograph(KEPT.resolve("report-" + width + "-" + scheme + ".png"));
      browser.run(
          "document.getElementById('text').scrollIntoView({ block: 'start', behavior: 'instant' })");
      browser.photograph(KEPT.resolve("text-" + width + "-" + scheme + ".png"));
    }
  }

  @Test
  void columnsStandSideBySideWhereThereIsRoomAndElseBelowEachOther() throws Exception {
    String places =
        "return [...document.getElementById('r1').cells].slice(1).map((c) => c.getBoundingClientRect().left)";
    List<String> wide = strings(browser.run(places));
    browser.resize(320, 640);
    List<String> narrow = strings(browser.run(places));

    assertThat(wide).doesNotHaveDuplicates();
    assertThat(narrow.stream().distinct()).hasSize(1);
    assertThat(
            browser
                .run(
                    "return getComputedStyle(document.querySelector('#r1 td'), '::before').content")
                .asString())
        .isEqualTo("\"en\"");
  }

  @Test
  void cellsOfATableFormOneFrameThatFitsEveryWindow() throws Exception {
    browser.go(write("structure.html", Reports.content(Reports.unchecked(Samples.structured()))));

    for (int width : List.of(320, 360, 1280)) {
      browser.resize(width, 900);
      assertThat(browser.run("return document.scrollingElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(width);
      JsonNode gaps =
          browser.run(
              """
              const rows = [...document.querySelectorAll(".r.tr")].map((row) => row.getBoundingClientRect());
              return rows.slice(1).map((box, i) => Math.round(box.top - rows[i].bottom));
              """);
      assertThat(strings(gaps)).hasSize(4).containsOnly("0");
    }
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      assertThat(strings(browser.run(Contrast.SCRIPT).get("faint"))).isEmpty();
      browser.run("document.getElementById('text').scrollIntoView({ behavior: 'instant' })");
      browser.photograph(KEPT.resolve("structure-" + scheme + ".png"));
    }
  }

  @Test
  void theHeadingsOfTheColumnsStayInSight() throws Exception {
    browser.resize(1280, 400);
    browser.run("document.querySelector('.r:last-child').scrollIntoView({ behavior: 'instant' })");

    assertThat(
            browser
                .run("return document.querySelector('#rows thead').getBoundingClientRect().top")
                .asDouble())
        .isZero();
  }

  @Test
  void rightToLeftTextIsSetFromTheRight() throws Exception {
    browser.go(write("hebrew.html", Reports.content(Reports.unchecked(Reports.rightToLeft()))));

    JsonNode box =
        browser.run(
            """
            const cell = document.querySelector("#r1 td[lang=he]");
            const range = new Range();
            range.selectNodeContents(cell.querySelector("p").firstChild);
            const text = range.getBoundingClientRect();
            const whole = cell.querySelector("p").getBoundingClientRect();
            return { left: text.left - whole.left, right: whole.right - text.right,
              dir: getComputedStyle(cell).direction };
            """);

    assertThat(box.get("dir").asString()).isEqualTo("rtl");
    assertThat(box.get("left").asDouble()).isGreaterThan(box.get("right").asDouble());
  }

  @Test
  void hostileTextsAreShownAsTheyAreAndDoNothing() throws Exception {
    Alignment alignment = Reports.hostile();
    browser.go(write("hostile.html", Reports.content(Reports.hostileChecked())));

    assertThat(browser.run("return window.evil === undefined").asBoolean()).isTrue();
    assertThat(
            browser.run("return document.querySelectorAll('script, img, iframe').length").asInt())
        .isEqualTo(1);
    for (int row = 0; row < alignment.beads().size(); row++) {
      String shown =
          browser
              .run(
                  "return document.querySelector('#r' + arguments[0] + ' td:nth-child(2) p')"
                      + ".textContent",
                  row + 1)
              .asString();
      assertThat(shown).isEqualTo(Reports.shown(alignment.textOf(alignment.beads().get(row), 0)));
    }
    browser.resize(320, 640);
    assertThat(browser.run("return document.scrollingElement.scrollWidth").asInt()).isEqualTo(320);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void onPaperThereIsATableWithItsHeadingsAndNoBar() throws Exception {
    browser.prefer("dark");
    browser.print(KEPT.resolve("report.pdf"));
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));

    assertThat(shownRows()).hasSize(Reports.threeVersions().beads().size());
    assertThat(isVisible("#bar")).isFalse();
    assertThat(
            browser
                .run("return getComputedStyle(document.querySelector('#rows thead')).display")
                .asString())
        .isEqualTo("table-header-group");
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor").asString())
        .isEqualTo("rgb(255, 255, 255)");
    browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  /**
   * As large as a long novel. The limits are far from what is usual (see docs/report.md): they only
   * notice what a reader would call broken. The figures are kept in {@code target/report}.
   */
  @Test
  void tenThousandRowsOpenWithoutPain() throws Exception {
    SyntheticBitext text = Recipe.natural(3, 10_000).withOmission(120, .6, false).make();
    List<Bead> beads =
        text.gold().stream()
            .map(pair -> Bead.auto(List.of(pair.source(), pair.target()), .5 + beadShare(pair)))
            .toList();
    Alignment alignment =
        Alignment.of(
            List.of(
                SyntheticBitext.document("en", text.source(), 5),
                SyntheticBitext.document("ru", text.target(), 5)),
            beads);
    long start = System.nanoTime();
    Path page10000 = write("long.html", Reports.content(Reports.unchecked(alignment)));
    double made = (System.nanoTime() - start) / 1e6;

    browser.go(page10000);
    double loaded =
        browser.run("return performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble();
    double searched =
        millisecondsOf(
            "document.getElementById('find').value = 'a'; "
                + "document.getElementById('show').dispatchEvent(new Event('change'))");
    browser.run(
        "document.getElementById('find').value = ''; "
            + "document.getElementById('show').dispatchEvent(new Event('change'))");
    double jumped = millisecondsOf("document.getElementById('next').click()");
    double filtered = millisecondsOf("document.getElementById('show').value = 'm1'");

    String figures =
        String.format(
            Locale.ROOT,
            "rows %d, size %.1f MB, made in %.0f ms, loaded in %.0f ms, searched in %.0f ms,"
                + " jumped in %.0f ms, filtered in %.0f ms%n",
            alignment.beads().size(),
            Files.size(page10000) / 1e6,
            made,
            loaded,
            searched,
            jumped,
            filtered);
    Files.writeString(KEPT.resolve("ten-thousand-rows.txt"), figures);
    assertThat(alignment.beads().size()).isGreaterThan(9_500);
    assertThat(Files.size(page10000)).as(figures).isLessThan(10_000_000);
    assertThat(loaded).as(figures).isLessThan(20_000);
    assertThat(searched + jumped + filtered).as(figures).isLessThan(20_000);
  }

  private static double beadShare(SyntheticBitext.Pair pair) {
    return pair.source().start() % 50 / 100.0;
  }

  /** Until the page is laid out again. */
  private static double millisecondsOf(String statement) throws Exception {
    return browser
        .run(
            "const start = performance.now(); "
                + statement
                + "; document.body.offsetHeight; return performance.now() - start")
        .asDouble();
  }

  private static Path write(String name, ReportContent content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      HtmlReportWriter.write(content, out);
    }
    return file;
  }

  private static List<String> shownRows() throws Exception {
    return strings(
        browser.run(
            "return [...document.querySelectorAll('.r')].filter((r) => r.checkVisibility())"
                + ".map((r) => r.id)"));
  }

  private static String focusedRow() throws Exception {
    return browser.run("return document.activeElement.closest('.r')?.id ?? ''").asString();
  }

  private static boolean isVisible(String selector) throws Exception {
    return browser
        .run("return document.querySelector(arguments[0]).checkVisibility()", selector)
        .asBoolean();
  }

  private static void awaitTrue(String body) throws Exception {
    for (int tries = 0; tries < 100; tries++) {
      if (browser.run(body).asBoolean()) {
        return;
      }
      Thread.sleep(20);
    }
    assertThat(browser.run(body).asBoolean()).as(body).isTrue();
  }

  /**
   * What was said to the server. Chromium may connect before it asks the policy, and say nothing.
   */
  private static String said(ServerSocket server) throws IOException {
    StringBuilder said = new StringBuilder();
    try {
      while (true) {
        try (Socket visitor = server.accept()) {
          visitor.setSoTimeout(200);
          said.append(firstLine(visitor.getInputStream()));
        }
      }
    } catch (SocketTimeoutException e) {
      return said.toString();
    }
  }

  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    try {
      for (int b = in.read(); b > '\r'; b = in.read()) {
        line.append((char) b);
      }
    } catch (SocketTimeoutException e) {
      // Nothing more is said.
    }
    return line.toString();
  }

  private static List<String> strings(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.isString() ? each.asString() : each.toString()));
    return texts;
  }
}
