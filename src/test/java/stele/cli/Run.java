package stele.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A call of the tool within this process: how it ended, and what it said where. */
record Run(int exitCode, String out, String err) {

  /** Without a terminal, and with nothing on standard input. */
  static Run of(String... arguments) {
    return on(Terminal.NONE, "", arguments);
  }

  static Run reading(String in, String... arguments) {
    return on(Terminal.NONE, in, arguments);
  }

  static Run on(Terminal terminal, String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            terminal);
    int exitCode = new Main(console).run(arguments);
    return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
