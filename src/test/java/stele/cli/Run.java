package stele.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One run of the program: its exit code and what it wrote. */
record Run(int code, String out, String err) {

  /** A run without input and without a terminal. */
  static Run of(String... arguments) {
    return with("", Terminal.NONE, arguments);
  }

  static Run with(String input, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            terminal);
    int code = new Main(console).run(arguments);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
