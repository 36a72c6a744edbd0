package stele.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a translation memory of invented sentences, as large as wanted. From the command line:
 *
 * <pre>java -cp target/test-classes:target/classes stele.testing.MemoryGenerator 1000000 m.tmx
 * </pre>
 */
public final class MemoryGenerator {

  private static final int WORDS = 20_000;

  private MemoryGenerator() {}

  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  /** Writes so many units in {@code en} and {@code ru}; always the same ones. */
  public static void write(int units, Path file) throws IOException {
    Random random = new Random(1);
    InventedWords english = InventedWords.of(InventedWords.Script.LATIN, WORDS, random);
    InventedWords russian = InventedWords.of(InventedWords.Script.CYRILLIC, WORDS, random);
    try (Writer tmx =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
      tmx.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
      tmx.write(
          "<header creationtool=\"generator\" creationtoolversion=\"1\" segtype=\"sentence\"");
      tmx.write(
          " o-tmf=\"none\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>\n<body>\n");
      for (int unit = 0; unit < units; unit++) {
        int length = 4 + random.nextInt(14);
        tmx.write("<tu tuid=\"" + unit + "\">\n<prop type=\"x-confidence\">0.9</prop>\n");
        tmx.write("<tuv xml:lang=\"en\"><seg>" + sentence(english, length, random));
        tmx.write("</seg></tuv>\n<tuv xml:lang=\"ru\"><seg>");
        tmx.write(sentence(russian, length, random) + "</seg></tuv>\n</tu>\n");
      }
      tmx.write("</body>\n</tmx>\n");
    }
  }

  private static String sentence(InventedWords words, int length, Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int word = 0; word < length; word++) {
      sentence.append(word == 0 ? "" : " ").append(words.word(words.draw(random)));
    }
    return sentence.append('.').toString();
  }
}
