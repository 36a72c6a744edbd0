package stele.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A translation memory of any size in two languages nobody speaks, for measurements of time and
 * memory. Word r of one language translates word r of the other; word order differs.
 *
 * <pre>
 *   java -cp target/test-classes:target/classes stele.testing.InventedMemory 1000000 memory.tmx
 *   /usr/bin/time -v java -Xmx256m -jar target/stele.jar validate memory.tmx
 *   /usr/bin/time -v java -Xmx1g -jar target/stele.jar lexicon learn memory.tmx -o en-ru.lex
 * </pre>
 */
public final class InventedMemory {

  private static final int WORDS = 50_000;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 25;

  private final Random random;
  private final InventedWords english;
  private final InventedWords russian;

  private InventedMemory(long seed) {
    random = new Random(seed);
    english = InventedWords.of(InventedWords.Script.LATIN, WORDS, random);
    russian = InventedWords.of(InventedWords.Script.CYRILLIC, WORDS, random);
  }

  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  /** Writes as many units, always the same for one number. */
  public static void write(int units, Path file) throws IOException {
    InventedMemory memory = new InventedMemory(1);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
      out.write(
          "  <header creationtool=\"invented\" creationtoolversion=\"1\" segtype=\"sentence\"");
      out.write(" o-tmf=\"invented\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>\n");
      out.write("  <body>\n");
      for (int unit = 1; unit <= units; unit++) {
        memory.writeUnit(unit, out);
      }
      out.write("  </body>\n</tmx>\n");
    }
  }

  private void writeUnit(int number, Writer out) throws IOException {
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST);
    for (int i = 0; i < length; i++) {
      int rank = english.draw(random);
      source.append(source.isEmpty() ? "" : " ").append(english.word(rank));
      target.insert(random.nextInt(4) == 0 ? 0 : target.length(), " " + russian.word(rank));
    }
    out.write("    <tu tuid=\"" + number + "\" creationdate=\"20260101T000000Z\">\n");
    out.write("      <prop type=\"x-confidence\">0.97</prop>\n");
    out.write("      <tuv xml:lang=\"en\"><seg>" + source + ".</seg></tuv>\n");
    out.write("      <tuv xml:lang=\"ru\"><seg>" + target.toString().strip() + ".</seg></tuv>\n");
    out.write("    </tu>\n");
  }
}
