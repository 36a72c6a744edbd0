package stele.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.bitext.InputException;
import stele.bitext.Language;

final class GzipTest {

  private static final byte[] TEXT = "One.\nTwo.\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aPackedFileIsReadAsTheFileInIt() throws Exception {
    Path file = Files.write(folder.resolve("a_en.txt.gz"), packed(TEXT));
    Source source = Source.open(file);

    assertThat(source.bytes()).isEqualTo(TEXT);
    assertThat(source.file()).isEqualTo("a_en.txt");
    assertThat(source.name()).isEqualTo(file.toString());
    assertThat(source.sha256()).isEqualTo(Source.of("a", TEXT).sha256());
    assertThat(FileNameLanguage.of("a_en.txt.gz")).contains(Language.of("en"));
  }

  @Test
  void theBytesDecideAndNotTheName() throws Exception {
    assertThat(Source.open(Files.write(folder.resolve("a.txt"), packed(TEXT))).bytes())
        .isEqualTo(TEXT);
    assertThat(Source.open(Files.write(folder.resolve("a.txt.gz"), TEXT)).bytes()).isEqualTo(TEXT);
    assertThat(Source.open("-", new ByteArrayInputStream(packed(TEXT))).bytes()).isEqualTo(TEXT);
    assertThat(Source.open(Files.write(folder.resolve("b.gz"), new byte[] {0x1F})).bytes())
        .containsExactly(0x1F);
  }

  @Test
  void filesPackedOneAfterAnotherAreOne() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(packed(TEXT));
    both.write(packed(TEXT));

    assertThat(Source.open(Files.write(folder.resolve("a.gz"), both.toByteArray())).bytes())
        .hasSize(2 * TEXT.length);
  }

  @Test
  void aFileThatBreaksOffIsRefused() throws Exception {
    byte[] whole = packed(TEXT);
    for (int length = 2; length < whole.length; length++) {
      Path file = Files.write(folder.resolve("a.gz"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Source.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("a.gz: is a damaged gzip file: ")
          .hasMessageContaining("get it again");
    }
  }

  @Test
  void aBombIsRefusedAlsoWhileItIsStreamed() throws Exception {
    Path file = Files.write(folder.resolve("a.gz"), packed(new byte[70 << 20]));

    assertThatThrownBy(() -> Source.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it unpacks to more than 200 times its size");
    try (InputStream in = StreamedSource.of(file).open()) {
      assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileOfThatNameIsWrittenPacked() throws Exception {
    Path file = folder.resolve("a.txt.gz");
    AtomicFile.write(file, out -> out.write(TEXT));

    assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
    assertThat(Source.open(file).bytes()).isEqualTo(TEXT);
    AtomicFile.writeAll(java.util.Map.of(file, out -> out.write(1)));
    assertThat(Source.open(file).bytes()).containsExactly(1);
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
