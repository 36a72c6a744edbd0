package stele.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stele.format.AlignmentWriter;
import stele.format.AlignmentWriterContract;
import stele.format.Samples;
import stele.testing.Golden;
import stele.testing.RandomAlignments;

final class TsvWriterTest extends AlignmentWriterContract {

  @Override
  protected AlignmentWriter writer() {
    return new TsvWriter();
  }

  @Test
  void aDialogueIsABeadALine() throws Exception {
    Golden.check("write/dialogue/expected.tsv", textOf(Samples.dialogue()));
  }

  @Test
  void noTextBreaksTheTable() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      var alignment = RandomAlignments.of(seed).withoutCounterparts();
      int versions = alignment.documents().size();
      int columns = 6 + 2 * versions + (versions > 2 ? versions - 1 : 0);

      assertThat(textOf(alignment).split("\n", -1))
          .hasSize(alignment.beads().size() + 2)
          .allSatisfy(
              line ->
                  assertThat(line.isEmpty() ? columns : line.split("\t", -1).length)
                      .isEqualTo(columns));
    }
  }
}
