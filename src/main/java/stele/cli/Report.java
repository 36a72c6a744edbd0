package stele.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.io.JsonRow;

/** Messages of a run on standard error: sentences for people, or one JSON object for programs. */
final class Report {

  private final PrintWriter err;
  private final Verbosity verbosity;
  private RemedyWords words;
  private final List<Object> warnings = new ArrayList<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();

  Report(PrintWriter err, Verbosity verbosity, RemedyWords words) {
    this.err = err;
    this.verbosity = verbosity;
    this.words = words;
  }

  /** Words the remedies of later messages in another way. */
  void useWords(RemedyWords others) {
    words = others;
  }

  /** Something may be wrong; the run goes on. Printed even with {@code --quiet}. */
  void warn(List<Problem> problems) {
    for (Problem problem : problems) {
      warnings.add(fields(problem));
      if (!verbosity.json()) {
        err.println("stele: warning: " + problem.message(words::of));
      }
    }
    err.flush();
  }

  /** A detail, for {@code --verbose} only. */
  void detail(String line) {
    if (verbosity.verbose() && !verbosity.json()) {
      err.println(line);
      err.flush();
    }
  }

  /** The result of the run. */
  void summarise(List<String> lines, Map<String, Object> summary) {
    fields.putAll(summary);
    if (!verbosity.quiet() && !verbosity.json()) {
      lines.forEach(err::println);
      err.flush();
    }
  }

  /** The run has failed. A stack trace is only of interest for a bug in the program. */
  void fail(Problem problem, Throwable cause) {
    fields.put("error", fields(problem));
    if (!verbosity.json()) {
      err.println("stele: " + problem.message(words::of));
    }
    if (verbosity.verbose() && !(cause instanceof InputException)) {
      cause.printStackTrace(err);
    }
    err.flush();
  }

  /** The end of the run: prints everything now if it is one JSON object. */
  void close(int exitCode) {
    if (verbosity.json()) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("exitCode", exitCode);
      all.putAll(fields);
      all.put("warnings", warnings);
      err.println(JsonRow.of(all));
    }
    err.flush();
  }

  private Map<String, Object> fields(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    putUnlessEmpty(fields, "file", problem.file());
    putUnlessEmpty(fields, "place", problem.place());
    fields.put("cause", problem.cause());
    putUnlessEmpty(fields, "remedy", words.of(problem.remedy()));
    return fields;
  }

  private static void putUnlessEmpty(Map<String, Object> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }
}
