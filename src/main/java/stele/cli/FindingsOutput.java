package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import stele.io.JsonRow;
import stele.text.ControlCharacters;
import stele.validate.Finding;
import stele.validate.Rule;
import stele.validate.Severity;
import stele.validate.ValidationSummary;

/**
 * Writes findings as they come: at most so many of each rule and file, then the number of those
 * left out.
 */
abstract class FindingsOutput {

  /** Carries a failure to write through the validator, which does not write. */
  static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IOException cause;

    Failure(IOException cause) {
      super(cause);
      this.cause = cause;
    }

    IOException cause() {
      return cause;
    }
  }

  private final OutputStream out;
  private final int most;
  private final Map<Rule, Integer> shown = new EnumMap<>(Rule.class);

  private FindingsOutput(OutputStream out, int most) {
    this.out = out;
    this.most = most;
  }

  void begin() throws IOException {}

  void end() throws IOException {
    out.flush();
  }

  void begin(String file) throws IOException {
    shown.clear();
  }

  final void add(String file, Finding finding) {
    if (most == 0 || shown.merge(finding.rule(), 1, Integer::sum) <= most) {
      try {
        write(file, finding);
      } catch (IOException e) {
        throw new Failure(e);
      }
    }
  }

  abstract void write(String file, Finding finding) throws IOException;

  abstract void end(String file, ValidationSummary summary) throws IOException;

  final void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many findings of a rule were not shown. */
  final long hidden(Rule rule, ValidationSummary summary) {
    return most == 0 ? 0 : Math.max(0, summary.counts().getOrDefault(rule, 0L) - most);
  }

  /** The contents of a file and the number of findings, for programs. */
  static Map<String, Object> fields(ValidationSummary summary) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("units", summary.units());
    fields.put("languages", summary.languages());
    for (Severity severity : Severity.values()) {
      fields.put(severity.word() + "s", summary.count(severity));
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    summary.counts().forEach((rule, count) -> counts.put(rule.id(), count));
    fields.put("rules", counts);
    return fields;
  }

  /** As compilers write it: FILE:LINE: severity: message [rule]. */
  static final class Text extends FindingsOutput {

    Text(OutputStream out, int most) {
      super(out, most);
    }

    @Override
    void write(String file, Finding finding) throws IOException {
      String place = finding.line() > 0 ? file + ":" + finding.line() : file;
      print(
          "%s: %s: %s [%s]\n"
              .formatted(
                  place,
                  finding.rule().severity().word(),
                  ControlCharacters.andFormatToSpaces(finding.message()),
                  finding.rule().id()));
    }

    @Override
    void end(String file, ValidationSummary summary) throws IOException {
      for (Rule rule : summary.counts().keySet()) {
        if (hidden(rule, summary) > 0) {
          print(
              String.format(
                  Locale.ROOT,
                  "%s: %s: %d more of these [%s]\n",
                  file,
                  rule.severity().word(),
                  hidden(rule, summary),
                  rule.id()));
        }
      }
    }
  }

  /** An array of files, a finding a line. */
  static final class Json extends FindingsOutput {

    private boolean firstFile = true;
    private boolean firstFinding = true;

    Json(OutputStream out, int most) {
      super(out, most);
    }

    @Override
    void begin() throws IOException {
      print("[");
    }

    @Override
    void begin(String file) throws IOException {
      super.begin(file);
      print(firstFile ? "\n" : ",\n");
      firstFile = false;
      firstFinding = true;
      print("{\"file\": " + JsonRow.ofValue(file) + ", \"findings\": [");
    }

    @Override
    void write(String file, Finding finding) throws IOException {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("rule", finding.rule().id());
      fields.put("severity", finding.rule().severity().word());
      fields.put("line", finding.line());
      fields.put("message", finding.message());
      print((firstFinding ? "\n  " : ",\n  ") + JsonRow.of(fields));
      firstFinding = false;
    }

    @Override
    void end(String file, ValidationSummary summary) throws IOException {
      String rest = JsonRow.of(fields(summary));
      print((firstFinding ? "" : "\n") + "], " + rest.substring(1));
    }

    @Override
    void end() throws IOException {
      print("\n]\n");
      super.end();
    }
  }
}
