package stele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small texts, written where a test wants them. */
final class Texts {

  static final String ENGLISH =
      """
      The old harbour

      In 1932 the harbour was closed by the new government. Nobody knew what would become of the
      boats. The fishermen waited for three long winters, and in the end they left.

      Only Pavel stayed. He had 12 nets and no money, but he said that the sea was still there.
      """;

  static final String RUSSIAN =
      """
      Старая гавань

      В 1932 году новое правительство закрыло гавань. Никто не знал, что станет с лодками. Рыбаки
      ждали три долгие зимы и наконец ушли.

      Остался только Павел. У него было 12 сетей и ни копейки денег. Но он говорил, что море никуда
      не делось.
      """;

  private Texts() {}

  /** Writes {@code harbour.en.txt} and returns its path. */
  static String english(Path folder) throws IOException {
    return write(folder, "harbour.en.txt", ENGLISH);
  }

  /** Writes {@code harbour.ru.txt} and returns its path. */
  static String russian(Path folder) throws IOException {
    return write(folder, "harbour.ru.txt", RUSSIAN);
  }

  static String write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  static String write(Path folder, String name, byte... bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
