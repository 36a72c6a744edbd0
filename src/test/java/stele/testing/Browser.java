package stele.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium, spoken to through its driver: the few words of WebDriver that our tests
 * need, and Chromium's own DevTools commands. It has a profile of its own, which is deleted when it
 * closes.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/">WebDriver</a>
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>
 */
public final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The name under which WebDriver hands out elements. */
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Process driver;
  private final Path profile;
  private final String root;
  private final String session;

  private Browser(Process driver, Path profile, String root, String session) {
    this.driver = driver;
    this.profile = profile;
    this.root = root;
    this.session = root + "/session/" + session;
  }

  /** Why there is no browser here; empty where there is one. */
  public static Optional<String> whyAbsent() {
    if (program("chromium").isEmpty()) {
      return Optional.of(
          "there is no chromium here; install the packages chromium, chromium-driver");
    }
    return program("chromedriver").isEmpty()
        ? Optional.of("there is no chromedriver here; install the package chromium-driver")
        : Optional.empty();
  }

  public static Browser open() throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path profile = Files.createTempDirectory("stele-browser");
    Process driver =
        new ProcessBuilder(program("chromedriver").orElseThrow(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("driver.log").toFile())
            .start();
    String root = "http://127.0.0.1:" + port;
    Browser waiting = new Browser(driver, profile, root, "");
    try {
      waiting.awaitDriver();
      JsonNode answer =
          waiting.post(root + "/session", Map.of("capabilities", capabilities(profile)));
      return new Browser(driver, profile, root, answer.get("sessionId").asString());
    } catch (IOException | RuntimeException e) {
      driver.destroy();
      throw e;
    }
  }

  public void go(Path page) throws IOException, InterruptedException {
    post(session + "/url", Map.of("url", page.toUri().toString()));
  }

  /** The value of a JavaScript function body; it may use {@code arguments}. */
  public JsonNode run(String body, Object... arguments) throws IOException, InterruptedException {
    return post(session + "/execute/sync", Map.of("script", body, "args", List.of(arguments)));
  }

  /** Types into an element as a person would. */
  public void type(String selector, String keys) throws IOException, InterruptedException {
    post(session + "/element/" + element(selector) + "/value", Map.of("text", keys));
  }

  /** Presses a key, wherever the focus is. */
  public void press(String key) throws IOException, InterruptedException {
    List<Map<String, String>> strokes =
        List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
    post(
        session + "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
  }

  public void click(String selector) throws IOException, InterruptedException {
    post(session + "/element/" + element(selector) + "/click", Map.of());
  }

  /** A DevTools command. */
  public JsonNode command(String name, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    return post(session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  public void resize(int width, int height) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Light or dark, as the system would ask for it. */
  public void prefer(String scheme) throws IOException, InterruptedException {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  public void allowScripts(boolean allowed) throws IOException, InterruptedException {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Addresses asked for since the last call, from the log of the network. */
  public List<String> requests() throws IOException, InterruptedException {
    List<String> addresses = new ArrayList<>();
    for (JsonNode entry : post(session + "/se/log", Map.of("type", "performance"))) {
      JsonNode message = JSON.readTree(entry.get("message").asString()).get("message");
      if (message.get("method").asString().equals("Network.requestWillBeSent")) {
        addresses.add(message.get("params").get("request").get("url").asString());
      }
    }
    return addresses;
  }

  /** What the page complained about since the last call. */
  public List<String> complaints() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : post(session + "/se/log", Map.of("type", "browser"))) {
      lines.add(entry.get("message").asString());
    }
    return lines;
  }

  /** Keeps what the window shows, as PNG. */
  public void photograph(Path file) throws IOException, InterruptedException {
    keep(file, command("Page.captureScreenshot", Map.of("format", "png")));
  }

  /** Keeps what a printer would get, as PDF. */
  public void print(Path file) throws IOException, InterruptedException {
    keep(file, command("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  @Override
  public void close() throws IOException {
    try {
      send(HttpRequest.newBuilder(URI.create(session)).DELETE());
      driver.destroy();
      driver.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroyForcibly();
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static Map<String, Object> capabilities(Path profile) {
    Map<String, Object> options =
        Map.of(
            "binary",
            program("chromium").orElseThrow(),
            "args",
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile));
    return Map.of(
        "alwaysMatch",
        Map.of(
            "goog:chromeOptions",
            options,
            "goog:loggingPrefs",
            Map.of("performance", "ALL", "browser", "ALL")));
  }

  private void awaitDriver() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        send(HttpRequest.newBuilder(URI.create(root + "/status")).GET());
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end || !driver.isAlive()) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private String element(String selector) throws IOException, InterruptedException {
    Map<String, Object> query = Map.of("using", "css selector", "value", selector);
    return post(session + "/element", query).get(ELEMENT).asString();
  }

  private static void keep(Path file, JsonNode answer) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  private JsonNode post(String address, Object body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    JsonNode value = JSON.readTree(answer.body()).get("value");
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + ": " + value);
    }
    return value;
  }

  private static Optional<String> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
