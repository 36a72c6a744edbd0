package stele.format.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stele.bitext.Alignment;
import stele.bitext.Bead;
import stele.bitext.BeadStatus;
import stele.format.Samples;
import stele.io.AtomicFile;
import stele.testing.Alignments;
import stele.testing.Letter;
import stele.text.Blanks;
import stele.xml.XmlText;

/** Our memories in the hands of Python and Perl. */
final class ScriptedClientsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPairOfTheLetterComesBackIntact(ScriptedClient client) throws Exception {
    assertComesBack(client, Letter.align("ru"), "en", "ru");
  }

  @ParameterizedTest
  @EnumSource
  void odditiesComeBackIntact(ScriptedClient client) throws Exception {
    assertComesBack(client, Samples.oddities(), "en", "ru");
  }

  @ParameterizedTest
  @EnumSource
  void chineseAndRightToLeftTextComeBackIntact(ScriptedClient client) throws Exception {
    Alignment alignment =
        Alignments.of("zh", "ar")
            .pair(0.9, "「你好,世界。」", "\u200F«مرحبا (world) ١٢٣»")
            .bead(0.9, List.of(List.of("第一句。", "第二句。"), List.of("جملة واحدة.")))
            .build();

    assertComesBack(client, alignment, "zh", "ar");
  }

  private void assertComesBack(
      ScriptedClient client, Alignment alignment, String source, String target) throws Exception {
    assumeTrue(client.isHere(), () -> client + " is not installed on this machine");
    Path tmx = folder.resolve("memory.tmx");
    TmxWriter writer = TmxWriter.ofPair(Samples.GENERATOR, TmxOptions.defaults(), 0, 1);
    AtomicFile.write(tmx, out -> writer.write(alignment, out));

    assertThat(client.read(tmx, source, target, folder)).isEqualTo(expected(alignment));
  }

  private static List<List<String>> expected(Alignment alignment) {
    List<List<String>> pairs = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      String left = XmlText.clean(alignment.textOf(bead, 0));
      String right = XmlText.clean(alignment.textOf(bead, 1));
      if (bead.status() != BeadStatus.REJECTED
          && !Blanks.isInvisible(left)
          && !Blanks.isInvisible(right)) {
        pairs.add(List.of(left, right));
      }
    }
    return pairs;
  }
}
