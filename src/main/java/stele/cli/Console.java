package stele.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run.
 *
 * @param out for data; bytes, because what is written is UTF-8 whatever the system's own encoding
 * @param err for messages
 */
record Console(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

  /** The streams of the process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
        Terminal.of(System.getenv(), System.getProperties(), isInteractive()));
  }

  /** Before JDK 22 there is a console only with a terminal; since then it must be queried. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isInteractive() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
