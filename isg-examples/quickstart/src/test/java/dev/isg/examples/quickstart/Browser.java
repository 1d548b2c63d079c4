package dev.isg.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium without a window, driven through chromedriver by the W3C WebDriver protocol. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, int port, Path chromium, Path profile) throws IOException {
    this.driver = driver;
    ObjectNode options = JSON.createObjectNode();
    options.put("binary", chromium.toString());
    Stream.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1200,1600",
            "--force-prefers-reduced-motion",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile)
        .forEach(options.withArray("args")::add);
    ObjectNode wanted = JSON.createObjectNode();
    ObjectNode always = wanted.putObject("capabilities").putObject("alwaysMatch");
    always.set("goog:chromeOptions", options);
    String sessions = "http://127.0.0.1:" + port + "/session";
    this.session = sessions + "/" + send("POST", sessions, wanted).get("sessionId").asText();
  }

  /** Starts one; empty if this machine has none. CHROMIUM and CHROMEDRIVER name them elsewhere. */
  static Optional<Browser> start(Path profile) throws IOException {
    Path chromium = program("CHROMIUM", "/usr/bin/chromium");
    Path driver = program("CHROMEDRIVER", "/usr/bin/chromedriver");
    if (!Files.isExecutable(chromium) || !Files.isExecutable(driver)) {
      return Optional.empty();
    }
    Process process =
        new ProcessBuilder(driver.toString(), "--port=0").redirectErrorStream(true).start();
    try {
      return Optional.of(new Browser(process, port(process), chromium, profile));
    } catch (IOException | RuntimeException | AssertionError failed) {
      process.destroy();
      throw failed;
    }
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines = driver.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Integer.parseInt(started.group(1));
      }
    }
    throw new IOException("chromedriver ended without a port");
  }

  void open(URI page) throws IOException {
    send("POST", session + "/url", JSON.valueToTree(Map.of("url", page.toString())));
  }

  /** Clicks the first element found by a CSS selector, as a person would. */
  void click(String selector) throws IOException {
    send("POST", session + "/element/" + find(selector) + "/click", JSON.createObjectNode());
  }

  /** The text of an element as it is shown; empty if it is hidden. */
  String text(String selector) throws IOException {
    return send("GET", session + "/element/" + find(selector) + "/text", null).asText();
  }

  String url() throws IOException {
    return send("GET", session + "/url", null).asText();
  }

  /** The answer of a script in the page. */
  JsonNode ask(String script) throws IOException {
    return send(
        "POST",
        session + "/execute/sync",
        JSON.valueToTree(Map.of("script", "return " + script, "args", List.of())));
  }

  private String find(String selector) throws IOException {
    return send(
            "POST",
            session + "/element",
            JSON.valueToTree(Map.of("using", "css selector", "value", selector)))
        .get(ELEMENT)
        .asText();
  }

  private JsonNode send(String method, String url, JsonNode body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() != 200) {
      throw new AssertionError(method + " " + url + ": " + answer.body());
    }
    return JSON.readTree(answer.body()).path("value");
  }

  private HttpResponse<String> answer(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for the browser", stopped);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, null);
    } finally {
      driver.destroy();
    }
  }

  private static Path program(String variable, String usual) {
    return Path.of(Optional.ofNullable(System.getenv(variable)).orElse(usual));
  }
}
