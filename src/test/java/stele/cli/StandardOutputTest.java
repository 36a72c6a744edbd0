package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard output that takes no more. */
final class StandardOutputTest {

  @TempDir private Path folder;

  @Test
  void aFullDiskIsSaid() throws IOException {
    assertThat(errorsWhenOutputFailsWith("No space left on device"))
        .startsWith("stele: standard output: cannot be written: No space left on device; ");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoReasonForAMessage() throws IOException {
    assertThat(errorsWhenOutputFailsWith("Broken pipe")).isEmpty();
  }

  private String errorsWhenOutputFailsWith(String reason) throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), broken, new PrintWriter(err), Terminal.NONE);
    int code = new Main(console).run("segment", Workspace.in(folder).english());
    assertThat(code).isEqualTo(ExitCode.FAILED);
    return err.toString();
  }
}
